import type { Json } from "../json.ts";
import { field } from "../tasks/json-shape.ts";
import type { Task } from "../tasks/task.ts";
import type { Request } from "./exchange.ts";
import type { Use } from "./price.ts";
import { providerRequest } from "./provider-request.ts";
import type { Flight, State } from "./state.ts";
import { byteLength } from "./utf8.ts";

/** Inputs of the first request to a model of which nothing is known: enough to see how it reads several at once. */
const FIRST_PACK = 8;
/** Half of what Text Embeddings Inference takes by default. */
const MOST_BYTES = 1_000_000;
/** Text in one prompt: beyond this models begin to lose rows. About 6,000 tokens. */
const MOST_PROMPT_BYTES = 24_000;
/** Seconds a request is meant to take at most, when its speed is known. */
const MEANT_SECONDS = 20;
/** Google cuts a fetch after about a minute. */
const LONGEST_TIMEOUT = 60;
/** Seconds that a request may still take when it starts at the last moment. */
const LAST_REPLY = 8;

type Content = ReturnType<Task["body"]>;
type Body = NonNullable<Request["body"]>;

const isFile = (content: Content): content is { readonly bytesOf: string } =>
  typeof field(content as Json, "bytesOf") === "string";

/** Seconds that an answer may take: never longer than a little after no new request may start. */
export const timeoutAt = (state: State, now: number): number =>
  Math.min(LONGEST_TIMEOUT, Math.max(LAST_REPLY, state.limits.until - now + LAST_REPLY));

/** How many inputs may go in one body now, whatever their size. */
export function packLimit(state: State, timeout: number): number {
  const { task, job, note, forms } = state;
  const inTime = note.seconds
    ? Math.floor(Math.min(MEANT_SECONDS, timeout / 2) / note.seconds)
    : Number.POSITIVE_INFINITY;
  const asked = task.mostFor?.(job.parameters) ?? task.most;
  const most = Math.min(task.most, asked, forms.most(), note.most ?? task.most, state.slowMost, inTime);
  return Math.max(1, Math.min(most, forms.isSure() ? most : FIRST_PACK));
}

/** Whether a pack is small enough to go in one body. */
export function fits(state: State, limit: number): (pack: readonly number[]) => boolean {
  const room = state.task.packing === "prompt" ? MOST_PROMPT_BYTES : MOST_BYTES;
  return (pack) =>
    pack.length <= limit && pack.reduce((sum, index) => sum + (state.items.bytes[index] ?? 0), 0) <= room;
}

/** The next request, out of the queue; null when the purse refuses it, and then the run has stopped. */
export function nextRequest(state: State, now: number): Request | null {
  const { task, job, note, known, route, queue, items, forms } = state;
  const timeout = timeoutAt(state, now);
  const { pack, apart } = queue.take(fits(state, packLimit(state, timeout)));
  const schema = (note.schema ?? known.schema) !== false;
  const form = forms.of(pack.length);
  const content = task.body(
    pack.map((index) => items.inputs[index] as Json),
    { model: route.model, parameters: job.parameters, form, schema },
  );
  const { url, headers, body } = written(state, content);
  const bodyBytes = typeof body === "string" ? byteLength(body) : 0;

  // No tokenizer makes more tokens than bytes, and no answer is longer than it may be: a limit that holds.
  const maxTokens = field(content as Json, "max_tokens");
  const atMost: Use = {
    input: bodyBytes,
    output: typeof maxTokens === "number" ? maxTokens : 0,
    seconds: timeout,
  };
  const refusal = state.purse.refuses(atMost);
  if (refusal) {
    if (apart) queue.apart(pack);
    else queue.again(pack);
    // What is in flight may turn out cheaper than what was set aside for it.
    if (state.flights.size === 0 || refusal.kind === "QUOTA") state.stopped = refusal;
    return null;
  }
  const id = state.nextId++;
  state.purse.reserve(id, atMost);
  const expected = expectedUse(state, pack.length, bodyBytes);
  const flight: Flight = {
    indexes: pack,
    apart,
    form,
    schema,
    sentAt: now,
    timeout,
    expected,
    bodyBytes,
    purpose: "inputs",
  };
  state.flights.set(id, flight);
  return { id, method: "POST", url, headers, body, timeout };
}

/** A body as it goes over the wire: in the provider's own dialect where it has one. */
function written(
  { job, note, route }: State,
  content: Content,
): Pick<Request, "url" | "headers"> & { body: Body } {
  if (isFile(content)) {
    const { "Content-Type": _json, ...headers } = route.headers;
    return { url: route.url, headers, body: content };
  }
  if (note.served) return providerRequest(job, note.served, content);
  return { url: route.url, headers: route.headers, body: JSON.stringify(content) };
}

/** What a request is likely to use, by what was measured before, else by a rule of thumb. */
export function expectedUse({ note, task }: State, inputs: number, bodyBytes: number): Use {
  const isChat = task.wire === "chat";
  return {
    input: isChat ? bodyBytes * (note.input ?? 0.25) : 0,
    output: isChat ? inputs * (note.output ?? 20) : 0,
    seconds: inputs * (note.seconds ?? 0.2),
  };
}
