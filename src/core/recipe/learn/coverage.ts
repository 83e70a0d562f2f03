import type { DifferentRow } from "../different-rows.ts";
import type { Answer } from "./learn.ts";

/** What becomes of the rows of a sheet, counted in rows. */
export interface Coverage {
  /** Rows that hold something. */
  rows: number;
  covered: number;
  /** Rows about which likely programs disagree, and those that none covers. */
  doubted: number;
  uncovered: number;
}

/** Of which kind a row's answer is. */
export type View = "covered" | "doubted" | "uncovered";

export const viewOf = ({ check }: Pick<Answer, "check">): View =>
  check === undefined ? "covered" : check === "disagree" ? "doubted" : "uncovered";

/** @param answers one for each of the different rows */
export function coverageOf(
  rows: readonly DifferentRow[],
  answers: readonly Pick<Answer, "check">[],
): Coverage {
  const counts = { covered: 0, doubted: 0, uncovered: 0 };
  for (const [index, { at }] of rows.entries()) {
    const answer = answers[index];
    if (answer) counts[viewOf(answer)] += at.length;
  }
  return { rows: counts.covered + counts.doubted + counts.uncovered, ...counts };
}
