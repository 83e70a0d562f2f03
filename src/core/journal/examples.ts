import { type Cell, textOf } from "../cells/grid.ts";
import { isOnDevice } from "../models/on-device.ts";
import type { Job } from "../tasks/job.ts";
import { isList } from "../tasks/json-shape.ts";
import type { Verdict } from "./verdicts.ts";

/** A value with the answer that a person gave it in review. */
export interface Example {
  row: string;
  answer: string;
}

/** What was corrected of the answers of one function with these arguments. */
export interface Learned {
  function: string;
  argumentsText: string;
  examples: Example[];
}

/** What a person says of one value's result. */
interface Said {
  read: readonly Cell[];
  now: readonly Cell[];
  verdict: Verdict;
}

/** The most that go along with a question, and the characters of one. */
const MOST = 10;
const LONGEST = 500;

/** The examples after what a person said, the latest first. Only corrections of a single column become examples. */
export function withSaid(before: readonly Example[], said: readonly Said[]): Example[] {
  let examples = [...before];
  for (const { read, now, verdict } of said) {
    const row = textOf(read[0] ?? "");
    const answer = textOf(now[0] ?? "");
    examples = examples.filter((each) => each.row !== row || verdict === "accepted");
    const short = row.length <= LONGEST && answer.length <= LONGEST;
    if (verdict === "corrected" && read.length === 1 && answer !== "" && short)
      examples.unshift({ row, answer });
  }
  return examples.slice(0, MOST);
}

/**
 * The job with the examples among its parameters, and so in the keys of its answers; the same job where the model
 * follows no instructions, or its answers are not plain texts. An example that is not among the choices is left out.
 */
export function withExamples(job: Job, examples: readonly Example[]): Job {
  const { choices, schema } = job.parameters;
  const usable = examples.filter(({ answer }) => !isList(choices) || choices.includes(answer));
  const takes = job.task === "chat-completion" && !isOnDevice(job) && schema === undefined;
  if (!takes || usable.length === 0 || job.inputs.some((input) => typeof input !== "string")) return job;
  const shown = usable.map(({ row, answer }) => ({ row, answer }));
  return { ...job, parameters: { ...job.parameters, examples: shown } };
}

/** The examples of several runs of the same, the latest first, one a value. */
export function merged(runs: readonly (readonly Example[])[]): Example[] {
  const byRow = new Map<string, Example>();
  for (const example of runs.flat()) if (!byRow.has(example.row)) byRow.set(example.row, example);
  return [...byRow.values()].slice(0, MOST);
}
