import type { Json } from "../cells/json.ts";
import type { Job } from "../tasks/job.ts";
import { field, type JsonObject } from "../tasks/json-shape.ts";
import type { Task } from "../tasks/task.ts";
import { plainAnswer } from "./plain-answer.ts";

/** An answer that was remembered, with who gave it and what has to be said with it. */
export interface Kept {
  readonly answer: Json;
  readonly by: string;
  readonly note?: string;
}

/** Characters of an author's name, and of what is said with an answer. */
const LONGEST = 500;

/** An answer as it is remembered: small, and with its author. */
export const writeKept = (answer: Json, by: string, note?: string): Json =>
  note === undefined ? { a: answer, by } : { a: answer, by, note };

/** The same, where nobody but a page says that it was given. */
export const asReported = (kept: Json): Json =>
  field(kept, "a") === undefined ? kept : { ...(kept as JsonObject), reported: 1 };

/** What follows the author of an answer that was only reported. */
const FROM_FILE = " (from the file)";

/**
 * Reads a remembered answer to one input by the check that a fresh one passes; undefined when it would not have passed,
 * whoever has written it.
 */
export function readKept(
  task: Task,
  parameters: Job["parameters"],
  input: Json,
  value: Json | undefined,
): Kept | undefined {
  const kept = field(value, "a");
  const by = field(value, "by");
  const note = field(value, "note");
  if (kept === undefined || !isShort(by)) return undefined;
  const answer = read(task, parameters, input, kept);
  const author = field(value, "reported") === undefined ? by : `${by}${FROM_FILE}`;
  return answer === undefined ? undefined : { answer, by: author, ...(isShort(note) && { note }) };
}

const isShort = (text: Json | undefined): text is string =>
  typeof text === "string" && text.length > 0 && text.length <= LONGEST;

function read(task: Task, parameters: Job["parameters"], input: Json, kept: Json): Json | undefined {
  const form = task.packing === "prompt" ? "rows" : "one";
  try {
    const sent = task.asSent ? task.asSent(kept, input) : kept;
    const decoded = task.decode(sent, [input], { model: "", parameters, form, schema: true });
    const [first] = typeof decoded === "string" ? [] : decoded.map(plainAnswer);
    return first && "answer" in first ? first.answer : undefined;
  } catch {
    // Nested deeper than it can be read.
    return undefined;
  }
}
