import type { Cell } from "../cells/grid.ts";

/** What people put between several values, the surer sign first. */
const SEPARATORS = ["\n", ";", "|", " / ", "/", " - ", ","];

/** What stands between several values in most of the texts that hold more than one; undefined where nothing does. */
export function separatorIn(cells: readonly Cell[]): string | undefined {
  const counts = SEPARATORS.map(
    (separator) => cells.filter((cell) => typeof cell === "string" && cell.trim().includes(separator)).length,
  );
  const most = Math.max(...counts);
  return most === 0 ? undefined : SEPARATORS[counts.indexOf(most)];
}
