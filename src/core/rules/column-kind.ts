import { type Cell, isBlank } from "../cells/grid.ts";
import type { Said } from "../messages/pattern.ts";
import { evenly } from "./evenly.ts";
import type { FixCell } from "./rule.ts";

/** A column of fewer cells than this says nothing about what it holds. */
const ENOUGH = 4;

/** A column of fewer cells than this says little, so that more of it must be of the kind. */
const SHORT = 10;

/** Different values looked at, evenly from the whole column. */
const MOST = 400;

/** What a value must share with its column before a rule for one kind of value may touch it. */
const SHARE = 0.2;

/** What it must share with a short one at least. */
const SHARE_OF_SHORT = 0.3;

/**
 * Whether a column holds the kind of value that `reads` knows, rather than one by chance: in a column of cities,
 * "Holland" is no country. Each value counts once, however often it stands there. True of three cells or fewer.
 */
export function isColumnOf(
  column: readonly Cell[],
  reads: (cell: Cell, text: string) => boolean,
  share = SHARE,
): boolean {
  let filled = 0;
  const different = new Set<string>();
  for (const cell of column) {
    if (isBlank(cell)) continue;
    filled++;
    different.add(String(cell).trim());
  }
  if (filled < ENOUGH) return true;
  const seen = new Map<string, Cell>(evenly(different, MOST).map((text) => [text, text]));
  for (const cell of column) {
    const text = isBlank(cell) ? "" : String(cell).trim();
    if (seen.has(text)) seen.set(text, cell);
  }
  const known = [...seen].filter(([text, cell]) => reads(cell, text)).length;
  return known >= seen.size * (filled < SHORT ? Math.max(share, SHARE_OF_SHORT) : share);
}

/**
 * A fix that only touches a column of its own kind; in any other it leaves what it knows, and says so. Every rule for
 * one kind of value goes through here, since people point a rule at the wrong column, or at a whole sheet.
 * @param elsewhere what is said then, as "Little else in this column is a date."
 * @param reads whether a cell is of the kind, whatever the fix makes of it
 * @param tries whether a cell of a short column is meant to be of the kind, although it may not be readable
 */
export function onlyInColumnOf(
  elsewhere: Said,
  column: readonly Cell[],
  reads: (cell: Cell, text: string) => boolean,
  fix: FixCell,
  share = SHARE,
  tries = reads,
): FixCell {
  let isOfKind: boolean | undefined;
  return (cell) => {
    const fixed = fix(cell);
    if (fixed.did === undefined) return fixed;
    isOfKind ??= isColumnOf(column, column.length < SHORT ? tries : reads, share);
    return isOfKind ? fixed : { value: cell, doubt: elsewhere };
  };
}
