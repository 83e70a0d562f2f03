import { languageCodes } from "../../arguments/languages.ts";
import { isBlank } from "../../cells/grid.ts";
import { country } from "../../rules/country.ts";
import { language } from "../../rules/language.ts";
import { type Check, samplesOf } from "../finding.ts";
import { said } from "../sentences.ts";

/** Distinct values beyond which a column is no list of languages or countries. */
const MOST = 300;

/** Names by their code, where it is one. */
const KNOWN = [
  (code: string) =>
    languageCodes().includes(code.toLowerCase())
      ? language.prepare([code], { as: "name" })(code).value
      : code,
  (code: string) => country.prepare([code], { as: "name" })(code).value,
];

/** EN beside English, FR beside France: one thing by its code and by its name, which are counted apart. */
export const codesBesideNames: Check = {
  name: "codes beside names",
  find: ({ columns }) =>
    columns.flatMap((column, index) => {
      const values = new Set(
        column.flatMap((cell) => (typeof cell === "string" && !isBlank(cell) ? [cell.trim()] : [])),
      );
      const names = new Map([...values].map((value) => [value.toLowerCase(), value]));
      const codes = [...values].filter((value) => /^[a-z]{2,3}$/i.test(value));
      if (values.size > MOST || codes.length === 0 || codes.length === values.size) return [];
      const pairs = codes.flatMap((code) => {
        const name = KNOWN.map((nameOf) => String(nameOf(code)).toLowerCase()).find(
          (known) => known !== code.toLowerCase() && names.has(known),
        );
        return name === undefined ? [] : [[code, names.get(name) ?? name] as const];
      });
      if (pairs.length === 0) return [];
      const code = new Map(pairs);
      const rows = column.flatMap((cell, row) => (code.has(String(cell).trim()) ? [row] : []));
      const [[first, name]] = pairs as [[string, string]];
      return [
        {
          check: "codes beside names",
          column: index,
          count: rows.length,
          samples: samplesOf(column, rows, (cell) => code.get(String(cell).trim()) ?? cell),
          ...said("codesBesideNames", { count: rows.length, of: column.length, code: first, name }),
          fix: {
            kind: "map" as const,
            column: index,
            pairs: rows.map(
              (row) => [String(column[row]), code.get(String(column[row]).trim()) ?? ""] as const,
            ),
          },
          confidence: 0.65,
          lossless: false,
        },
      ];
    }),
};
