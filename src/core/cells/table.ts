import { type Cell, type Grid, isBlank, textOf } from "./grid.ts";

/** A range whose first row holds headings. */
export interface Table {
  headings: string[];
  /** The rows below, without those at the end that are blank throughout. */
  rows: Cell[][];
}

/** Reads a range with headings; a column without one is called by its number, and so is one whose heading comes twice. */
export function readTable(grid: Grid): Table {
  const [first = [], ...rest] = grid;
  let end = rest.length;
  while (end > 0 && (rest[end - 1] ?? []).every(isBlank)) end--;
  const headings: string[] = [];
  first.forEach((cell, index) => {
    const heading = isBlank(cell) ? `column ${index + 1}` : textOf(cell).trim();
    headings.push(headings.includes(heading) ? `${heading} (column ${index + 1})` : heading);
  });
  return { headings, rows: rest.slice(0, end) };
}

/** A table as the Hub's table models take it: every column by its heading, every cell as text. */
export const columnsOf = ({ headings, rows }: Table): Record<string, string[]> =>
  Object.fromEntries(
    headings.map((heading, index) => [heading, rows.map((row) => textOf(row[index] ?? ""))]),
  );
