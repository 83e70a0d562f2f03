import { type Cell, isBlank } from "../../cells/grid.ts";
import { columnType } from "../column-type.ts";
import { type Check, samplesOf } from "../finding.ts";
import { type PersonalKind, personalSaid, said } from "../sentences.ts";

/** What a heading says of people, and what that is. */
const HEADINGS: readonly (readonly [RegExp, PersonalKind])[] = [
  [/birth|\bdob\b|geburt|naissance|nacimiento/i, "birth"],
  [/passport|ssn|social security|national id|\bnino\b|steuer-?id|\bdni\b|\bnie\b/i, "identity"],
  [/\b(?:first|last|full|sur)\s?name\b|^name$|vorname|nachname|prénom|apellido/i, "name"],
  [/home address|street address|wohnort/i, "home"],
  [/diagnos|patient|medical|health/i, "health"],
  [/child|pupil|minor|schüler/i, "children"],
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
          ...said("personalData", { kind: personalSaid(kind) }),
          confidence: 0.6,
          lossless: false,
        },
      ];
    }),
};

function kindOf(heading: string, column: readonly Cell[]): PersonalKind | undefined {
  const { type, filled } = columnType(column);
  if (type === "email") return "email";
  if (type === "phone") return "phone";
  const share = (pattern: RegExp) =>
    column.filter((cell) => typeof cell === "string" && pattern.test(cell.trim())).length /
    Math.max(1, filled);
  if (share(IBAN) > 0.6) return "bank";
  if (share(SSN) > 0.6) return "socialSecurity";
  return HEADINGS.find(([pattern]) => pattern.test(heading))?.[1];
}
