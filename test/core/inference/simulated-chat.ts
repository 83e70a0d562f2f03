import type { Request } from "../../../src/core/inference/exchange.ts";
import type { Job } from "../../../src/core/tasks/job.ts";
import { json, labelOf, type runJob, type Service } from "./simulated-drive.ts";

export const CHOICES = ["sport", "politics", "crime"];

export const chatJob = (
  inputs: readonly string[],
  parameters: Job["parameters"] = { instruction: "Classify.", choices: CHOICES },
): Job => ({
  task: "chat-completion",
  model: "openai/gpt-oss-20b:cheapest",
  parameters,
  inputs,
});

export interface Row {
  id: number;
  check?: string;
  row: string;
}
export type Entry = { id: unknown; check?: unknown; answer: unknown };

export const bodyOf = (request: Request) => JSON.parse(request.body as string);
export const rowsOf = (request: Request): Row[] => JSON.parse(bodyOf(request).messages[1].content).rows;

export const completion = (content: unknown, end = "stop", more: object = {}) =>
  json({
    model: "openai/gpt-oss-20b",
    choices: [{ message: { role: "assistant", content, ...more }, finish_reason: end }],
    usage: { prompt_tokens: 100, completion_tokens: 20 },
  });

export const answered = (rows: readonly Row[]): Entry[] =>
  rows.map(({ row, ...entry }) => ({ ...entry, answer: labelOf(row) }));

/** A chat model that answers each row by its text alone; `spoil` changes what it writes. */
export const chatService =
  (spoil: (entries: Entry[], rows: Row[]) => Entry[] = (entries) => entries): Service =>
  (request) => {
    const rows = rowsOf(request);
    return {
      outcome: completion(JSON.stringify({ answers: spoil(answered(rows), rows) })),
      seconds: 1 + 0.1 * rows.length,
    };
  };

export const answers = (results: ReturnType<typeof runJob>["results"]) =>
  results.map((result) => ("answer" in result ? result.answer : result.failure.kind));
