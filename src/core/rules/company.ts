import { type Rule, textRule } from "./rule.ts";

/** What a company's name ends with, by the way it is written: one form each. */
const FORMS: readonly (readonly [written: string, pattern: RegExp])[] = [
  ["Inc.", /^(?:inc|incorporated|incorporation)$/],
  ["Corp.", /^(?:corp|corporation)$/],
  ["Co.", /^(?:co|company)$/],
  ["Ltd", /^(?:ltd|limited)$/],
  ["LLC", /^(?:llc|limited liability company)$/],
  ["LLP", /^(?:llp|limited liability partnership)$/],
  ["LP", /^(?:lp|limited partnership)$/],
  ["PLC", /^(?:plc|public limited company)$/],
  ["GmbH", /^(?:gmbh|gesellschaft mit beschränkter haftung|mbh)$/],
  ["AG", /^(?:ag|aktiengesellschaft)$/],
  ["KG", /^(?:kg)$/],
  ["S.A.", /^(?:sa|société anonyme|sociedad anónima)$/],
  ["S.L.", /^(?:sl|sociedad limitada)$/],
  ["SARL", /^(?:sarl)$/],
  ["SAS", /^(?:sas)$/],
  ["S.p.A.", /^(?:spa)$/],
  ["S.r.l.", /^(?:srl)$/],
  ["B.V.", /^(?:bv)$/],
  ["N.V.", /^(?:nv)$/],
  ["AB", /^(?:ab)$/],
  ["A/S", /^(?:a\/s|as)$/],
  ["Oy", /^(?:oy)$/],
  ["Pty", /^(?:pty|proprietary)$/],
  ["PC", /^(?:pc|professional corporation)$/],
];

/** Writes, or takes off, what the names of companies end with. */
export const company: Rule = {
  name: "company",
  summary:
    "Writes the legal form at the end of a company's name one way (Incorporated, INC → Inc.), or takes it off. The name itself stays to the letter.",
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
  prepare: textRule((text, { form }) => {
    if (text.length > 200) return { value: text };
    const { name, forms } = takeForms(text.trim());
    if (forms.length === 0 || name === "") return { value: text };
    const comma = text.trim().charAt(name.length) === "," ? "," : "";
    const after = form === "without" ? name : `${name}${comma} ${forms.join(" ")}`;
    return after === text ? { value: text } : { value: after, did: "settled the legal form" };
  }),
};

/** Takes legal forms from the end: up to three words each, up to three forms ("Pty Ltd"). */
function takeForms(text: string): { name: string; forms: string[] } {
  let name = text;
  const forms: string[] = [];
  while (forms.length < 3) {
    const found = formAt(name);
    if (found === undefined) break;
    forms.unshift(found.written);
    name = name.slice(0, name.length - found.length).replace(/[\s,]+$/, "");
  }
  return { name, forms };
}

const WRITTEN_SMALL = /^(inc|ltd|llc|co|plc|sas|spa|srl)$/i;

/** Two or three letters are a legal form only in capitals or with full stops: "same as" ends with no A/S. */
function formAt(text: string): { written: string; length: number } | undefined {
  for (const words of [4, 3, 2, 1]) {
    const tail = new RegExp(`(?:^|[\\s,])((?:[^\\s,]+\\s+){${words - 1}}[^\\s,]+)$`).exec(text)?.[1];
    if (tail === undefined || tail.length === text.length) continue;
    if (/^\p{L}{1,3}$/u.test(tail) && tail !== tail.toUpperCase() && !WRITTEN_SMALL.test(tail)) continue;
    const plain = tail
      .toLowerCase()
      .replace(/[.,()]/g, "")
      .replace(/\s+/g, " ");
    const form = FORMS.find(([, pattern]) => pattern.test(plain) || pattern.test(plain.replace(/ /g, "")));
    if (form) return { written: form[0], length: tail.length };
  }
  return undefined;
}
