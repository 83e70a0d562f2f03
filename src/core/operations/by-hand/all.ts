import { blankCells } from "./blank-cells.ts";
import type { ByHand } from "./by-hand.ts";
import { fillDown } from "./fill-down.ts";
import { findAndReplace } from "./find-and-replace.ts";
import { headingsUp } from "./headings-up.ts";
import { join } from "./join.ts";
import { repeatedRows } from "./repeated-rows.ts";
import { blankRows, notes, repeatedHeadings, totalRows } from "./rows-that-are-none.ts";
import { splitRows } from "./split-rows.ts";

/** Every fix that a person may ask for without a check, in the order of the list. Adding one is an import and a line. */
export const BY_HAND: readonly ByHand[] = [
  fillDown,
  blankCells,
  join,
  splitRows,
  blankRows,
  repeatedRows,
  totalRows,
  repeatedHeadings,
  notes,
  headingsUp,
  findAndReplace,
];
