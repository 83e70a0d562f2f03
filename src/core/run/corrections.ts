import { type Cell, textOf } from "../cells/grid.ts";
import type { Change } from "../journal/change.ts";
import { rowKey } from "../journal/row-key.ts";
import { verdictIn } from "../journal/verdicts.ts";

const OPEN = "Corrections of ";

/** What stands for a range of examples where a person's own corrections of a run are these examples. */
export const correctionsOf = (run: string): string => OPEN + run;

/** The run whose corrections an argument stands for; undefined where it is an address. */
export const runCorrected = (argument: string): string | undefined =>
  argument.startsWith(OPEN) ? argument.slice(OPEN.length).trim() : undefined;

/** The texts that a person gave another label in review, each with that label, by the last word on each. */
export function corrected(changes: readonly Change[]): Cell[][] {
  const last = new Map<string, Change>();
  for (const change of changes)
    if (verdictIn(change.by) !== undefined) last.set(rowKey(change.value), change);
  return [...last.values()].flatMap(({ by, value, after }) =>
    verdictIn(by) === "corrected" && value.length === 1
      ? [[textOf(value[0] ?? ""), textOf(after[0] ?? "")]]
      : [],
  );
}
