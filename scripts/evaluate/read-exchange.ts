import type { Json } from "../../src/core/cells/json.ts";
import { httpTrouble } from "../../src/core/inference/http-trouble.ts";
import { field, isList, readJson } from "../../src/core/tasks/json-shape.ts";
import type { Asking, Decoded, Misread } from "../../src/core/tasks/task.ts";
import { taskNamed } from "../../src/core/tasks/tasks.ts";

/** One request to a service and what came back, as it was recorded. Bytes that were sent or received are left out. */
export interface Exchange {
  url: string;
  /** JSON text; null where it was a file, or had one in it. */
  requestBody: string | null;
  status: number;
  contentType: string;
  responseBody: string;
}

/** What a task makes of an answer; or the word of the failure that an error is taken for. */
export type Read = { decoded: readonly Decoded[] | Misread } | { failure: string | null };

/** Reads an exchange as a run of this task would. Parameters that were sent with a file are to be given. */
export function readExchange(task: string, exchange: Exchange, sent: Asking["parameters"] = {}): Read {
  const json = readJson(exchange.responseBody);
  const trouble = httpTrouble(
    {
      status: exchange.status,
      headers: { "content-type": exchange.contentType },
      body: exchange.responseBody,
    },
    json,
    { model: "org/model", at: "hf-inference", own: false, seconds: 1, timeout: 60, schema: false },
  );
  if (trouble) return { failure: trouble.failure.kind };
  if (exchange.status !== 200) return { failure: null };
  const { inputs, parameters, form } = askedIn(task, readJson(exchange.requestBody ?? "null") ?? null);
  const asking = { model: "org/model", parameters: { ...parameters, ...sent }, form, schema: false };
  return { decoded: taskNamed(task).decode(json ?? null, inputs, asking) };
}

/** What was asked, out of the body that was sent. */
export function askedIn(
  task: string,
  body: Json,
): Pick<Asking, "parameters" | "form"> & { inputs: readonly Json[] } {
  const given = field(body, "parameters");
  const parameters = typeof given === "object" && given !== null && !isList(given) ? given : {};
  const sent = field(body, "inputs");
  if (task === "chat-completion") return { inputs: rowsIn(body), parameters, form: "rows" };
  if (task === "table-question-answering") {
    const question = field(sent, "question") ?? field(sent, "query") ?? "";
    return { inputs: [question], parameters: { table: field(sent, "table") ?? {} }, form: "one" };
  }
  if (body === null || sent === undefined)
    return { inputs: [{ file: "https://example.org/file" }], parameters, form: "one" };
  if (!isList(sent)) return { inputs: [sent], parameters, form: "one" };
  return isList(sent[0])
    ? { inputs: sent.map((each) => (each as Json[])[0] ?? null), parameters, form: "nested" }
    : { inputs: sent, parameters, form: "list" };
}

/** The rows of a prompt, in its last message. */
function rowsIn(body: Json): readonly Json[] {
  const messages = field(body, "messages");
  const last = isList(messages) ? field(messages[messages.length - 1], "content") : undefined;
  const rows = field(readJson(String(last)), "rows");
  return isList(rows) ? rows.map((entry) => field(entry, "row") ?? entry) : [last ?? null];
}
