import type { RunRecord } from "../../core/journal/run-record.ts";
import type { Plan } from "../../core/run/plan.ts";

/** What a run was asked to do, from its line of the log; undefined where a person has changed that cell. */
export function planIn({ plan }: RunRecord): Plan | undefined {
  try {
    return (JSON.parse(plan) as Plan | null) ?? undefined;
  } catch {
    return undefined;
  }
}
