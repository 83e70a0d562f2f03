import type { Cell } from "../cells/grid.ts";
import { sameCells } from "../journal/row-key.ts";
import { shownText } from "./shown-text.ts";

/**
 * Whether a cell is written anew by what a recipe makes of it: a text that becomes a number is, also where both read the
 * same. A text that reads as the cell does stands for that cell, and leaves it alone.
 */
export const isRewritten = (before: Cell, after: Cell): boolean =>
  typeof after === "string" ? after !== shownText(before) : !sameCells([before], [after]);
