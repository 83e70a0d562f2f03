import { VirtualClock } from "../../playground/host/clock.ts";
import { type Host, openHost } from "../../playground/host/host.ts";
import type { HostOptions } from "../../playground/host/options.ts";
import type { Answer, Sent } from "../../playground/host/transport.ts";
import { STAND_IN_ACCOUNT } from "../../playground/stand-in-account.ts";
import { PlainBook } from "./plain-book.ts";
import { Rival, type RivalOptions } from "./rival/rival.ts";

/** The built add-on in the strict host, on a virtual clock, with the rival for Hugging Face. */
export interface AddOn {
  host: Host;
  rival: Rival;
  clock: VirtualClock;
  book: PlainBook;
  /** What a formula over these texts gives, one below the other. */
  column(name: string, texts: readonly unknown[], ...args: unknown[]): Promise<unknown[]>;
  /** Requests that reached a model, so far. */
  asked(): number;
}

const opened: (() => Promise<void>)[] = [];

/** Opens `dist/` with a rival that may fail as it is told to. Closed by `closeAddOns`. */
export async function openAddOn(
  options: RivalOptions = {},
  host: Partial<Omit<HostOptions, "book">> = {},
): Promise<AddOn> {
  const clock = new VirtualClock();
  const book = new PlainBook();
  const rival = new Rival({ seconds: (inputs) => 0.4 + inputs * 0.02, ...options });
  const service = serve(rival, clock);
  const running = await openHost({
    dist: "dist",
    book,
    clock,
    userProperties: STAND_IN_ACCOUNT,
    origins: { "https://router.huggingface.co": service, "https://huggingface.co": service },
    ...host,
  });
  opened.push(() => running.close());
  return {
    host: running,
    rival,
    clock,
    book,
    async column(name, texts, ...args) {
      const result = await running.call(name, [texts.map((text) => [text]), ...args]);
      return (Array.isArray(result) ? result : [[result]]).map(([cell]) => cell);
    },
    asked: () => rival.log.length,
  };
}

/** Closes every add-on that was opened; for `afterEach`. */
export async function closeAddOns(): Promise<void> {
  await Promise.all(opened.splice(0).map((close) => close()));
}

/** The rival as what an origin is mapped to. */
export const serve =
  (rival: Rival, clock: VirtualClock) =>
  (sent: Sent): Answer => {
    const body = sent.body instanceof Uint8Array ? new TextDecoder().decode(sent.body) : "";
    const outcome = rival.respond(
      { method: sent.method, url: sent.url, headers: sent.headers, body },
      clock.now() / 1000,
    );
    if ("dropped" in outcome) throw new Error("the connection broke");
    return {
      status: outcome.status,
      headers: Object.entries(outcome.headers),
      body: new TextEncoder().encode(outcome.body),
      seconds: outcome.seconds,
    };
  };
