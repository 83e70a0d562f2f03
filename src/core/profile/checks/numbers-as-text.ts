import { type Cell, isBlank } from "../../cells/grid.ts";
import { unitNamed } from "../../rules/numbers/unit-words.ts";
import { cellType, columnType } from "../column-type.ts";
import { type Check, type Choice, type Finding, samplesOf } from "../finding.ts";
import { type Said, said } from "../sentences.ts";
import { changedRows, cleaned } from "./hygiene.ts";

/** When one spelling of the unit stands behind so many numbers, the column is consistent. */
const ONE_SPELLING = 0.8;

/** The share of cells that must have the same unit: dropping it where units differ would mix them. */
const SAME_UNIT = 0.98;

/** Numbers that cannot be counted with: units spelled in several ways, percent signs here and there, text. */
export const numbersAsText: Check = {
  name: "numbers as text",
  find: ({ columns }) =>
    columns.flatMap((column, index) => [
      ...units(column, index),
      ...percents(column, index, columns),
      ...texts(column, index),
    ]),
};

function units(column: readonly Cell[], index: number): Finding[] {
  const { type, filled } = columnType(column);
  if (type !== "measure" || filled < 5) return [];
  const spellings = new Map<string, number>();
  const units = new Map<string, number>();
  for (const cell of column) {
    const written = /^\s*[-+]?[\d.,]+\s*(.*?)\s*$/.exec(String(cell))?.[1];
    if (!written) continue;
    spellings.set(written, (spellings.get(written) ?? 0) + 1);
    const unit = unitNamed(written) ?? unitNamed(written.split(/\s/)[0] ?? "");
    if (unit) units.set(unit, (units.get(unit) ?? 0) + 1);
  }
  const most = Math.max(...spellings.values());
  const same = Math.max(0, ...units.values()) >= filled * SAME_UNIT;
  if (!same || spellings.size < 2 || most >= filled * ONE_SPELLING) return [];
  const what = "number:drop";
  const after = cleaned(column, what);
  const rows = changedRows(column, after);
  const names = [...spellings.keys()].slice(0, 3);
  return finding(
    column,
    index,
    rows,
    after,
    what,
    0.9,
    said("units", { count: rows.length, of: column.length, ways: spellings.size, some: names }),
  );
}

/**
 * 0.05 and 0.05% in one column, of the same size: the sign says nothing. Where 5% stands beside 0.05, it does. Where
 * another column tells which cells have a sign (turnout and seats, in a long table), it belongs to them.
 */
function percents(column: readonly Cell[], index: number, columns: readonly (readonly Cell[])[]): Finding[] {
  const numbers: number[] = [];
  const signed: number[] = [];
  for (const cell of column) {
    if (isBlank(cell)) continue;
    const value = Number.parseFloat(String(cell).replace(",", "."));
    if (Number.isNaN(value)) continue;
    (cellType(cell) === "percent" ? signed : numbers).push(value);
  }
  if (signed.length === 0 || numbers.length < 3) return [];
  const ratio = median(signed) / median(numbers);
  const same = ratio > 0.2 && ratio < 5;
  const hundredfold = ratio > 20 && ratio < 500;
  if (!same && !hundredfold) return [];
  if (columns.some((other, at) => at !== index && tellsSigns(other, column))) return [];
  const what = same ? "number:points" : "number:fraction";
  const after = cleaned(column, what);
  const rows = changedRows(column, after).filter((row) => cellType(column[row] ?? "") === "percent");
  const says = same ? "percentSigns" : "percentsAmongFractions";
  // A percentage of more than one and a count may well stand in one column; a fraction of a percent seldom does.
  const confidence = same && median(numbers) >= 1 ? 0.65 : 0.88;
  return finding(
    column,
    index,
    rows,
    after,
    what,
    confidence,
    said(says, { count: rows.length, of: column.length }),
  );
}

/** Whether the rows of each value of a column either all have a percent sign or none, and there are few such values. */
function tellsSigns(other: readonly Cell[], column: readonly Cell[]): boolean {
  const signed = new Map<Cell, boolean>();
  for (const [row, cell] of column.entries()) {
    if (isBlank(cell)) continue;
    const key = other[row] ?? "";
    const sign = cellType(cell) === "percent";
    if ((signed.get(key) ?? sign) !== sign) return false;
    signed.set(key, sign);
  }
  return signed.size <= Math.max(2, column.length / 4) && new Set(signed.values()).size === 2;
}

/** 1,371 throughout, but for numbers below a thousand: a thousand and more, or one and a part, which nothing in the column tells. */
function eitherMark(column: readonly Cell[], index: number, filled: number): Finding[] {
  const rows = column.flatMap((cell, row) => (typeof cell === "string" && EITHER.test(cell) ? [row] : []));
  const [row] = rows;
  const short = column.filter((cell) => SHORT.test(String(cell))).length;
  if (row === undefined || rows.length < FEWEST || rows.length + short < filled * ALL) return [];
  const before = column[row] ?? "";
  const choices = ["number:point", "number:comma"].flatMap((what): Choice[] => {
    const after = cleaned(column, what)[row] ?? "";
    return after === before
      ? []
      : [{ fix: { kind: "clean", column: index, what }, sample: { row, before, after } }];
  });
  return [
    {
      check: "numbers as text",
      column: index,
      count: rows.length,
      samples: samplesOf(column, rows),
      ...said("numbersAsText", { count: rows.length, of: column.length }),
      choices,
      confidence: 0.65,
      lossless: false,
    },
  ];
}

/** 1,371 and 371, perhaps with a sign of money or in an accountant's brackets. */
const EITHER = /^\s*\(?[-+]?[$€£¥]?\s?\d{1,3}[.,]\d{3}\s?[$€£¥]?\)?-?\s*$/;
const SHORT = /^\s*\(?[-+]?[$€£¥]?\s?\d{1,3}\s?[$€£¥]?\)?-?\s*$/;

/** Cells of which a column of one thing has at least that many. */
const FEWEST = 5;

/** The share of numbers from which a column of texts is one of numbers written as text. */
const ALL = 0.95;
/** Letters that are no currency: 4835 FT may be feet, and a Dutch postcode. */
const WORDS = /(?!(?:USD|EUR|GBP|CHF|JPY|CAD|AUD)\b)\b\p{L}|\d\p{L}/u;
/** Thousands set apart, a decimal comma, a sign of money, or a minus as accountants write it. */
const GROUPED =
  /\d[,.' \u00a0\u202f]\d{3}(?!\d)|^\s*-?\d+,\d{1,2}\s*$|[$€£¥]|^\s*\(\d[\d.,]*\)\s*$|\d[-−]\s*$/;

/** Texts in a column of true numbers: typed with a space, an apostrophe, a comma. */
function texts(column: readonly Cell[], index: number): Finding[] {
  const numbers = column.filter((cell) => typeof cell === "number").length;
  const filled = column.filter((cell) => !isBlank(cell)).length;
  if (numbers === filled) return [];
  const after = cleaned(column, "number");
  const rows = changedRows(column, after).filter((row) => typeof after[row] === "number");
  if (rows.length === 0) return eitherMark(column, index, filled);
  // A column of texts throughout may be one of versions or codes: it is asked about, and only where it counts things.
  const some = numbers >= filled * 0.3;
  const all = rows.length + numbers >= filled * ALL && rows.some((row) => GROUPED.test(String(column[row])));
  if (!some && !all) return eitherMark(column, index, filled);
  return finding(
    column,
    index,
    rows,
    after,
    "number",
    some && !rows.some((row) => WORDS.test(String(column[row]))) ? 0.85 : 0.65,
    said("numbersAsText", { count: rows.length, of: column.length }),
  );
}

function finding(
  column: readonly Cell[],
  index: number,
  rows: readonly number[],
  after: readonly Cell[],
  what: string,
  confidence: number,
  says: Said,
): Finding[] {
  if (rows.length === 0) return [];
  return [
    {
      check: "numbers as text",
      column: index,
      count: rows.length,
      samples: samplesOf(column, rows, (_cell, row) => after[row] ?? ""),
      ...says,
      fix: { kind: "clean", column: index, what },
      confidence,
      lossless: false,
    },
  ];
}

function median(values: readonly number[]): number {
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
