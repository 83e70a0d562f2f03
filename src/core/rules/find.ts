import { asTyped, UsageError } from "../arguments/usage-error.ts";
import { said } from "../messages/said.ts";
import type { Found } from "./find/finder.ts";
import { FINDERS } from "./find/finders.ts";
import { remarksOf } from "./remark.ts";
import { digitsOf, LOCALE, type Rule } from "./rule.ts";

/** What it says of a cell. */
const REMARKS = {
  took: "took {kind, select, other {the {kind}}}",
  none: "found {kind, select, other {no {kind}}}",
} as const;

const say = remarksOf<typeof REMARKS>("find");

/** Takes one kind of thing out of running text. Cells that are not text stay. */
export const find: Rule = {
  name: "find",
  listed: { title: "Find a date, number or address in a text", group: "extract" },
  summary:
    "Finds the first date, time, number, percentage, amount of money, length, weight or other measure, phone number, e-mail, web or internet address in a text; blank where there is none.",
  parameters: [
    { name: "kind", summary: "What to find.", choices: FINDERS.map(({ kind }) => kind), default: "number" },
    {
      name: "which",
      summary: "The first one, or all of them joined with semicolons.",
      choices: ["first", "all"],
      default: "first",
    },
    {
      name: "language",
      summary: "The language of the text, which decides what 1,234 and 3/7/2017 mean when the text does not.",
      choices: ["auto", "en", "fr", "de", "es", "pt", "it", "nl"],
      default: "auto",
    },
    LOCALE,
  ],
  lossless: false,
  example: {
    before: "Sold for $ 1.5 million on 4 March 2016.",
    after: "2016-03-04",
    parameters: { kind: "date" },
  },
  remarks: REMARKS,
  prepare(column, { kind = "number", which = "first", language = "auto", locale, sheetLocale }) {
    const finder = FINDERS.find((one) => one.kind === kind);
    if (!finder) throw new UsageError(said("wrongRule.noKind", { kind: asTyped(kind) }));
    const texts = [...new Set(column.flatMap((cell) => (typeof cell === "string" ? cell : [])))];
    const where = locale ?? sheetLocale;
    const told = { language, ...(where && { locale: where, ofSheet: locale === undefined }) };
    const hints = texts.length > 1 && finder.learn ? finder.learn(texts, told) : told;
    return (cell) => {
      const digits = kind === "phone" ? digitsOf(cell) : undefined;
      if (digits)
        return [...finder.find(digits, hints)].length > 0
          ? { value: digits, did: say("took", { kind }) }
          : { value: cell };
      if (typeof cell !== "string" || cell.trim() === "") return { value: cell };
      const found = finder.find(cell, hints);
      const value = which === "all" ? [...found].map((one) => one.value).join("; ") : first(found);
      return value === cell ? { value: cell } : { value, did: say(value === "" ? "none" : "took", { kind }) };
    };
  },
};

/** Looks no further than the first one. */
function first(found: Iterable<Found>): string {
  for (const { value } of found) return value;
  return "";
}
