import { type Cell, textOf } from "../cells/grid.ts";

/** A cell as Sheets shows it: TRUE and FALSE in capital letters. */
export const shownText = (cell: Cell): string =>
  typeof cell === "boolean" ? String(cell).toUpperCase() : textOf(cell);
