import { byRules, LOSSLESS } from "../../../src/core/journal/by-rules.ts";
import type { DeviceChoice } from "../../../src/core/models/on-device.ts";
import { isTaught } from "../../../src/core/teach/by-taught.ts";
import type { Answerer } from "../../run/plan.ts";
import type { Preview } from "./use-preview.ts";

/** What will answer a run, from its preview: a model, what was taught, or rules. @param rules as they stand in the form */
export function answererOf(
  { job, shown: [settled], width }: Preview,
  rules: string,
  device: { device?: DeviceChoice } | undefined,
): Answerer {
  if (job) return { width, by: job.model, provider: job.provider ?? "", ...device };
  const by = settled && isTaught(settled.by) ? settled.by : byRules(rules.trim() || LOSSLESS);
  return { width, by, provider: "" };
}
