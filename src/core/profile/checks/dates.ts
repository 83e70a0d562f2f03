import { type Cell, isDate, textOf } from "../../cells/grid.ts";
import { cellType, columnType } from "../column-type.ts";
import { type Check, type Choice, type Finding, samplesOf } from "../finding.ts";
import { said } from "../sentences.ts";
import { changedRows, cleaned } from "./hygiene.ts";
import { shapeOf } from "./shapes.ts";

/** Dates written in several ways, and days that databases write for "not known". */
export const dates: Check = {
  name: "dates",
  find: ({ columns }) =>
    columns.flatMap((column, index) => [...formats(column, index), ...implausible(column, index)]),
};

/** The shape of a date with dashes, perhaps with a time behind it: where all are written so, there is nothing to settle. */
const SETTLED = /^9-9-9(?:[ A]9:9(?::9)?)?$/;

function formats(column: readonly Cell[], index: number): Finding[] {
  const written = column.flatMap((cell, row) =>
    typeof cell === "string" && cellType(cell) === "date" ? [row] : [],
  );
  const { type, filled } = columnType(column);
  if (type !== "date" || written.length < 3) return [];
  const shapes = new Set(written.map((row) => shapeOf(column[row] ?? "")));
  const real = column.some(isDate);
  if (shapes.size < 2 && !real && [...shapes].every((shape) => SETTLED.test(shape))) return [];
  // Among real dates a text becomes one too, or formulas and sorting leave it out.
  const what = real ? "date:cell" : "date";
  const after = cleaned(column, what);
  const rows = changedRows(column, after);
  const unread = written.filter(
    (row) => after[row] === column[row] && !/^\d{4}-\d\d-\d\d/.test(String(column[row])),
  );
  const read = unread.length === 0 ? [] : readIn(column, what);
  // What is no day in any order, such as 31 February, waits for none.
  const left = unread.filter((row) => read.some(({ after: own }) => own[row] !== column[row]));
  const found: Finding[] = [];
  if (rows.length > 0) {
    found.push({
      check: "dates",
      column: index,
      count: rows.length,
      samples: samplesOf(column, rows, (_cell, row) => after[row] ?? ""),
      ...said("dateFormats", { count: rows.length, of: filled, formats: shapes.size }),
      fix: { kind: "clean", column: index, what },
      confidence: left.length === 0 ? 0.82 : 0.7,
      lossless: false,
    });
  }
  if (left.length > 0) {
    found.push({
      check: "dates",
      column: index,
      count: left.length,
      samples: samplesOf(column, left),
      ...said("dayOrMonth", { count: left.length, of: filled }),
      choices: choicesOf(column, index, left, read),
      confidence: 0.6,
      lossless: false,
    });
  }
  return found;
}

const ORDERS = ["DMY", "MDY", "YMD"];

interface Reading {
  what: string;
  after: readonly Cell[];
}

/** What a column becomes in each order of day, month and year. */
const readIn = (column: readonly Cell[], what: string): Reading[] =>
  ORDERS.map((order) => `${what}:${order}`).map((own) => ({ what: own, after: cleaned(column, own) }));

/** The ways to read dates that may be read in several, each with what it makes of one of them. */
function choicesOf(
  column: readonly Cell[],
  index: number,
  left: readonly number[],
  readings: readonly Reading[],
): Choice[] {
  const read = readings.filter(({ after }) => left.every((row) => after[row] !== column[row]));
  const differ = left.find((row) => new Set(read.map(({ after }) => textOf(after[row] ?? ""))).size > 1);
  if (differ === undefined) return [];
  return read.map(({ what, after }) => ({
    fix: { kind: "clean", column: index, what },
    sample: { row: differ, before: column[differ] ?? "", after: after[differ] ?? "" },
  }));
}

const NEVER = /^(?:1899-12-3\d|1900-01-0[01]|1904-01-01|1970-01-01|0000-|9999-)/;

function implausible(column: readonly Cell[], index: number): Finding[] {
  const iso = (cell: Cell): string => (isDate(cell) ? cell.toISOString().slice(0, 10) : String(cell));
  const rows = column.flatMap((cell, row) => (NEVER.test(iso(cell)) ? [row] : []));
  if (rows.length === 0) return [];
  return [
    {
      check: "dates",
      column: index,
      count: rows.length,
      samples: samplesOf(column, rows),
      ...said("unknownDates", { count: rows.length, of: column.length }),
      confidence: 0.75,
      lossless: false,
    },
  ];
}
