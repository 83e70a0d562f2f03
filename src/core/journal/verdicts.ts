/** What a person says of a result, and how the log has it. All but one that was taken back count as decided. */
export const VERDICTS = {
  accepted: "Accepted",
  corrected: "Corrected",
  cleared: "Cleared",
  kept: "Kept as it was",
  left: "Left as it is",
  reopened: "Decision taken back",
} as const;

export type Verdict = keyof typeof VERDICTS;

/** Who a change was made by, when it was a person in review. */
export const byPerson = (verdict: Verdict, who: string): string =>
  `${VERDICTS[verdict]} by ${who === "" ? "a person" : who}`;

/** What a person said, told by who a change was made by; undefined where it was no person in review. */
export const verdictIn = (by: string): Verdict | undefined =>
  (Object.keys(VERDICTS) as Verdict[]).find((verdict) => by.startsWith(`${VERDICTS[verdict]} by `));
