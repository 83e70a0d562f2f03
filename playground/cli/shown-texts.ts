import { createRequire } from "node:module";
import { resolve } from "node:path";
import type { Cell } from "../../src/core/cells/grid.ts";

/** What a cell takes; a longer result is the spreadsheet's to tell of. */
const CELL_CHARACTERS = 50_000;

/**
 * What a cell without a format of its own shows of each result of a formula.
 * @throws Error where only the spreadsheet tells what is shown: for dates, and for texts that are too long for a cell.
 */
export function shownTexts(cells: readonly Cell[]): readonly string[] {
  const numberText = cells.some((cell) => typeof cell === "number") ? engineNumberText() : undefined;
  return cells.map((cell) => {
    if (typeof cell === "string" && cell.length <= CELL_CHARACTERS) return cell;
    if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
    if (typeof cell === "number" && numberText !== undefined && Number.isFinite(cell))
      return numberText(cell);
    throw new Error("Only the spreadsheet shows this.");
  });
}

/** The spreadsheet engine's own words for a number. It takes 40 MB, so that it is loaded where there is one. */
function engineNumberText(): (value: number) => string {
  const load = createRequire(resolve("package.json"));
  const { numfmt } = load("@univerjs/core") as typeof import("@univerjs/core");
  return (value) => numfmt.format("General", value, { locale: "en-US", throws: false });
}
