import { billFor } from "./bill.ts";
import { CHAT_MANGLINGS, type ChatMangling, chatReply, schemaOf } from "./chat-reply.ts";
import { chanceOf, type RivalOutcome, type RivalRequest, textOf, type Understood } from "./exchange.ts";
import { type Answered, inferenceReply, LIST_MANGLINGS, pairReply } from "./good-reply.ts";
import { accountReply, listReply, type RivalModels } from "./listings.ts";
import type { Asked } from "./log.ts";
import { jsonReply, REFUSALS, type Refusal, type Reply } from "./replies.ts";
import { understand } from "./understand.ts";

/** What goes wrong with an answer that a model did give. */
type Mangling = (typeof LIST_MANGLINGS)[number] | ChatMangling;
const MANGLINGS: readonly Mangling[] = [...LIST_MANGLINGS, ...CHAT_MANGLINGS];

/** Something that may go wrong: a refusal, a broken connection, an answer that takes minutes, or one that is mangled. */
export type Fault = Refusal | Mangling | "dropped" | "slow";

export interface RivalOptions {
  /** Decides which requests meet a fault of `faults`. */
  readonly seed?: number;
  /** Faults for the first requests, in order; "ok" for none. */
  readonly script?: readonly (Fault | "ok")[];
  /** Shares of all requests that meet a fault: `{ overloaded: 0.05, dropped: 0.02 }`. */
  readonly faults?: Partial<Readonly<Record<Fault, number>>>;
  /** Known models; any id is served when absent. */
  readonly models?: RivalModels;
  /** The only token that is accepted; any, and none, when absent. */
  readonly token?: string;
  /** Requests accepted in any sixty seconds. */
  readonly perMinute?: number;
  /** How a 429 and a 503 say when to come back; services often do not. */
  readonly retryAfter?: "seconds" | "date" | "absent";
  /** Seconds that a 429 or 503 out of the blue asks for. */
  readonly pause?: number;
  readonly mostInputs?: number;
  readonly mostBytes?: number;
  /** Whether lists are read as Text Embeddings Inference does. */
  readonly readsPairs?: boolean;
  /** Seconds that a model loads, counted from when it is first asked. */
  readonly coldFor?: number;
  /** Dollars that can be spent before every request is refused with 402. */
  readonly credits?: number;
  /** Seconds until the answer to so many inputs arrives. */
  readonly seconds?: (inputs: number) => number;
  /** Inputs that the model cannot take: a body that holds one is refused whole. */
  readonly refuses?: (text: string) => boolean;
  /** Rows that a chat model declines to answer: it answers nothing in a prompt that holds one. */
  readonly declines?: (text: string) => boolean;
  /** Whether chat models follow a JSON schema; when not, they refuse `response_format`. */
  readonly schemas?: boolean;
}

const WINDOW = 60;
const SLOW = 110;
const EPOCH = Date.UTC(2026, 0, 1);

/**
 * A service with the behaviour of router.huggingface.co that does no I/O and reads no clock: each request is answered
 * with what comes back and after how many seconds. Answers are a pure function of task, parameters and input.
 */
export class Rival {
  readonly log: Asked[] = [];
  /** Paths of the requests that only looked something up. */
  readonly lookUps: string[] = [];
  dollars = 0;
  private readonly accepted: number[] = [];
  private readonly firstAsked = new Map<string, number>();

  constructor(private readonly options: RivalOptions = {}) {}

  respond(request: RivalRequest, now: number): RivalOutcome {
    const path = request.url.replace(/^https?:\/\/[^/]+/, "").split("?")[0] ?? "";
    const token = request.headers?.authorization ?? request.headers?.Authorization;
    if (request.method === "GET") {
      this.lookUps.push(path);
      const known = this.options.models;
      return this.sent(
        accountReply(path, token) ?? listReply(path, known) ?? REFUSALS["not deployed"](),
        now,
        0.05,
      );
    }
    const asked = understand(path, request, this.options.models);
    if ("status" in asked) return this.sent(asked, now, 0.05);
    const { reply, because, delivered, seconds } = this.judge(asked, request, now);
    const timedOut = seconds > (request.timeout ?? Number.POSITIVE_INFINITY);
    const until = now + (timedOut ? (request.timeout ?? 0) : seconds);
    const pause = reply && this.pauseOf(reply, because, now);
    const retryAfter =
      pause && this.options.retryAfter !== "absent" && this.options.retryAfter ? pause : undefined;
    this.log.push({
      ...asked,
      at: now,
      until,
      status: timedOut || !reply ? "dropped" : reply.status,
      because: timedOut ? "slow" : because,
      delivered: timedOut ? [] : delivered,
      ...(retryAfter && !timedOut && { retryAfter }),
    });
    return reply && !timedOut
      ? this.sent(reply, now, seconds, retryAfter)
      : { seconds: until - now, dropped: true };
  }

  /** The rules, in the order in which a request meets them. */
  private judge(asked: Understood, request: RivalRequest, now: number) {
    const { options } = this;
    const refuse = (name: Refusal) => ({
      reply: REFUSALS[name](asked.model) as Reply,
      because: name,
      delivered: [],
      seconds: 0.05,
    });
    const isChat = asked.task === "chat-completion";
    const model = asked.model.split(":")[0] ?? "";
    const token = request.headers?.authorization ?? request.headers?.Authorization;
    if (options.token !== undefined && token !== `Bearer ${options.token}`) return refuse("bad token");
    if (options.models && !(model in options.models)) return refuse(isChat ? "no provider" : "no such model");
    if (options.credits !== undefined && this.dollars >= options.credits) return refuse("no credits");
    if (!this.takesOneMore(now)) return { ...refuse("overloaded"), because: "per minute" };
    if (Buffer.byteLength(request.body ?? "") > (options.mostBytes ?? 2_000_000)) return refuse("too large");
    if (options.coldFor !== undefined) {
      const since = this.firstAsked.get(model) ?? now;
      this.firstAsked.set(model, since);
      if (now < since + options.coldFor) return refuse("loading");
    }
    const most = options.mostInputs ?? 32;
    if (!isChat && asked.inputs.length > most) {
      const error = `batch size ${asked.inputs.length} > maximum allowed batch size ${most}`;
      return {
        reply: jsonReply(422, { error, error_type: "Validation" }),
        because: "batch",
        delivered: [],
        seconds: 0.05,
      };
    }
    const fault = this.nextFault();
    const seconds = options.seconds?.(asked.inputs.length) ?? 0.1 + 0.01 * asked.inputs.length;
    if (fault === "dropped") return { reply: undefined, because: fault, delivered: [], seconds };
    if (fault && fault in REFUSALS) return refuse(fault as Refusal);
    if (asked.inputs.some((input) => options.refuses?.(textOf(input)))) return refuse("bad input");
    const { reply, delivered } = this.answer(
      asked,
      request,
      MANGLINGS.find((name) => name === fault),
    );
    this.dollars += billFor(asked, reply, seconds, options.models?.[model]);
    const because = reply.status === 200 ? (fault ?? "answered") : "answered";
    return { reply, because, delivered, seconds: fault === "slow" ? SLOW : seconds };
  }

  private answer(asked: Understood, request: RivalRequest, mangling: Mangling | undefined): Answered {
    if (asked.task !== "chat-completion")
      return (this.options.readsPairs ? pairReply(asked) : undefined) ?? inferenceReply(asked, mangling);
    const body = JSON.parse(request.body ?? "{}");
    if (schemaOf(body) && this.options.schemas === false) {
      const message = "This model does not support response_format json_schema";
      return { reply: jsonReply(400, { error: { message, type: "invalid_request_error" } }), delivered: [] };
    }
    const { declines } = this.options;
    const isDeclined = declines && asked.inputs.some((row) => declines((row as { text: string }).text));
    return chatReply(asked, body, isDeclined ? "declines" : mangling);
  }

  private nextFault(): Fault | undefined {
    const { script = [], faults = {}, seed = 1 } = this.options;
    const turn = this.log.length;
    const planned = script[turn];
    if (planned) return planned === "ok" ? undefined : planned;
    let chance = chanceOf(`${seed}/${turn}`);
    for (const [fault, share] of Object.entries(faults)) {
      if (chance < share) return fault as Fault;
      chance -= share;
    }
    return undefined;
  }

  private takesOneMore(now: number): boolean {
    const { perMinute } = this.options;
    if (perMinute === undefined) return true;
    while ((this.accepted[0] ?? now) <= now - WINDOW) this.accepted.shift();
    if (this.accepted.length >= perMinute) return false;
    this.accepted.push(now);
    return true;
  }

  private pauseOf({ status }: Reply, because: string, now: number): number | undefined {
    if (because === "per minute") return Math.max(1, Math.ceil((this.accepted[0] ?? now) + WINDOW - now));
    return status === 429 || status === 503 ? (this.options.pause ?? 5) : undefined;
  }

  private sent(reply: Reply, now: number, seconds: number, retryAfter?: number): RivalOutcome {
    const date = (at: number) => new Date(EPOCH + Math.ceil(at) * 1000).toUTCString();
    const arrives = now + seconds;
    const headers: Record<string, string> = {
      ...reply.headers,
      date: date(arrives),
      "x-request-id": `rival-${this.log.length}`,
    };
    if (retryAfter !== undefined)
      headers["retry-after"] =
        this.options.retryAfter === "date" ? date(Math.ceil(arrives) + retryAfter) : String(retryAfter);
    return { seconds, status: reply.status, headers, body: reply.body };
  }
}
