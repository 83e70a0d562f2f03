import type { SplitStep } from "../recipe.ts";
import { BETWEEN, GAP, MARK } from "../seams.ts";

/** The text that a step cuts at each time, as a person would type it; undefined where it cuts otherwise. */
export function cutMark({ by, keys }: SplitStep): string | undefined {
  const [key = ""] = keys;
  if (by !== "values" || keys.some((each) => each !== key)) return undefined;
  if (key === GAP) return " ";
  const start = [MARK, BETWEEN].find((each) => key.startsWith(each));
  return start === undefined ? undefined : key.slice(start.length);
}

/** The step with another text that it cuts at: blank for any gap, several marks for just these together. */
export function withMark(step: SplitStep, mark: string): SplitStep {
  const isGap = mark !== "" && /^[^\S\t\r\n]+$/.test(mark);
  const key = isGap ? GAP : (mark.length > 1 ? BETWEEN : MARK) + mark;
  return { ...step, keys: step.keys.map(() => key) };
}

/**
 * Whether a text can be cut at it: where letters or digits stand, there is no seam, and how long a rule is or which currency
 * stands there is not told apart.
 */
export const isMark = (mark: string): boolean =>
  mark !== "" && !/[\p{L}\p{N}\p{Sc}]|([-–—.=_*~#])\1/u.test(mark);
