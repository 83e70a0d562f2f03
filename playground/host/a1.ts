import type { Area } from "../book.ts";

/** `1` is A, `27` is AA. */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

/** The reverse of `columnName`. */
export function columnNumber(name: string): number {
  let number = 0;
  for (const letter of name.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

/** An area as Sheets writes it: one cell without a colon. */
export function a1({ row, column, rows, columns }: Area): string {
  const first = `${columnName(column)}${row}`;
  return rows === 1 && columns === 1
    ? first
    : `${first}:${columnName(column + columns - 1)}${row + rows - 1}`;
}

const PART = /^\$?([A-Za-z]{1,3})?\$?(\d+)?$/;

/** Reads `A1`, `A1:B2`, `A:B`, `2:3` and `A2:A` within a grid of that size; undefined when it is none of them. */
export function parseA1(text: string, grid: { rows: number; columns: number }): Area | undefined {
  const [from = "", to = from, more] = text.split(":");
  const [first, last] = [PART.exec(from.trim()), PART.exec(to.trim())];
  if (more !== undefined || first === null || last === null || from === "" || to === "") return undefined;
  if (!text.includes(":") && (first[1] === undefined || first[2] === undefined)) return undefined;
  const columns = [first[1] ? columnNumber(first[1]) : 1, last[1] ? columnNumber(last[1]) : grid.columns];
  const rows = [first[2] ? Number(first[2]) : 1, last[2] ? Number(last[2]) : grid.rows];
  const [left, right] = [Math.min(...columns), Math.max(...columns)];
  const [top, bottom] = [Math.min(...rows), Math.max(...rows)];
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
