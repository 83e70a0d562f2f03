import type { SheetFunction } from "../../src/core/function.ts";
import type { Grid } from "../../src/core/grid.ts";
import type { Plan } from "../../src/core/sidebar-api.ts";
import type { Server } from "../server.ts";

/** An argument that names cells, such as `D2:D20` or `Lists!A:A`. */
const ADDRESS = /^(?:'[^']+'!|[^\s,:;"']+!)?\$?[A-Z]{1,3}\$?\d*:\$?[A-Z]{1,3}\$?\d*$/;

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
  for (const [index, param] of fn.params.entries()) {
    const text = plan.arguments[index] ?? "";
    const named = param.type === "range" || (param.type === "labels" && ADDRESS.test(text));
    if (text !== "" && named) ranges.set(text, await server.range(text));
  }
  return ranges;
}
