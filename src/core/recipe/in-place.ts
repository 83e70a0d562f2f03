import { type Cell, isBlank, isDate } from "../cells/grid.ts";
import type { Said } from "../messages/pattern.ts";
import { clean } from "../rules/clean.ts";
import { keepsUnfound } from "./keeps-unfound.ts";
import type { Step } from "./recipe.ts";
import { shownText } from "./shown-text.ts";
import { clustered, mapped } from "./take-step.ts";

/** What steps make of a column's own cells. */
export interface InPlace {
  /** A number or a tick that a rule reads out of a text is one; what is left alone is the very same cell. */
  cells: readonly Cell[];
  /** Why a rule left a cell alone although something looks wrong, by row. */
  doubts: ReadonlyMap<number, Said>;
  /** Rows in which a rule has found nothing of what it looks for, and which it keeps. */
  unfound: ReadonlySet<number>;
}

/**
 * Takes steps that change cells where they stand, one after the other, as the rules do outside of recipes; others are
 * passed over. A date that is one is never written as a text.
 */
export function takeInPlace(steps: readonly Step[], column: readonly Cell[]): InPlace {
  let cells = column;
  const doubts = new Map<number, Said>();
  const unfound = new Set<number>();
  for (const step of steps) {
    if (step.op === "rule") {
      const { grid, notes } = clean(
        cells.map((cell) => [cell]),
        step.rules,
      );
      const before = cells;
      const keeps = keepsUnfound(step);
      cells = grid.map(([cell = ""], row) => {
        const own = before[row] ?? "";
        if (!keeps || cell !== "" || isBlank(own)) return isDate(own) ? own : cell;
        unfound.add(row);
        return own;
      });
      for (const { row, doubt } of notes) if (doubt !== undefined) doubts.set(row, doubt);
    } else if (step.op === "map" && step.to === undefined) {
      const before = cells;
      const answers = mapped(step, before.map(shownText));
      cells = before.map(
        (cell, at) => answers[at]?.[0] ?? (step.onFail === "blank" && !isBlank(cell) ? "" : cell),
      );
    } else if (step.op === "cluster" && step.to === undefined) {
      const before = cells;
      const answers = clustered(step, before.map(shownText));
      cells = before.map((cell, at) => {
        const [text = ""] = answers[at] ?? [];
        return text === shownText(cell) ? cell : text;
      });
    }
  }
  return { cells, doubts, unfound };
}
