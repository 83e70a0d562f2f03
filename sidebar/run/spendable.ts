import type { Preferences } from "../../src/core/account.ts";

/** Dollars that a run may cost by what this person allows a run and a day. */
export function spendable({ dollarsPerRun, dollarsPerDay, dollarsToday }: Preferences): number {
  const ofDay = dollarsPerDay === null ? Number.POSITIVE_INFINITY : Math.max(0, dollarsPerDay - dollarsToday);
  return Math.min(dollarsPerRun ?? Number.POSITIVE_INFINITY, ofDay);
}
