import type { OnFail, Step } from "./recipe.ts";

type RuleStep = Step & { op: "rule" };

/** What becomes of a cell in which a step does not find what it looks for; undefined for one that looks for nothing. */
export const whereUnfound = ({ rules, onFail = "flag" }: RuleStep): OnFail | undefined =>
  /(?:^|,)\s*find\s*(?:$|[:,])/i.test(rules) ? onFail : undefined;

/** Whether such cells are kept, rather than emptied. */
export const keepsUnfound = (step: RuleStep): boolean => ["keep", "flag"].includes(whereUnfound(step) ?? "");
