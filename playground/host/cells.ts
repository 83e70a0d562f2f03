import type { CellValue } from "../book.ts";
import { ScriptError } from "./exception.ts";
import type { Unknowns } from "./options.ts";

/** Characters that fit into one cell. */
export const MOST_CHARACTERS = 50_000;

/**
 * What a formula shows of a function's result (docs/apps-script.md part 3): one value, or a rectangle that spills.
 * @throws ScriptError when a text is too long for a cell.
 */
export function cellResult(
  result: unknown,
  oneDimension: Unknowns["oneDimension"],
): CellValue | CellValue[][] {
  if (!Array.isArray(result)) return cell(result);
  const rows: unknown[][] = result.some(Array.isArray)
    ? result.map((row) => (Array.isArray(row) ? row : [row]))
    : oneDimension === "row"
      ? [result]
      : result.map((value) => [value]);
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (rows.length === 0 || width === 0) return "";
  return rows.map((row) => Array.from({ length: width }, (_, index) => cell(row[index])));
}

function cell(value: unknown): CellValue {
  if (value === undefined || value === null) return "";
  if (typeof value === "number") return Number.isFinite(value) ? value : String(value);
  if (typeof value === "boolean" || value instanceof Date) return value;
  const text = typeof value === "object" ? "[object Object]" : String(value);
  if (text.length > MOST_CHARACTERS)
    throw new ScriptError(
      "Error: Your input contains more than the maximum of 50000 characters in a single cell. (line 0).",
    );
  return text;
}
