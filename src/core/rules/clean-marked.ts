import type { Cell, Grid } from "../cells/grid.ts";
import { type Cleaned, cleaned, noteOf, type Remarks, saysSomething } from "./notes.ts";
import type { Step } from "./parse-what.ts";
import type { FixCell, Fixed } from "./rule.ts";

/**
 * Goes over the cells as they stand and keeps nothing of those without a mark, not even a copy of their row: most cells have
 * none, and what is made for each of them takes longer than the rules do.
 */
export function cleanMarked(grid: Grid, steps: readonly Step[]): Cleaned {
  const rows = grid.slice();
  const remarks: Remarks[] = [];
  const width = grid[0]?.length ?? 0;
  for (let column = 0; column < width; column++)
    for (const { rule, parameters } of steps) {
      const fix = rule.prepare([], parameters);
      const remembered: Remembered = { known: new Map(), again: 0 };
      const spokenOf: number[] = [];
      const said: Fixed[] = [];
      for (let row = 0; row < rows.length; row++) {
        const cells = rows[row] as Cell[];
        const cell = cells[column];
        if (typeof cell !== "string" || !hasMark(cell, rule.mark ?? "")) continue;
        const fixed = fixedOnce(cell, fix, remembered);
        if (saysSomething(fixed)) {
          spokenOf.push(row);
          said.push(fixed);
        }
        if (fixed.value !== cell) rows[row] = withCell(cells, column, fixed.value as Cell);
      }
      remarks.push(() => said.map((some, at) => noteOf(spokenOf[at] as number, column, rule.name, some)));
    }
  return cleaned(rows, remarks);
}

/** V8 compiles indexOf and not includes, which takes several times as long. */
const hasMark = (text: string, mark: string | RegExp): boolean =>
  typeof mark === "string" ? text.indexOf(mark) >= 0 : mark.test(text);

function withCell(row: readonly Cell[], column: number, value: Cell): Cell[] {
  if (row.length === 1) return [value];
  const cells = row.slice();
  cells[column] = value;
  return cells;
}

/** So many different texts tell whether a column repeats its texts. */
const SOME = 500;

/** The first different texts of a column as they were fixed, and how often one of them came again. */
interface Remembered {
  known: Map<string, Fixed>;
  again: number;
}

/** Fixes a text, or remembers how: as long as texts come again, hardly any of which do in most columns. */
function fixedOnce(text: string, fix: FixCell, remembered: Remembered): Fixed {
  const { known } = remembered;
  const isFull = known.size >= SOME;
  if (isFull && remembered.again < SOME) return fix(text);
  let fixed = known.get(text);
  if (fixed !== undefined) {
    remembered.again++;
    return fixed;
  }
  fixed = fix(text);
  if (!isFull) known.set(text, fixed);
  return fixed;
}
