/** What a cell holds, as Sheets hands it to a script. A blank cell is `""`. */
export type Cell = string | number | boolean | Date;

/** Rows of cells, row-major, every row as long as the first. */
export type Grid = Cell[][];

/** What a formula passes for one parameter: one cell, a range, or nothing when it is left out. */
export type Argument = Cell | Grid | null | undefined;

/** A blank cell, or one that holds nothing but white space. */
export const isBlank = (cell: Cell | null | undefined): boolean =>
  cell === "" || cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "");

/** Reads an argument as a grid: one cell becomes a 1 × 1 grid, nothing becomes one blank cell. */
export function toGrid(argument: Argument): Grid {
  if (Array.isArray(argument)) return argument;
  return [[argument ?? ""]];
}

/** One column of a grid, top to bottom. */
export const column = (grid: Grid, index: number): Cell[] => grid.map((row) => row[index] ?? "");

/** The text that a person sees in a cell, near enough to ask a model about it. A date is written as ISO. */
export function textOf(cell: Cell): string {
  if (isDate(cell)) {
    const iso = cell.toISOString();
    return iso.endsWith("T00:00:00.000Z") ? iso.slice(0, 10) : iso.slice(0, 19).replace("T", " ");
  }
  return String(cell);
}

/** A date by its tag: a date made in another realm is not `instanceof Date`. */
export const isDate = (value: unknown): value is Date =>
  Object.prototype.toString.call(value) === "[object Date]";
