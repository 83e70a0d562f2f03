import type { Json } from "../cells/json.ts";
import type { Said } from "../messages/pattern.ts";
import { said } from "../messages/said.ts";
import type { Failure } from "../tasks/failure.ts";
import { field, readJson } from "../tasks/json-shape.ts";
import type { Use } from "../tasks/price.ts";
import type { Misread } from "../tasks/task.ts";
import type { Reply } from "./exchange.ts";
import { httpTrouble } from "./http-trouble.ts";
import { writeKept } from "./kept.ts";
import { wasInTime } from "./larger-packs.ts";
import { counted } from "./learned.ts";
import { seen } from "./linear-fit.ts";
import { platformTrouble } from "./platform-trouble.ts";
import { readReply } from "./read-reply.ts";
import { applyRemedy, askAgain, fruitless, halve } from "./remedy.ts";
import { header } from "./retry-after.ts";
import { type Flight, type State, saveNote } from "./state.ts";
import type { Place, Trouble } from "./trouble.ts";
import { withLast, writeWho } from "./who.ts";

/** Takes in what became of a request about inputs: answers, or trouble and its remedy. */
export function absorb(state: State, id: number, flight: Flight, outcome: Reply, now: number): void {
  const seconds = Math.max(0, now - flight.sentAt);
  const json = "body" in outcome ? readJson(outcome.body) : undefined;
  state.purse.settle(id, usedBy(flight, outcome, json, seconds));
  state.tokens += (tokens(json, "prompt_tokens") ?? 0) + (tokens(json, "completion_tokens") ?? 0);

  const trouble = troubleOf(state, flight, outcome, json, seconds);
  state.note = counted(state.note, trouble !== null && trouble.remedy !== "stop");
  if (trouble || !("body" in outcome)) {
    if (trouble) applyRemedy(state, flight, trouble, now);
    return;
  }
  state.pace.succeeded();
  state.lastTrouble = null;
  const { decoded, answerer, note } = readReply(
    state.job,
    state.task,
    { inputs: flight.indexes.map((index) => state.items.inputs[index] as Json), ...flight },
    outcome.headers,
    json,
    state.note.served,
  );
  if (typeof decoded === "string") {
    misread(state, flight, json, decoded);
    return;
  }
  measure(state, flight, json as Json, seconds);
  state.forms.worked(flight.indexes.length);
  const wrong: number[] = [];
  let says: Said | undefined;
  decoded.forEach((each, at) => {
    const index = flight.indexes[at] as number;
    if ("wrong" in each) {
      wrong.push(index);
      says = each.wrong;
    } else if (!state.items.isSettled(index)) {
      state.items.answer(index, each.answer, answerer.by, false, note);
      state.unsaved.set(state.keyOf(answerer.identity, index), writeKept(each.answer, answerer.by, note));
    }
  });
  if (wrong.length < decoded.length) {
    state.fruitless = null;
    if (state.who[0] !== answerer.identity) {
      state.who = withLast(state.who, answerer.identity);
      state.unsaved.set(state.whoKey, writeWho(state.who));
    }
  }
  if (says !== undefined) askAgain(state, wrong, { kind: "ANSWER", says });
  saveNote(state, false);
}

const asking = (state: State, { form, schema }: Flight) => ({
  model: state.route.model,
  parameters: state.job.parameters,
  form,
  schema,
});

function troubleOf(
  state: State,
  flight: Flight,
  outcome: Reply,
  json: Json | undefined,
  seconds: number,
): Trouble | null {
  const { model } = state.job;
  const { at, own } = state.route;
  const place: Place = {
    model,
    at,
    own,
    seconds,
    timeout: flight.timeout,
    schema: flight.schema && state.task.wire === "chat",
  };
  return "exception" in outcome
    ? platformTrouble(outcome.exception, place)
    : httpTrouble(outcome, json, place);
}

/** The answer cannot be told apart by input: another form, else halves, else this one input is at fault. */
function misread(state: State, flight: Flight, json: Json | undefined, why: Misread): void {
  const count = flight.indexes.length;
  const failure: Failure = { kind: "ANSWER", says: SENTENCES[why](state.job.model) };
  fruitless(state, failure);
  if (state.limits.useless === 1 && count === 1) {
    for (const index of flight.indexes) state.items.fail(index, failure);
    return;
  }
  if (isForOne(state, flight, json) ? state.forms.misread(count) : state.forms.refused(count)) {
    state.queue.again(flight.indexes);
    return;
  }
  if (count > 1) {
    if (why === "unchecked") state.note = { ...state.note, slow: Math.ceil(count / 2) };
    if (why === "cut" && count <= 3) for (const index of flight.indexes) state.roomy.add(index);
    halve(state, flight.indexes);
    return;
  }
  const [index = 0] = flight.indexes;
  if (why === "refused" || why === "filtered" || (why === "cut" && state.roomy.has(index)))
    state.items.fail(index, failure);
  else if (why === "cut") {
    state.roomy.add(index);
    state.queue.apart([index]);
  } else askAgain(state, [index], failure);
}

const unread = (model: string): Said => said("answer.unread", { model });

/** What a cell says of an answer that is none, by the model's name. */
const SENTENCES: Readonly<Record<Misread, (model: string) => Said>> = {
  "another shape": unread,
  "another length": unread,
  "other rows": unread,
  unchecked: unread,
  cut: (model) => said("answer.noRoomLeft", { model }),
  refused: (model) => said("answer.declined", { model }),
  filtered: (model) => said("answer.filtered", { model }),
};

/** Whether the service took several inputs for one, such as a pair of texts. */
function isForOne(state: State, flight: Flight, json: Json | undefined): boolean {
  const first = state.items.inputs[flight.indexes[0] ?? 0] as Json;
  const one = { ...asking(state, flight), form: "one" as const };
  return json !== undefined && typeof state.task.decode(json, [first], one) !== "string";
}

/** What a request has used, as far as the answer tells; one that was lost may have been billed all the same. */
function usedBy(flight: Flight, outcome: Reply, json: Json | undefined, seconds: number): Use {
  if ("exception" in outcome) return flight.expected;
  if (outcome.status >= 300) return { input: 0, output: 0, seconds: 0 };
  const computed = Number(header(outcome.headers, "x-compute-time"));
  return {
    input: tokens(json, "prompt_tokens") ?? flight.expected.input,
    output: tokens(json, "completion_tokens") ?? flight.expected.output,
    seconds: computed > 0 ? computed : seconds,
  };
}

/** What a chat completion says it has used. */
function tokens(json: Json | undefined, name: "prompt_tokens" | "completion_tokens"): number | undefined {
  const count = field(field(json, "usage"), name);
  return typeof count === "number" ? count : undefined;
}

/** Learns speed and tokens for the packs to come. */
function measure(state: State, flight: Flight, json: Json, seconds: number): void {
  const count = flight.indexes.length;
  const prompt = tokens(json, "prompt_tokens");
  const completion = tokens(json, "completion_tokens");
  const { note } = state;
  state.note = {
    ...note,
    seconds: seen(note.seconds, count, seconds),
    ...(prompt !== undefined && { input: seen(note.input, flight.bytes, prompt) }),
    ...(completion !== undefined && { output: seen(note.output, count, completion) }),
  };
  wasInTime(state, count);
}
