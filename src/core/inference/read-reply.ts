import type { Json } from "../cells/json.ts";
import type { Job } from "../tasks/job.ts";
import { readJson } from "../tasks/json-shape.ts";
import type { Decoded, Misread, Task } from "../tasks/task.ts";
import { type Answerer, answererOf } from "./answerer.ts";
import { FILE_NOTE, type Outcome } from "./exchange.ts";
import { writeKept } from "./kept.ts";
import { answerKeys, whoKey } from "./key.ts";
import { plainAnswer } from "./plain-answer.ts";
import type { Served } from "./provider-request.ts";
import { header } from "./retry-after.ts";
import { writeWho } from "./who.ts";
import type { InputsAsked } from "./write-request.ts";

/** What a reply to some inputs holds, and who gave it. */
export interface Read {
  readonly decoded: readonly Decoded[] | Misread;
  readonly answerer: Answerer;
  /** What has to be said with the answers, such as that a file was not looked at whole. */
  readonly note: string | undefined;
}

/** @param json the body, undefined when it is no JSON */
export function readReply(
  job: Job,
  task: Task,
  { inputs, form, schema }: InputsAsked,
  headers: Readonly<Record<string, string>>,
  json: Json | undefined,
  served: Served | undefined,
): Read {
  const { parameters, model } = job;
  const decoded =
    json === undefined ? "another shape" : task.decode(json, inputs, { model, parameters, form, schema });
  return {
    decoded: typeof decoded === "string" ? decoded : decoded.map(plainAnswer),
    answerer: answererOf(job, headers, json ?? null, served),
    note: header(headers, FILE_NOTE),
  };
}

/** What is to be remembered of a reply, by key: its answers and who gave them. Nothing where it holds none. */
export function toRemember(
  job: Job,
  task: Task,
  asks: InputsAsked,
  outcome: Outcome,
  served: Served | undefined,
): Record<string, Json> {
  if (!("body" in outcome) || outcome.status < 200 || outcome.status >= 300) return {};
  const { decoded, answerer, note } = readReply(
    job,
    task,
    asks,
    outcome.headers,
    readJson(outcome.body),
    served,
  );
  if (typeof decoded === "string") return {};
  const keyOf = answerKeys(job, answerer.identity);
  const answers = decoded.flatMap((each, index): [string, Json][] =>
    "answer" in each ? [[keyOf(asks.inputs[index] as Json), writeKept(each.answer, answerer.by, note)]] : [],
  );
  return answers.length === 0
    ? {}
    : Object.fromEntries([...answers, [whoKey(job, ""), writeWho([answerer.identity])]]);
}
