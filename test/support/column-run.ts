import type { CellValue } from "../../playground/book.ts";
import { VirtualClock } from "../../playground/host/clock.ts";
import type { Fault } from "../../playground/host/faults.ts";
import type { Answer, Sent } from "../../playground/host/transport.ts";
import { openPlayground, type Playground } from "../../playground/open.ts";
import { functionNamed } from "../../sidebar/named.ts";
import { type Going, runColumn } from "../../sidebar/run/run-column.ts";
import type { Server } from "../../sidebar/server.ts";
import { wordsOf } from "../../sidebar/texts.ts";
import type { SheetFunction } from "../../src/core/functions/function.ts";
import type { RunRecord } from "../../src/core/journal/run-record.ts";
import type { Plan } from "../../src/core/run/plan.ts";
import { serve } from "./add-on.ts";
import { builtWithEverything } from "./built-with-everything.ts";
import { scored } from "./rival/answers.ts";
import { Rival, type RivalOptions } from "./rival/rival.ts";
import { sidebarCalls } from "./sidebar-calls.ts";

const HOUR = 3_600_000;

export const LABELS = ["water", "roads", "schools"];

/** What the rival says of a text. */
export const labelOf = (text: unknown): string => scored(String(text), LABELS)[0]?.label ?? "";

export interface SceneOptions extends RivalOptions {
  values?: readonly CellValue[];
  plan?: Partial<Plan>;
  /** What somebody does in the sheet while the nth request is on its way. */
  meanwhile?: Readonly<Record<number, (scene: Scene) => void>>;
}

/** A sheet of one column, and a run over it that has begun. */
export interface Scene extends Playground {
  calls: ReturnType<typeof sidebarCalls>;
  clock: VirtualClock;
  rival: Rival;
  run: string;
  plan: Plan;
  /** Texts that a model has answered, in order. */
  asked(): string[];
  /** What stands below the heading in a column. */
  column(column: number): CellValue[];
  type(row: number, column: number, value: CellValue): void;
  /** The run's line of the log. */
  logged(): Promise<RunRecord | undefined>;
}

/** What carries a run out, once it has begun. */
export interface Driver {
  name: string;
  /** Until it has ended, whatever was killed on the way; with the sentence of what it could not go on for. */
  toItsEnd(scene: Scene): Promise<string>;
  /** The function that Google calls for it. */
  entry: string;
  /** Somebody stops it while the nth request is on its way. */
  stoppedAt(scene: Scene, request: number): Promise<void>;
}

export async function openScene({
  values = [],
  plan,
  meanwhile = {},
  ...options
}: SceneOptions): Promise<Scene> {
  const clock = new VirtualClock();
  const rival = new Rival({ seconds: (inputs) => 0.4 + inputs * 0.02, ...options });
  const answer = serve(rival, clock);
  const service = (sent: Sent): Answer => {
    const before = rival.log.length;
    const reply = answer(sent);
    if (rival.log.length > before) {
      const deed = meanwhile[rival.log.length];
      if (deed) whenNobodyWrites(scene, () => deed(scene));
      stops.get(scene)?.(rival.log.length);
    }
    return reply;
  };
  const playground = await openPlayground({
    dist: builtWithEverything(),
    clock,
    sheets: [{ name: "Data", cells: [["Text"], ...values.map((value) => [value])] }],
    origins: { "https://router.huggingface.co": service, "https://huggingface.co": service },
  });
  const { book } = playground;
  const calls = sidebarCalls(playground.host);
  await calls.connect("hf_abcdefghijkl");
  const whole: Plan = {
    function: "HF_CLASSIFY",
    arguments: [null, LABELS.join(", ")],
    argumentsText: `"${LABELS.join(", ")}"`,
    sheetId: (await calls.open()).table.sheetId,
    columns: [{ column: 1, parameter: 0 }],
    headingRow: 1,
    place: "beside",
    rows: "all",
    headings: ["Result"],
    by: "A model",
    provider: "",
    ...plan,
  };
  const { run } = await calls.begin(whole, "page");
  const scene: Scene = {
    ...playground,
    calls,
    clock,
    rival,
    run,
    plan: whole,
    asked: () => rival.log.flatMap(({ delivered }) => delivered.map(String)),
    column(column) {
      const rows = book.sheets()[0]?.rows ?? 1;
      const cells = book.values("s1", { row: 2, column, rows: rows - 1, columns: 1 }).flat();
      while (cells.length > 0 && cells[cells.length - 1] === "") cells.pop();
      return cells;
    },
    type: (row, column, value) => book.type("s1", { row, column, rows: 1, columns: 1 }, [[value]]),
    logged: async () => (await calls.runs()).find((each) => each.run === run),
  };
  return scene;
}

/** What people wait with until a write has ended: between its reading and its writing Google lets nobody look. */
const waiting = new WeakMap<Scene, (() => void)[]>();

function whenNobodyWrites(scene: Scene, deed: () => void): void {
  const others = waiting.get(scene);
  if (others) others.push(deed);
  else deed();
}

async function writing<Result>(scene: Scene, write: Promise<Result>): Promise<Result> {
  waiting.set(scene, []);
  try {
    return await write;
  } finally {
    for (const deed of waiting.get(scene) ?? []) deed();
    waiting.delete(scene);
  }
}

/** Who wants to know of each request of a scene. */
const stops = new WeakMap<Scene, (request: number) => void>();

/** The page's, as it stands in the browser, against the built server. */
const inAPage: Driver = {
  name: "in a page",
  entry: "rpc",
  async toItsEnd(scene) {
    for (let page = 0; page < 5; page++) {
      if (page > 0) scene.clock.advance(HOUR);
      if (page > 0) await scene.calls.resume(scene.run, `page ${page}`);
      try {
        const going = await start(scene, page === 0 ? "page" : `page ${page}`, page > 0);
        await going.ended;
        return "";
      } catch (error) {
        if (!/maximum execution time/.test(String(error))) return wordsOf(error);
      }
    }
    throw new Error("The run has not ended.");
  },
  async stoppedAt(scene, request) {
    const going = await start(scene, "page", false);
    stops.set(scene, (at) => {
      if (at === request) going.stop();
    });
    await going.ended;
  },
};

async function start(scene: Scene, page: string, resumed: boolean): Promise<Going> {
  const { calls, clock, run, plan } = scene;
  const { settings } = await calls.open();
  const own: Partial<Server> = {
    listing: async () => null,
    write: (...args) => writing(scene, calls.write(...args)),
  };
  const server = new Proxy(calls as unknown as Server, {
    get: (all, name) => own[name as keyof Server] ?? all[name as keyof Server],
  });
  const passing = {
    now: () => clock.now() / 1000,
    // A page's sign of life, which it gives for as long as it is there, would keep a virtual clock running.
    sleep: (seconds: number): Promise<void> => {
      if (seconds === 20) return new Promise(() => {});
      const waiter = clock.begin();
      return waiter.sleep(seconds * 1000).finally(() => waiter.end());
    },
  };
  const fn = functionNamed(plan.function) as SheetFunction;
  return runColumn(run, plan, { server, clock: passing, page, fn, settings }, () => {}, resumed);
}

/** The trigger's, in the built server, hour by hour. */
const inTheBackground: Driver = {
  name: "in the background",
  entry: "finishInBackground",
  async toItsEnd(scene) {
    await handOver(scene);
    for (let hour = 0; hour < 12; hour++)
      if ((await nextHour(scene)) === 0) return (await scene.logged())?.stopped ?? "";
    throw new Error("The run has not ended.");
  },
  async stoppedAt(scene, request) {
    await handOver(scene);
    let stopped: Promise<unknown> | undefined;
    stops.set(scene, (at) => {
      if (at === request) stopped = scene.calls.abandon(scene.run);
    });
    await nextHour(scene);
    await stopped;
    await nextHour(scene);
  },
};

const handOver = ({ calls, run }: Scene) =>
  calls.handOver(
    run,
    "page",
    { remembered: 0, requests: 0, dollars: 0, tokens: 0 },
    { most: null, newRows: null },
  );

async function nextHour({ clock, host }: Scene): Promise<number> {
  clock.advance(HOUR);
  try {
    return await host.runDueTriggers();
  } catch (error) {
    if (/maximum execution time/.test(String(error))) return 1;
    throw error;
  }
}

export const DRIVERS: readonly Driver[] = [inAPage, inTheBackground];

/** The execution of a driver that writes cells for the nth time is ended there. */
export function killAtWrite(driver: Driver, nth: number): Fault {
  let seen = 0;
  return {
    when: ({ name, entry }) => entry === driver.entry && /Range\.setValues?$/.test(name) && ++seen === nth,
    effect: { kills: true },
  };
}
