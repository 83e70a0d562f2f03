import { createRequire } from "node:module";
import { resolve } from "node:path";
import type { Cell } from "../../src/core/cells/grid.ts";

/** What a cell takes; a longer result is the spreadsheet's to tell of. */
const CELL_CHARACTERS = 50_000;

/**
 * What a cell without a format of its own shows of a result of a formula.
 * @throws Error where only the spreadsheet tells what is shown: for dates, and for texts that are too long for a cell.
 */
export function shownText(cell: Cell): string {
  if (typeof cell === "string" && cell.length <= CELL_CHARACTERS) return cell;
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  if (typeof cell === "number" && Number.isFinite(cell)) return engineNumberText(cell);
  throw new Error("Only the spreadsheet shows this.");
}

let numfmt: typeof import("@univerjs/core")["numfmt"] | undefined;

/** The spreadsheet engine's own words for a number. It takes 40 MB, so that it is loaded where there is one. */
function engineNumberText(value: number): string {
  numfmt ??= (createRequire(resolve("package.json"))("@univerjs/core") as typeof import("@univerjs/core"))
    .numfmt;
  return numfmt.format("General", value, { locale: "en-US", throws: false });
}
