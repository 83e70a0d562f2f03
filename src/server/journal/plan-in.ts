import type { RunRecord } from "../../core/journal/run-record.ts";
import { isPlan, type Plan } from "../../core/run/plan.ts";
import { stored } from "../../core/settings/stored.ts";

/** What a run was asked to do, from its line of the log; undefined where a person has changed that cell. */
export const planIn = ({ plan }: RunRecord): Plan | undefined =>
  stored<Plan | null>(plan, isPlan, null) ?? undefined;
