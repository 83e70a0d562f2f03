import { cellCredentials } from "./credentials.ts";
import { ownProperties } from "./own-properties.ts";
import { usageToday } from "./usage.ts";

/** Dollars that a person lets a run and a day cost, as JSON, in their own store. */
export const LIMITS = "stet.limits";

/** What is under that name; null or absent for no limit. */
export interface SpendingLimits {
  run?: number | null;
  day?: number | null;
}

/**
 * Dollars that one formula may cost: what the file's owner lets a run and a day cost, less what this file has used
 * today. Infinity where there is no limit, or where formulas may not spend the owner's credits at all.
 */
export function dollarsForFormula(): number {
  const { run, day } = readLimits(ownProperties()[LIMITS]);
  const unlimited = Number.POSITIVE_INFINITY;
  if ((run ?? null) === null && (day ?? null) === null) return unlimited;
  if (cellCredentials().token === null) return unlimited;
  return Math.min(run ?? unlimited, Math.max(0, (day ?? unlimited) - usageToday().dollars));
}

function readLimits(text: string | undefined): SpendingLimits {
  try {
    return (JSON.parse(text ?? "{}") ?? {}) as SpendingLimits;
  } catch {
    return {};
  }
}
