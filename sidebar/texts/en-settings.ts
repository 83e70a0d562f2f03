import { amount, count, money } from "../numbers.ts";
import { allowed } from "./allowed.ts";
import { connect } from "./connect.ts";
import { paying } from "./paying.ts";

/** What the settings say in English: token, spending, endpoint, and what is kept in a document. */
export const settings = {
  spending: "Spending",
  usedToday: (requests: number, dollars: number) =>
    `Used in this document today: ${count(requests, "request", "requests")}, about ${money(dollars)}.`,
  perRun: "Most a run may cost, in dollars",
  perDay: "Most a day may cost, in dollars",
  perDayOfFormulas: "Most the formulas of one document may cost a day, in dollars",
  usedByFormulas: (dollars: number) =>
    `Formulas of this document have cost about $${dollars.toFixed(4)} today.`,
  limitsUnreadable: "Your spending limits cannot be read, so nothing is asked. Type them again and save.",
  noLimit: "no limit",
  billTo: "Organisation that pays",
  billToHint: "your own account",
  formulasMaySpend: "Formulas of this document may use my token.",
  formulasMaySpendHint:
    "In a cell Google runs as the owner of the file, whoever typed the formula. Tick this only if the file is yours; everyone who may edit it then spends your credits.",
  mayFormulas: "May formulas in this file spend your credits?",
  mayFormulasYes: "Yes, within this limit",
  mayFormulasLater: "Not now",
  orders: "New rows that are asked about every hour",
  order: (file: string, name: string, dollars: number) => `${file}: ${name}, at most ${money(dollars)} a day`,
  orderEnd: "Remove",
  endpointTitle: "An endpoint of your own",
  endpointWhy:
    "A dedicated Inference Endpoint, or any server that speaks the OpenAI API. All requests go there instead of to Hugging Face.",
  endpoint: "Address",
  endpointKey: "Key",
  endpointKeyKept: "kept; type to replace it",
  save: "Save",
  saved: "Saved",
  ...allowed.english,
  ...connect.english,
  ...paying.english,
  forgetPerson: "Forget everything about me",

  tracesTitle: "What Stet keeps in this document",
  tracesNone: "Nothing: no hidden tab, mark or setting.",
  traces: {
    tab: (name: string, n: number) => `Tab “${name}”, ${count(n, "line", "lines")}`,
    notes: (name: string, n: number) => `${name}: ${count(n, "note", "notes")}`,
    metadata: (_name: string, n: number) => `${count(n, "mark", "marks")} on columns, to find them again`,
    spenders: (_name: string, n: number) => paying.english.spendersKept(n),
    properties: (_name: string, n: number) => `${count(n, "setting", "settings")} of this document`,
    cache: (name: string, n: number) => `${name}: ${amount(n)}`,
  },
  tracesRemove: "Remove Stet’s traces",
  tracesWarning:
    "Runs can no longer be undone after this, rows that were removed are gone for good, and remembered answers are asked again. The result columns stay. Download the record first if you may need it.",

  token: "Hugging Face token",
  tokenLink: "Make a token with the permissions it needs",
  tokenKept: "The token is kept in your own Google account’s store for this add-on, and never shown again.",
  connect: "Connect",
  without: "Continue without",
  connectedAs: (name: string, pro: boolean) => `Connected as ${name}${pro ? " (PRO)" : ""}`,
  disconnect: "Forget the token",
};
