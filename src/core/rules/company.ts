import type { Cell } from "../cells/grid.ts";
import { isColumnOf } from "./column-kind.ts";
import { type LegalForm, legalForm, lettersOf, MOST_WORDS } from "./companies/legal-forms.ts";
import { remarksOf } from "./remark.ts";
import { type Rule, textRule } from "./rule.ts";

/** What it says of a cell. */
const REMARKS = {
  written: "settled the legal form",
  taken: "took the legal form off",
  unclear: "It is unclear where the name ends and the legal form begins.",
} as const;

const say = remarksOf<typeof REMARKS>("company");

/** Writes, or takes off, what the names of companies end with. */
export const company: Rule = {
  name: "company",
  listed: { title: "Legal forms of companies", group: "places", also: "Inc Ltd organisation" },
  summary:
    "Writes the legal form at the end of a company's name one way (Incorporated, INC → Inc.), or takes it off. The name itself stays to the letter; so does what may be a word or a place, such as Spa or NV.",
  parameters: [
    {
      name: "form",
      summary: "Write it one way, or take it off.",
      choices: ["standard", "without"],
      default: "standard",
    },
  ],
  lossless: false,
  example: { before: "Northwind Traders, INCORPORATED", after: "Northwind Traders, Inc." },
  prepare: (column, { form }) => {
    let countries: Set<string> | undefined;
    let holdsCompanies: boolean | undefined;
    return textRule((text) => {
      if (text.length > LONGEST || COURT_CASE.test(text)) return { value: text };
      countries ??= countriesShown(column);
      const found = formAtEnd(text, countries);
      if (!found) return { value: text };
      const shown = countries;
      holdsCompanies ??= isColumnOf(
        column,
        (_, other) => formAtEnd(other.slice(0, LONGEST), shown) !== undefined,
        0.02,
      );
      if (!holdsCompanies) return { value: text };
      const { name, written, closing } = found;
      if (form === "without") {
        const rest = name.replace(/[\s,]+$/, "");
        const whole = closing === "" && isWhole(rest, countries);
        return whole ? { value: rest, did: say("taken") } : { value: text, doubt: say("unclear") };
      }
      const after = name + written + closing;
      return after === text ? { value: text } : { value: after, did: say("written") };
    })([], {});
  },
  remarks: REMARKS,
};

const LONGEST = 200;

/** "Smith v. Acme Inc" names a case, not a company. */
const COURT_CASE = /\S\s(?:v|vs|versus)\.?\s\S/i;

/** Brackets and marks behind the form, which belong to what stands before. */
const CLOSING = /[\s)\],;]{0,9}$/;

/** A text cut where its legal form begins, with the form as registers write it. */
interface Cut {
  /** What stands before, spaces and comma included. */
  name: string;
  written: string;
  closing: string;
  form: LegalForm;
}

/** The longest legal form that a text ends in; none where the same letters are more likely a word. */
function formAtEnd(text: string, countries: ReadonlySet<string>): Cut | undefined {
  const closing = /\(publ\)$|\(haftungsbeschränkt\)$/i.test(text) ? "" : (CLOSING.exec(text)?.[0] ?? "");
  const body = text.slice(0, text.length - closing.length);
  const starts = [...body.matchAll(/(?<=[\s,])[^\s,]/g)].map(({ index = 0 }) => index).slice(-MOST_WORDS);
  for (const start of starts) {
    const tail = body.slice(start);
    const name = body.slice(0, start);
    // SRL is registered in Belgium, Romania and much of South America, too.
    const form = tail === "SRL" && !countries.has("IT") ? {} : legalForm(tail);
    if (!form || !/\p{L}/u.test(name) || isArticle(name)) continue;
    if (!isWrittenAsForm(tail, form, { name, text, countries })) continue;
    return { name, written: form.written ?? tail, closing, form };
  }
  return undefined;
}

const isArticle = (name: string): boolean => /^\s*(?:the|a|an|der|die|das|le|la|el|il)[\s,]*$/i.test(name);

/** Whether the letters of a form are meant as one: in capitals amid small letters, with full stops, or as registered. */
function isWrittenAsForm(
  tail: string,
  { written = tail, word, country }: LegalForm,
  { name, text, countries }: { name: string; text: string; countries: ReadonlySet<string> },
): boolean {
  if (country && countries.has(country)) return true;
  const dotted = /\p{L}\.(?:\s?\p{L}\.)+$/u.test(tail) || tail === written;
  const capitals = /\p{Lu}/u.test(tail) && tail === tail.toUpperCase() && text !== text.toUpperCase();
  if (lettersOf(tail) === "co") return /[.]$/.test(tail) || /(?:&|\sand|\sund|\set)\s$/i.test(name);
  if (/^(?:nv|ev)$/.test(lettersOf(tail))) return dotted;
  if (word) return dotted || capitals;
  return tail.length > 3 || /^(?:inc|ltd|llc|plc|srl)$/i.test(tail) || dotted || tail === tail.toUpperCase();
}

/** The country whose forms, such as are no words, half of a column has. */
function countriesShown(column: readonly Cell[]): Set<string> {
  const none = new Set<string>();
  const texts = column.filter((cell): cell is string => typeof cell === "string" && cell.length <= LONGEST);
  const shown = texts.flatMap((text) => formAtEnd(text, none)?.form.country ?? []);
  const enough = Math.max(2, texts.length / 2);
  const counts = new Map<string, number>();
  for (const country of shown) counts.set(country, (counts.get(country) ?? 0) + 1);
  return new Set([...counts].flatMap(([country, count]) => (count >= enough ? country : [])));
}

/** Whether what is left is a name: it ends in no "&", no article, no other form and no piece of one. */
const isWhole = (rest: string, countries: ReadonlySet<string>): boolean =>
  !/(?:^|\s)(?:&|\+|and|und|et|y|e|of|de)$|[(&/-]$/i.test(rest) &&
  !/(?:^|\s)\(?(?:pty|pte|pvt|private|proprietary|public|co|company|sp|spol|sdn)\.?\)?$/i.test(rest) &&
  formAtEnd(rest, countries) === undefined &&
  rest
    .split(/\s(?:&|and|und|et|y)\s/)
    .every((part, at, all) => at === all.length - 1 || !formAtEnd(part, countries));
