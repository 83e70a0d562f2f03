import type { Argument, Grid } from "../../src/core/cells/grid.ts";
import type { Json } from "../../src/core/cells/json.ts";
import { cellOf } from "../../src/core/cells/show-result.ts";
import type { Asked, SheetFunction } from "../../src/core/functions/function.ts";
import { FUNCTIONS } from "../../src/core/functions/functions.ts";
import { NO_SETTINGS, type Settings } from "../../src/core/settings/settings.ts";
import type { Job, Result } from "../../src/core/tasks/job.ts";

export function functionNamed(name: string): SheetFunction {
  const fn = FUNCTIONS.find((each) => each.name === name);
  if (!fn) throw new Error(`There is no function ${name}.`);
  return fn;
}

/** The first half of a function: what it asks for these arguments, and how it would show the answers. */
export const asked = (name: string, args: readonly Argument[], settings: Partial<Settings> = {}): Asked =>
  functionNamed(name).ask(args, { ...NO_SETTINGS, ...settings });

/** What it asks of a model; an error when it asks nothing. */
export function jobOf(name: string, args: readonly Argument[], settings: Partial<Settings> = {}): Job {
  const { job } = asked(name, args, settings);
  if (!job) throw new Error(`${name} asked nothing.`);
  return job;
}

/** What it shows when these answers come back, one an input; an answer may be a failure. */
export const shown = (
  name: string,
  args: readonly Argument[],
  answers: readonly unknown[],
  settings: Partial<Settings> = {},
): Grid =>
  asked(name, args, settings)
    .show(answers.map(toResult))
    .map((row) => row.map(cellOf));

const toResult = (answer: unknown): Result =>
  typeof answer === "object" && answer !== null && "failure" in answer
    ? (answer as Result)
    : { answer: answer as Json, by: "org/model", remembered: false };
