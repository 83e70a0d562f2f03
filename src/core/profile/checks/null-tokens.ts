import { type Cell, isBlank } from "../../grid.ts";
import { columnType } from "../column-type.ts";
import { type Check, ofCells, samplesOf } from "../finding.ts";
import { changedRows, cleaned } from "./hygiene.ts";

/** Signs that nobody means as a value; a word such as "none" or "empty" may be one. */
const SIGN = /^\s*(?:#?n\/?a|n\.a\.|null|nil|nan|<na>|\(null\)|[-–—?.…]+)\s*$/i;

/** Numbers that stand for "not known" in databases, where the rest of the column is small. */
const NUMBERS = /^-?9{3,}$/;
const DATES = /^(?:1900-01-0[01]|1970-01-01|0000-00-00|1\/1\/1900|0?1[./]0?1[./]1900)$/;

const NUMERIC = ["number", "percent", "currency", "measure", "date", "time", "id"];

/** N/A, --, unknown, 9999: cells that say that there is nothing instead of being empty. */
export const nullTokens: Check = {
  name: "null tokens",
  find: ({ columns }) =>
    columns.flatMap((column, index) => [...inWords(column, index), ...inNumbers(column, index)]),
};

function inWords(column: readonly Cell[], index: number): ReturnType<Check["find"]> {
  const after = cleaned(column, "nullTokens");
  const rows = changedRows(column, after).filter((row) => isBlank(after[row]));
  if (rows.length === 0) return [];
  const rest = columnType(after);
  const signs = rows.every((row) => SIGN.test(String(column[row])));
  const breaks = NUMERIC.includes(rest.type);
  const words = [...new Set(rows.map((row) => String(column[row]).trim()))]
    .slice(0, 3)
    .map((word) => `“${word}”`);
  return [
    {
      check: "null tokens",
      column: index,
      count: rows.length,
      samples: samplesOf(column, rows, () => ""),
      sentence: `${ofCells(rows.length, column.length)} say ${words.join(", ")} instead of being empty${breaks && signs ? `, in a column that otherwise holds ${plural(rest.type)}` : ""}.`,
      fix: { kind: "clean", column: index, what: "nullTokens" },
      confidence: signs ? (breaks ? 0.95 : 0.8) : 0.6,
      lossless: false,
    },
  ];
}

const plural = (type: string): string =>
  type === "id" ? "numbers" : type === "currency" ? "amounts" : `${type}s`;

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
      sentence: `${ofCells(rows.length, column.length)} hold a value that often stands for “not known”.`,
      fix: { kind: "cells", cells: rows.map((row) => ({ row, column: index, value: "" })) },
      confidence: 0.6,
      lossless: false,
    },
  ];
}
