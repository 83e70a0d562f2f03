import type { CellValue } from "../../../playground/book.ts";
import { plainCounts, textOf } from "../plain-counts.ts";
import { numbersIn, same, sheetOf, type Walk } from "./walk.ts";

type Column = readonly CellValue[];

/** Days that programs write when they know none. */
const UNKNOWN = ["1899-12-30", "1899-12-31", "1900-01-00", "1900-01-01", "1904-01-01", "1970-01-01"];
/** The year before the first and the last one that databases know: nothing happens in either. */
const NO_YEARS = ["0000", "9999"];

const isUnknownDay = (text: string): boolean =>
  UNKNOWN.includes(text.slice(0, 10)) || (/^\d{4}-/.test(text) && NO_YEARS.includes(text.slice(0, 4)));

/** The numbers of a column, and the texts that are written as one. */
const numbersOf = (column: Column): number[] =>
  column.filter((cell) => typeof cell === "number" || /^\s*-?\d+(\.\d+)?\s*$/.test(textOf(cell))).map(Number);

const MONTH = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)";
const MADE = new RegExp(`^(?:\\d{1,2}-${MONTH}|${MONTH}-\\d{1,2})$`);

const middleOf = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Numbers that lie six robust standard deviations off the middle, by their digits. */
function farOff(column: Column): number {
  const digits = numbersOf(column).flatMap((value) => (value > 0 ? [Math.log10(value)] : []));
  const middle = middleOf(digits);
  const spread = 1.4826 * middleOf(digits.map((each) => Math.abs(each - middle)));
  return digits.filter((each) => Math.abs(each - middle) > 6 * spread).length;
}

/** A text with runs of capitals, small letters and digits as one sign each. */
function shapeOf(text: string): string {
  let shape = "";
  for (const char of text.trim().slice(0, 80)) {
    const sign = /\p{Lu}/u.test(char)
      ? "A"
      : /[\p{Ll}\p{Lo}]/u.test(char)
        ? "a"
        : /\p{Nd}/u.test(char)
          ? "9"
          : char;
    if (!"Aa9".includes(sign) || !shape.endsWith(sign)) shape += sign;
  }
  return shape.replace(/\s+/g, " ");
}

/** Texts that are built as at most one in twenty is, where most are built one way. */
function rarelyBuilt(column: Column): number {
  const { filledAt } = plainCounts(column);
  const counts = new Map<string, number>();
  const texts = column.filter(
    (cell, row): cell is string => typeof cell === "string" && filledAt[row] === true,
  );
  for (const text of texts) counts.set(shapeOf(text), (counts.get(shapeOf(text)) ?? 0) + 1);
  return [...counts.values()].filter((n) => n <= texts.length / 20).reduce((sum, n) => sum + n, 0);
}

/**
 * Days that may be read in several ways: both numbers are a month's, and not the same one, unless a short year may stand
 * first as well. With dots, the day stands first.
 */
function dayOrMonth(column: Column): number {
  return column.filter((cell) => {
    const [, a, b, year = ""] = /^\s*(\d{1,2})[/-](\d{1,2})[/-](\d{2}|\d{4})\s*$/.exec(textOf(cell)) ?? [];
    const isMonths = a !== undefined && Number(a) <= 12 && Number(b) <= 12;
    return typeof cell === "string" && isMonths && (Number(a) !== Number(b) || year.length === 2);
  }).length;
}

/** Findings that no button puts right, each with a count of its own: by what is said, how many cells it is true of. */
const COUNTED: readonly (readonly [says: RegExp, count: (column: Column, said: string) => number])[] = [
  [/cells? are below zero/, (column) => numbersOf(column).filter((value) => value < 0).length],
  [/cells? are far larger or smaller than/, farOff],
  [
    /cells? are exactly /,
    (column, said) => {
      const [value] = numbersIn(said.replace(/^.*are exactly /, ""));
      return numbersOf(column).filter((each) => each === value).length;
    },
  ],
  [/hold a date that programs write/, (column) => column.filter((cell) => isUnknownDay(textOf(cell))).length],
  [
    /cells? look like dates that a spreadsheet made/,
    (column) => column.filter((cell) => typeof cell === "string" && MADE.test(cell.trim())).length,
  ],
  [/cells? are errors of formulas/, (column) => plainCounts(column).errors],
  [/cells? hold the sign � /, (column) => column.filter((cell) => textOf(cell).includes("�")).length],
  [/cells? are built differently from the rest/, rarelyBuilt],
  [
    /cells? have fewer than five digits/,
    (column) => column.filter((cell) => /^\d{3,4}$/.test(textOf(cell).trim())).length,
  ],
  [/cells? could be day and month/, dayOrMonth],
];

/** Rows that are another above but for what tells one from the other, in the first column. */
function repeatedRows([, ...rows]: readonly Column[]): number {
  const others = rows.map((cells) => JSON.stringify(cells.slice(1)));
  return others.filter((cells, row) => others.indexOf(cells) < row).length;
}

/** Rows in which the first column that is named holds an earlier day than the second. */
function endsBefore([headings = [], ...rows]: readonly Column[], said: string): number {
  const [end = -1, start = -1] = [...said.matchAll(/“([^”]+)”/g)].map(([, name]) =>
    headings.findIndex((each) => String(each) === name),
  );
  const day = (cell: CellValue | undefined) => Date.parse(textOf(cell ?? ""));
  return rows.filter((cells) => day(cells[end]) < day(cells[start])).length;
}

/** The same for findings about whole rows, the row of headings first. */
const COUNTED_ROWS: readonly (readonly [says: RegExp, count: (rows: Column[], said: string) => number])[] = [
  [/rows? (?:is|are) the same as a row above but for/, repeatedRows],
  [/^In [\d,]+ rows? “.+” lies before “/, endsBefore],
];

/** What a text looks like is judged text by text, and has tests of its own: how many look so is no count of a plain script. */
const JUDGED = /cells? look like .* in a column of|^The column mixes /;

/** Compares what is only shown with a count; what no count is known for is told. */
export function countPlainly(walk: Walk, said: string, column: Column): void {
  if (!/\d/.test(said) || JUDGED.test(said)) return;
  const [, count] = COUNTED.find(([says]) => says.test(said)) ?? [];
  const [, ofRows] = COUNTED_ROWS.find(([says]) => says.test(said)) ?? [];
  if (ofRows) same(walk, said.slice(0, 60), numbersIn(said)[0], ofRows(sheetOf(walk), said));
  else if (count === undefined) walk.problems.push(`nobody counts ${JSON.stringify(said.slice(0, 200))}`);
  else same(walk, said.slice(0, 60), numbersIn(said)[0], count(column, said));
}

/** How many cells of the column are formulas. */
export async function countFormulas(walk: Walk): Promise<void> {
  const { page, windows, column, rows } = walk;
  const area = { row: 2, column, rows, columns: 1 };
  const counted = windows.book.formulas("s1", area).flat().filter(Boolean).length;
  const [said = "0"] = /[\d,]+ formulas?: read as/.exec(await page.innerText("main")) ?? [];
  same(walk, "formulas", numbersIn(said)[0], counted);
}
