import { type Cell, isBlank } from "../../cells/grid.ts";
import { takeInPlace } from "../in-place.ts";
import { shownText } from "../shown-text.ts";

/** What is cut into pieces only where a person wants just that. */
export type KeptWhole = "dates" | "phones";

/** Cells that are looked at. */
const LOOKED_AT = 500;

/** Of a column that is kept whole, so many of the filled cells are of the kind. */
const MOST = 0.8;

/**
 * Whether a column holds dates or telephone numbers: their pieces can be cut anywhere, and say little alone.
 * @param countries where numbers without a country's code may be from
 */
export function keptWhole(column: readonly Cell[], countries: readonly string[]): KeptWhole | undefined {
  const filled = column.filter((cell) => !isBlank(cell)).slice(0, LOOKED_AT);
  const are = (rules: string, form: RegExp): boolean => {
    const { cells } = takeInPlace([{ op: "rule", column: 0, rules }], filled);
    return (
      filled.length > 0 && cells.filter((cell) => form.test(shownText(cell))).length >= MOST * filled.length
    );
  };
  if (["DMY", "MDY"].some((order) => are(`date:iso:${order}`, /^\d{4}-\d\d(?:-\d\d(?:T[\d:.]+\S*)?)?$/)))
    return "dates";
  return countries.some((country) => are(`phone:e164:country=${country}`, /^\+\d{7,15}$/))
    ? "phones"
    : undefined;
}
