import { type Cell, isBlank } from "../../grid.ts";
import { columnType } from "../column-type.ts";
import { type Check, samplesOf } from "../finding.ts";

/** What a heading says of people, and what that is. */
const HEADINGS: readonly (readonly [RegExp, string])[] = [
  [/birth|\bdob\b|geburt|naissance|nacimiento/i, "dates of birth"],
  [/passport|ssn|social security|national id|\bnino\b|steuer-?id|\bdni\b|\bnie\b/i, "identity numbers"],
  [/\b(?:first|last|full|sur)\s?name\b|^name$|vorname|nachname|prénom|apellido/i, "names of people"],
  [/home address|street address|wohnort/i, "home addresses"],
  [/diagnos|patient|medical|health/i, "data about health"],
  [/child|pupil|minor|schüler/i, "data about children"],
];

const IBAN = /^[A-Z]{2}\d{2}[ ]?(?:[A-Z\d]{4}[ ]?){2,7}[A-Z\d]{1,4}$/;
const SSN = /^\d{3}-\d{2}-\d{4}$/;

/** Columns about people: said before any text goes to a model. */
export const personalData: Check = {
  name: "personal data",
  find: ({ headings, columns }) =>
    columns.flatMap((column, index) => {
      const kind = kindOf(headings[index] ?? "", column);
      const rows = column.flatMap((cell, row) => (isBlank(cell) ? [] : [row]));
      if (kind === undefined || rows.length === 0) return [];
      return [
        {
          check: "personal data",
          column: index,
          count: rows.length,
          samples: samplesOf(column, []),
          sentence: `The column seems to hold ${kind}. Think before you send it to a model: rules, and models on this device, send nothing.`,
          confidence: 0.6,
          lossless: false,
        },
      ];
    }),
};

function kindOf(heading: string, column: readonly Cell[]): string | undefined {
  const { type, filled } = columnType(column);
  if (type === "email") return "e-mail addresses";
  if (type === "phone") return "phone numbers";
  const share = (pattern: RegExp) =>
    column.filter((cell) => typeof cell === "string" && pattern.test(cell.trim())).length /
    Math.max(1, filled);
  if (share(IBAN) > 0.6) return "bank accounts";
  if (share(SSN) > 0.6) return "social security numbers";
  return HEADINGS.find(([pattern]) => pattern.test(heading))?.[1];
}
