import type { Json } from "../../core/cells/json.ts";
import { holds, markOf } from "../../core/inference/mark.ts";
import type { Example, Learned } from "../../core/journal/examples.ts";
import type { RunRecord } from "../../core/journal/run-record.ts";
import { planIn } from "../journal/plan-in.ts";
import { ownSeal, seal } from "./seal.ts";

/*
 * What people corrected goes into prompts as their word, and lies in the log, where anybody may write: it counts only
 * with this document's mark, which binds it to the function and the arguments that it was said of.
 */

const nameOf = ({ function: name, arguments: text }: RunRecord): string => `examples ${name} ${text}`;

const asJson = (examples: readonly Example[]): Json => examples.map(({ row, answer }) => ({ row, answer }));

/** The corrections with a run's plan, as far as their mark holds. */
export function taughtIn(record: RunRecord): Example[] {
  const { examples = [], mark } = planIn(record) ?? {};
  const own = mark === undefined ? null : seal();
  const kept = () => own !== null && holds(own, nameOf(record), asJson(examples), mark);
  return Array.isArray(examples) && kept() ? examples : [];
}

/** The run with these corrections in its plan, marked. For who may make the document's seal. */
export function withTaught(record: RunRecord, examples: Example[]): RunRecord {
  const mark = markOf(ownSeal(), nameOf(record), asJson(examples));
  return { ...record, plan: JSON.stringify({ ...planIn(record), examples, mark }) };
}

/** What was corrected in the review of runs that stand, the latest first. */
export function learned(runs: readonly RunRecord[]): Learned[] {
  return [...runs].reverse().flatMap((record): Learned[] => {
    if (record.status === "reverted" || !record.plan.includes('"mark"')) return [];
    const examples = taughtIn(record);
    return examples.length === 0
      ? []
      : [{ function: record.function, argumentsText: record.arguments, examples }];
  });
}
