import type { Answer, Parameters } from "../answer.ts";
import { breathe } from "../breathe.ts";

/** A pipeline of transformers.js, whichever. */
export type Pipeline = (...inputs: unknown[]) => Promise<unknown>;

/** How a task of hf-inference is answered by a pipeline of transformers.js. */
export interface PipelineTask {
  /** The pipeline's name, where it is not the task's. */
  readonly pipeline?: string;
  readonly answer: (pipeline: Pipeline) => Answer;
}

/** Answers inputs one by one. */
export const each =
  (
    ask: (pipeline: Pipeline, input: never, parameters: Parameters) => Promise<unknown>,
  ): PipelineTask["answer"] =>
  (pipeline) =>
  async (inputs, parameters) => {
    const results: unknown[] = [];
    for (const input of inputs) {
      results.push(await ask(pipeline, input as never, parameters));
      await breathe();
    }
    return results;
  };

/** Texts a pipeline is given at once: others get their turn in between. */
const BATCH = 16;

/** Answers inputs some at a time; `ask` gives one result an input. */
export const inBatches =
  (
    ask: (pipeline: Pipeline, inputs: string[], parameters: Parameters) => Promise<unknown>,
  ): PipelineTask["answer"] =>
  (pipeline) =>
  async (inputs, parameters) => {
    const results: unknown[] = [];
    for (let start = 0; start < inputs.length; start += BATCH) {
      results.push(
        ...((await ask(pipeline, inputs.slice(start, start + BATCH) as string[], parameters)) as unknown[]),
      );
      await breathe();
    }
    return results;
  };

/** Those of the parameters that have a value. */
export const only = (parameters: Parameters, ...names: string[]): Record<string, unknown> =>
  Object.fromEntries(names.flatMap((name) => (parameters[name] == null ? [] : [[name, parameters[name]]])));
