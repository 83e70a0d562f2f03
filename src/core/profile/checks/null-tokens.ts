import { type Cell, isBlank } from "../../cells/grid.ts";
import { saysNothingUsually } from "../../rules/null-tokens.ts";
import { columnType } from "../column-type.ts";
import { type Check, samplesOf } from "../finding.ts";
import { saysNothing } from "../one-truth.ts";
import { kindSaid, said } from "../sentences.ts";
import { changedRows, cleaned } from "./hygiene.ts";

/** Numbers that stand for "not known" in databases, where the rest of the column is small. */
const NUMBERS = /^-?9{3,}$/;
const DATES = /^(?:1900-01-0[01]|1970-01-01|0000-00-00|1\/1\/1900|0?1[./]0?1[./]1900)$/;

const NUMERIC = ["number", "percent", "currency", "measure", "date", "time", "id"] as const;

/** N/A, --, unknown, 9999: cells that say that there is nothing instead of being empty. */
export const nullTokens: Check = {
  name: "null tokens",
  find: ({ columns }) =>
    columns.flatMap((column, index) => [...inWords(column, index), ...inNumbers(column, index)]),
};

function inWords(column: readonly Cell[], index: number): ReturnType<Check["find"]> {
  const emptied = cleaned(column, "nullTokens");
  // Null among names is left by the rule, and shown here; NA among codes and a dash among signs are not.
  const after = emptied.map((cell) =>
    typeof cell === "string" && /\p{L}{3}/u.test(cell) && saysNothingUsually(cell) ? "" : cell,
  );
  const rows = changedRows(column, after).filter((row) => isBlank(after[row]));
  if (rows.length === 0) return [];
  const rest = columnType(after);
  const numeric = NUMERIC.find((type) => type === rest.type);
  // A dash beside a plus is a minus.
  const marks = after.some((cell) => /^\s*[+±−=<>*]+\s*$/.test(String(cell)));
  const signs = !marks && rows.every((row) => saysNothing(column[row] ?? "", numeric !== undefined));
  const words = [...new Set(rows.map((row) => String(column[row]).trim()))].slice(0, 3);
  const seen = { count: rows.length, of: column.length, words };
  return [
    {
      check: "null tokens",
      column: index,
      count: rows.length,
      samples: samplesOf(column, rows, () => ""),
      ...(signs && numeric
        ? said("nullWordsAmong", { ...seen, rest: kindSaid(numeric) })
        : said("nullWords", seen)),
      // Words that may be names are emptied one by one.
      fix: signs
        ? { kind: "clean", column: index, what: "nullTokens" }
        : {
            kind: "map",
            column: index,
            pairs: [...new Set(rows.map((row) => String(column[row])))].map((word) => [word, ""] as const),
          },
      confidence: signs ? (numeric ? 0.95 : 0.8) : 0.6,
      lossless: false,
    },
  ];
}

function inNumbers(column: readonly Cell[], index: number): ReturnType<Check["find"]> {
  const { type, filled } = columnType(column);
  if ((type !== "number" && type !== "date") || filled < 10) return [];
  const pattern = type === "date" ? DATES : NUMBERS;
  const rows = column.flatMap((cell, row) => (pattern.test(String(cell).trim()) ? [row] : []));
  const others = column.flatMap((cell, row) =>
    isBlank(cell) || rows.includes(row) ? [] : [Math.abs(Number(cell))],
  );
  if (rows.length === 0 || rows.length > filled / 2) return [];
  if (type === "number" && others.some((value) => value > 900)) return [];
  return [
    {
      check: "null tokens",
      column: index,
      count: rows.length,
      samples: samplesOf(column, rows, () => ""),
      ...said("nullNumbers", { count: rows.length, of: column.length }),
      fix: { kind: "cells", cells: rows.map((row) => ({ row, column: index, value: "" })) },
      confidence: 0.6,
      lossless: false,
    },
  ];
}
