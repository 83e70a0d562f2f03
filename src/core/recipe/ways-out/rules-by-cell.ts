import type { Cell } from "../../cells/grid.ts";
import type { FixCell } from "../../rules/rule.ts";
import { shownText } from "../shown-text.ts";

/** What rules that decide by the cell alone make of a text, one after the other. */
export const fixedInTurn =
  (fixes: readonly FixCell[]): ((text: string) => string) =>
  (text) => {
    let cell: Cell = text;
    for (const fix of fixes) {
      const { value }: { value: Cell | Cell[] } = cell === "" ? { value: "" } : fix(cell);
      cell = Array.isArray(value) ? (value[0] ?? "") : value;
    }
    return shownText(cell);
  };

/** The same, round after round until nothing changes: so do the lossless rules where none is named. */
export function fixedUntilStill(fixes: readonly FixCell[]): (text: string) => string {
  const round = fixedInTurn(fixes);
  return (text) => {
    for (let before = text; ; ) {
      const after = round(before);
      if (after === before) return after;
      before = after;
    }
  };
}
