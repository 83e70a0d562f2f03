import { isBlank } from "../cells/grid.ts";
import { said } from "../messages/said.ts";
import type { Settled } from "./asking.ts";
import type { Plan } from "./plan.ts";

/** The columns that a run writes. */
export const widthOf = ({ place, headings }: Pick<Plan, "place" | "headings">): number =>
  place === "in place" ? 1 : headings.length;

/**
 * What came of a value, as wide as the columns that the run has made: how many parts a rule makes of a text hangs on the
 * column, which may have changed since. What would run over into the next column is a failure, with its sentence.
 */
export function fitting(plan: Pick<Plan, "place" | "headings">, settled: Settled): Settled {
  const { now } = settled;
  const has = widthOf(plan);
  if (now.length === has) return settled;
  let needs = now.length;
  while (needs > 0 && isBlank(now[needs - 1])) needs--;
  if (needs > has) return { ...settled, failure: said("runs.tooWide", { needs, has }) };
  return { ...settled, now: Array.from({ length: has }, (_, at) => now[at] ?? "") };
}
