import type { Grid } from "../../src/core/cells/grid.ts";
import type { SheetFunction } from "../../src/core/functions/function.ts";
import type { Plan } from "../../src/core/run/plan.ts";
import { rangeArguments } from "../../src/core/run/range-arguments.ts";
import type { Server } from "../server.ts";

/**
 * Reads the ranges among the arguments, by address.
 * @throws Error with a sentence when a range that is needed is none.
 */
export async function loadRanges(
  plan: Pick<Plan, "arguments">,
  fn: SheetFunction,
  server: Pick<Server, "range">,
): Promise<Map<string, Grid>> {
  const ranges = new Map<string, Grid>();
  for (const text of rangeArguments(plan, fn)) ranges.set(text, await server.range(text));
  return ranges;
}
