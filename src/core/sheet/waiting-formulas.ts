/** What a cell starts with while its value has not been asked for. */
const WAITING = "#HF WAITING";

/** Whether a cell shows that its value has not been asked for. */
export const isWaiting = (text: string): boolean => text.startsWith(WAITING);

/** Where a formula stands, counted from 0 in the grid that was looked at. */
export interface Place {
  row: number;
  column: number;
}

/**
 * The formulas of ours that have waiting cells, in reading order. A formula fills cells below and to the right of it,
 * so a waiting cell without a formula belongs to the nearest of ours above or to the left.
 * Both grids have the same shape: the formula of each cell, `""` where there is none, and what each cell shows.
 */
export function findWaiting(
  formulas: readonly (readonly string[])[],
  shown: readonly (readonly string[])[],
): Place[] {
  const ours: Place[] = [];
  const waiting = new Set<Place>();
  /** By column, the nearest of ours above or in the row that is looked at. */
  const above: Place[] = [];
  shown.forEach((row, r) => {
    row.forEach((text, c) => {
      if (isOurs(formulas[r]?.[c])) {
        const place = { row: r, column: c };
        ours.push(place);
        above[c] = place;
      }
      if (!isWaiting(text)) return;
      let column = c;
      while (column >= 0 && above[column] === undefined) column--;
      const owner = above[column];
      if (owner) waiting.add(owner);
    });
  });
  return ours.filter((place) => waiting.has(place));
}

/** Whether a formula calls one of ours. */
export const isOurs = (formula: string | undefined): boolean => /^=.*\bHF_[A-Z_]+\s*\(/is.test(formula ?? "");
