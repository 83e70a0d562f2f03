import type { Finding, Table } from "../../../src/core/profile/finding.ts";
import { profile } from "../../../src/core/profile/profile.ts";
import { spoiltTable } from "./errors.ts";

/** The share of errors that were found when near values were still suggested to be made equal, over 50 tables each. */
export const FOUND_BEFORE = 0.861;

/** Whether the profile says something of a spoilt table, suggested or asked, that it does not say of the whole one. */
export function isFound(error: string, seed: number): boolean {
  const { whole, spoilt } = spoiltTable(error, seed);
  const before = counted(whole);
  return [...counted(spoilt)].some(([said, count]) => count > (before.get(said) ?? 0));
}

const counted = (table: Table): Map<string, number> =>
  new Map(profile(table).map((finding) => [nameOf(finding), finding.count]));

const nameOf = ({ says, column }: Finding): string => `${says.code} ${column}`;
