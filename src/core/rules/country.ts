import type { Cell } from "../cells/grid.ts";
import type { Said } from "../messages/pattern.ts";
import { usWords } from "./addresses/us-words.ts";
import { isColumnOf } from "./column-kind.ts";
import {
  codeOfCode,
  codeOfName,
  isPartOfKingdom,
  isSharedName,
  writeCountry,
} from "./countries/country-names.ts";
import { remarksOf } from "./remark.ts";
import type { Rule } from "./rule.ts";

/** What it says of a cell. */
const REMARKS = {
  written: "wrote the country one way",
  several: "More than one country is called {name}.",
  ofKingdom: "{name} is part of the United Kingdom, so it was left as it is.",
  notCodes: "Country codes are read only in a column of codes.",
  ofStates: "These may be codes of US states; use region:US for them.",
} as const;

const say = remarksOf<typeof REMARKS>("country");

/** Writes countries one way. */
export const country: Rule = {
  name: "country",
  listed: { title: "Countries in one form", group: "places", also: "nation" },
  summary:
    "Writes countries one way, known by their names in six languages or, in a column of codes, by their codes. A name that could be two countries, or none, is left alone.",
  parameters: [
    {
      name: "as",
      summary: "The English name in common use, the official one, or a code of ISO 3166.",
      choices: ["name", "official", "iso2", "iso3"],
      default: "name",
    },
  ],
  lossless: false,
  example: { before: "Deutschland", after: "Germany" },
  prepare(column, { as = "name" }) {
    let doubtOfCodes: Said | undefined | null = null;
    let holdsCountries: boolean | undefined;
    const mayBeCodes = (): boolean => {
      if (doubtOfCodes === null) doubtOfCodes = whyNoCodes(column);
      return doubtOfCodes === undefined;
    };
    return (cell) => {
      if (typeof cell !== "string" || cell.trim() === "" || cell.length > 80) return { value: cell };
      const text = cell.trim();
      if (isSharedName(text)) return { value: cell, doubt: say("several", { name: text }) };
      if (isPartOfKingdom(text) && as !== "iso2" && as !== "iso3")
        return { value: cell, doubt: say("ofKingdom", { name: text }) };
      const byCode = codeOfCode(text);
      const named = codeOfName(text);
      if (byCode && !named) {
        if (!mayBeCodes() || (text === "NA" && isAlone(text, column)))
          return { value: cell, doubt: doubtOfCodes ?? say("notCodes") };
      }
      const code = named ?? byCode;
      holdsCountries ??= isColumnOf(
        column,
        (_, other) => codeOfName(other) !== undefined || (mayBeCodes() && codeOfCode(other) !== undefined),
        SHARE,
      );
      if (!holdsCountries) return { value: cell };
      const after = code === undefined ? undefined : writeCountry(code, as);
      return after === undefined || after === cell ? { value: cell } : { value: after, did: say("written") };
    };
  },
  remarks: REMARKS,
};

/** Towns, families and teams are called like countries, too. */
const SHARE = 0.5;

const isAlone = (code: string, column: readonly Cell[]): boolean =>
  column.every((cell) => String(cell).trim() === code || codeOfCode(String(cell).trim()) === undefined);

/** Why the codes of a column are not read as those of countries; undefined where they are. */
function whyNoCodes(column: readonly Cell[]): Said | undefined {
  const texts = column.map((cell) => String(cell).trim()).filter((text) => text !== "");
  const codes = texts.filter((text) => /^[A-Z]{2,3}$/.test(text));
  const known = codes.filter((code) => codeOfCode(code) ?? codeOfName(code));
  const { states } = usWords();
  const different = new Set(codes);
  const ofStates = [...different].filter((code) => states.has(code.toLowerCase())).length;
  if (different.size > 1 && ofStates >= different.size * 0.75) return say("ofStates");
  return codes.length >= texts.length * 0.7 && known.length >= codes.length * 0.9
    ? undefined
    : say("notCodes");
}
