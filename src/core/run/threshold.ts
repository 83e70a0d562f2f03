import { atColon, type Options, optionParts, shareOption } from "../arguments/options.ts";
import type { SheetFunction } from "../functions/function.ts";
import type { Said } from "../messages/pattern.ts";
import { said } from "../messages/said.ts";
import type { Settings } from "../settings/settings.ts";
import { ask, type Question } from "./asking.ts";
import type { Plan } from "./plan.ts";
import type { Watched } from "./run-progress.ts";

/** The score below which a label is unsure, unless a person chose another. */
export const USUAL_THRESHOLD = 0.5;

/** Tasks in which a model answers in words, without a score. */
const IN_WORDS = ["chat-completion", "image-text-to-text"];

/**
 * The score below which the labels of a run are unsure, as its options have it; undefined where it gives no labels or
 * has no threshold. One that cannot be read is the strictest.
 */
export function thresholdOf(fn: SheetFunction, plan: Pick<Plan, "arguments">): number | undefined {
  if (!fn.givesLabels) return undefined;
  try {
    return shareOption(optionsOf(fn, plan), "min");
  } catch {
    return 1;
  }
}

/** Options with a threshold behind them. @param mark whether an unsure label is kept, with a mark */
export const withThreshold = (options: string, below: number, mark = false): string =>
  [...optionParts(options), `min: ${below}`, ...(mark ? ["mark"] : [])].join(", ");

/** The same without the one that they have. */
export const withoutThreshold = (options: string): string =>
  optionParts(options)
    .filter((part) => !["min", "mark"].includes(atColon(part)[0].toLowerCase()))
    .join(", ");

/** Whether a threshold can be chosen: the options name none yet, and what is asked gives scores. */
export function takesThreshold(fn: SheetFunction, question: Question, settings: Settings): boolean {
  if (!fn.givesLabels || "min" in optionsOf(fn, question)) return false;
  if (isTaughtBy(fn, question)) return true;
  try {
    const { job } = ask(fn, question, new Map(), [question.columns.map(() => "")], settings);
    return job !== null && !IN_WORDS.includes(job.task);
  } catch {
    return false; // The form says what is wrong.
  }
}

/** Whether labelled rows are among the arguments, which give every label a score. */
const isTaughtBy = (fn: SheetFunction, question: Pick<Plan, "arguments">): boolean =>
  fn.params.some(({ name }, index) => name === "examples" && (question.arguments[index] ?? "") !== "");

/** What the log says of unsure labels: in how many rows they are, or that nobody knows. */
export function unsureInLog(
  fn: SheetFunction,
  plan: Plan,
  { settled, failures, unscored, unsureRows }: Watched,
): Said | undefined {
  if (!fn.givesLabels || settled === failures.length) return undefined;
  const below = thresholdOf(fn, plan);
  if (below === undefined || unscored === settled - failures.length)
    return unscored > 0 ? said("log.noScores") : undefined;
  return said("mark" in optionsOf(fn, plan) ? "log.unsureMarked" : "log.unsure", { n: unsureRows, below });
}

/** The place of a function's options among its parameters; -1 where it has none. */
export const placeOfOptions = (fn: SheetFunction): number =>
  fn.params.findIndex(({ type }) => type === "options");

const optionsOf = (fn: SheetFunction, plan: Pick<Plan, "arguments">): Options =>
  Object.fromEntries(
    optionParts(plan.arguments[placeOfOptions(fn)] ?? "").map((part) => {
      const [name, value] = atColon(part);
      return [name.toLowerCase(), value];
    }),
  );
