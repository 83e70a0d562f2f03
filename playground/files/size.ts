import type { SheetContent } from "../workbook/sheet-content.ts";

/** What a spreadsheet of Google's holds, blank cells counted. */
const MOST_CELLS = 10_000_000;

/** Text of more bytes may be longer than a string of JavaScript. */
const MOST_BYTES = 500_000_000;

const TAKE_OUT = "Take out rows or columns and open it again.";

/** How many cells the sheets of a file have, blank ones within them counted. */
export const cellsOf = (sheets: readonly Pick<SheetContent, "cells">[]): number =>
  sheets.reduce(
    (sum, { cells }) => sum + cells.length * cells.reduce((most, row) => Math.max(most, row.length), 0),
    0,
  );

/** As `10,000,000`. */
export const inWords = (count: number): string => count.toLocaleString("en-GB");

/** @throws a sentence when a file has more cells than a spreadsheet holds. */
export function refuseTooMany(sheets: readonly Pick<SheetContent, "cells">[]): void {
  const cells = cellsOf(sheets);
  if (cells > MOST_CELLS)
    throw new Error(
      `This file has ${inWords(cells)} cells, and a spreadsheet holds at most 10 million. ${TAKE_OUT}`,
    );
}

/** @throws a sentence when a file cannot be read at one go. */
export function refuseTooLarge(bytes: Uint8Array): void {
  if (bytes.length > MOST_BYTES) throw new Error(`This file is larger than 500 MB. ${TAKE_OUT}`);
}
