import type { Json } from "../cells/json.ts";
import { field } from "../tasks/json-shape.ts";
import type { Use } from "../tasks/price.ts";
import type { Request } from "./exchange.ts";
import { expectedAt, type Trend } from "./linear-fit.ts";
import type { State } from "./state.ts";
import { byteLength } from "./utf8.ts";
import { type InputsAsked, writeRequest } from "./write-request.ts";

/** A request about some inputs, before it has a number. */
export interface Composed extends Pick<Request, "url" | "headers"> {
  readonly body: NonNullable<Request["body"]>;
  readonly asks: InputsAsked;
  readonly bytes: number;
  /** What it is likely to use. */
  readonly expected: Use;
  /** What it may use at most. */
  readonly atMost: Use;
}

/** Rules of thumb for a model that has not been measured: tokens a byte, tokens an answer, seconds an input. */
const TOKENS_PER_BYTE = 0.25;
const TOKENS_PER_ANSWER = 20;
const SECONDS_PER_INPUT = 0.1;

export function compose(state: State, pack: readonly number[], timeout: number): Composed {
  const { task, job, note, known, route, items, forms } = state;
  const schema = (note.schema ?? known.schema) !== false;
  const form = forms.of(pack.length);
  const asks = {
    inputs: pack.map((index) => items.inputs[index] as Json),
    form,
    schema,
    room: hasRoom(state, pack),
  };
  const { content, ...wire } = writeRequest(job, task, route, asks, note.served);
  const bytes = typeof wire.body === "string" ? byteLength(wire.body) : 0;
  const isChat = task.wire === "chat";
  const count = pack.length;
  const maxTokens = field(content, "max_tokens");
  // No tokenizer makes more tokens than bytes, and no answer is longer than it may be: a limit that holds.
  const atMost = { input: bytes, output: typeof maxTokens === "number" ? maxTokens : 0, seconds: timeout };
  const likely = (trend: Trend | undefined, x: number, ruleOfThumb: number, most: number) =>
    Math.min(most, trend ? expectedAt(trend, x) : x * ruleOfThumb);
  const expected = {
    input: isChat ? likely(note.input, bytes, TOKENS_PER_BYTE, atMost.input) : 0,
    output: isChat ? likely(note.output, count, TOKENS_PER_ANSWER, atMost.output) : 0,
    seconds: likely(note.seconds, count, SECONDS_PER_INPUT, atMost.seconds),
  };
  return { ...wire, asks, bytes, expected, atMost };
}

/** Whether a pack is one input whose answer was cut off before. */
const hasRoom = ({ roomy }: State, [first = -1, ...others]: readonly number[]): boolean =>
  others.length === 0 && roomy.has(first);
