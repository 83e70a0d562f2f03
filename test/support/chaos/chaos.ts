import type { ServiceCall } from "../../../playground/host/faults.ts";
import { seeded } from "../../../src/core/inference/seeded.ts";
import { compare, type Wrong } from "./compare.ts";
import type { Scene } from "./scene.ts";
import { SCENES } from "./scenes.ts";
import type { Moment } from "./site.ts";
import { type Book, openWorld, type World } from "./world.ts";

/**
 * A call of a service that goes wrong, by its place in the execution or the first of a name, or how many-eth of it: it
 * fails before its work or after it, or Google ends the execution there.
 */
export interface Strike {
  index?: number;
  name?: string;
  nth?: number;
  how: "before" | "after" | "kill" | "kill after";
}
const HOW = ["before", "after", "kill"] as const;

/** What a colleague does between the fault and what the person does about it. */
const MEANWHILE = ["nothing", "edit", "sort"] as const;
type Meanwhile = (typeof MEANWHILE)[number];

export interface Case {
  scene: string;
  first: Strike;
  second?: Strike;
  meanwhile: Meanwhile;
  /** Whether the person goes on with what is not done, where that is offered, or leaves it. */
  goesOn?: boolean;
}

/** What is wrong with a document after all that; empty when nothing is. */
export interface Outcome {
  wrong: Wrong[];
}

/** A scene up to its act, to be gone back to. */
interface Stage {
  world: World;
  scene: Scene;
  moment: Moment;
  run: string;
  calls: World["calls"];
  /** The sheet before what the scene prepares, and when it acts. */
  before: Book;
  prepared: Book;
}

/** The worlds and stages that are open; one world a build. */
export class Chaos {
  readonly #worlds = new Map<string, Promise<{ world: World; start: Moment; calls: World["calls"] }>>();
  readonly #calls = new Map<string, Promise<readonly string[]>>();
  readonly #stages = new Map<string, Promise<Stage>>();

  /** @param builds the folder of a build by its name; without it the usual build is `dist/`, and the others are left out */
  constructor(private readonly builds?: (name: string) => string) {}

  get scenes(): readonly Scene[] {
    return SCENES.filter(({ build }) => build === undefined || this.builds !== undefined);
  }

  async close(): Promise<void> {
    for (const { world } of await Promise.all(this.#worlds.values())) await world.close();
  }

  /**
   * Every single fault of an operation, but those that leave the document as another does: a call that only reads does
   * nothing before it fails, and whoever is ended among such calls is ended before the next that changes something.
   */
  async singleFaults(name: string, meanwhile: Meanwhile = "nothing"): Promise<Case[]> {
    const calls = await this.#callsOf(name);
    return calls.flatMap((call, at) => {
      const index = at + 1;
      const isLast = index === calls.length;
      const hows = HOW.filter((how) => how === "before" || isLast || !isRead(call));
      return hows.map(
        (how): Case => ({
          scene: name,
          first: { index, how },
          meanwhile,
          goesOn: index % 2 === 0,
        }),
      );
    });
  }

  /** Faults with a second one in the recovery, and a colleague in between, the same for the same seed. */
  async pairs(count: number, seed: string): Promise<Case[]> {
    const random = seeded(seed);
    const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
    const strike = (most: number): Strike => ({ index: 1 + Math.floor(random() * most), how: pick(HOW) });
    const cases: Case[] = [];
    while (cases.length < count) {
      const { name } = pick(this.scenes);
      const first = strike((await this.#callsOf(name)).length);
      cases.push({
        scene: name,
        first,
        second: strike(150),
        meanwhile: pick(MEANWHILE),
        goesOn: random() < 0.5,
      });
    }
    return cases;
  }

  /** Lets one operation go wrong, does what the screen says until it goes through, and looks at what is there. */
  async tryOut({ scene: name, first, second, meanwhile, goesOn = false }: Case): Promise<Outcome> {
    const stage = await this.#stage(name);
    const { world, scene } = stage;
    await this.#set(stage);
    const hasStruck = arm(world, first);
    await attempt(() => scene.act(world));
    world.host.faults.clear();
    // How many calls an operation makes may vary by one; a call that is named is meant.
    if (first.name !== undefined && !hasStruck())
      throw new Error(`"${name}" makes no such call: ${JSON.stringify(first)}`);
    const isSorted = meanwhile === "sort" && !scene.unsorted;
    const edited = meanwhile === "edit" ? edit(world) : undefined;
    if (isSorted) sort(world);
    const recover = () => (scene.stays ? doAgain(world, scene, goesOn) : undoAll(world, goesOn));
    if (second) {
      arm(world, second);
      await attempt(recover);
      world.host.faults.clear();
    }
    const wrong: Wrong[] = [];
    const failure = await attempt(recover);
    await world.book().settled();
    const expected = scene.stays ? stage.prepared : stage.before;
    wrong.push(...compare(expected, world.look(), edited, isSorted));
    if (failure === undefined) wrong.push(...(scene.stays ? tracesIn(world) : recordOf(world)));
    const unusable = failure ?? (await attempt(() => use(world)));
    if (unusable !== undefined) wrong.push({ kind: "unusable", what: String(unusable) });
    return { wrong };
  }

  /** The calls of services that the longest execution of an operation makes. */
  #callsOf(name: string): Promise<readonly string[]> {
    const found = this.#calls.get(name) ?? this.#watch(name);
    this.#calls.set(name, found);
    return found;
  }

  async #watch(name: string): Promise<readonly string[]> {
    const stage = await this.#stage(name);
    await this.#set(stage);
    const { world, scene } = stage;
    const calls = new Map<number, string[]>();
    world.host.faults.add({
      when: ({ execution, name: call, entry }) => {
        if (entry === "rpc") calls.set(execution, [...(calls.get(execution) ?? []), call]);
        return false;
      },
      effect: { delays: 0 },
    });
    await scene.act(world);
    world.host.faults.clear();
    return [...calls.values()].sort((one, other) => other.length - one.length)[0] ?? [];
  }

  async #set({ world, moment, run, calls }: Stage): Promise<void> {
    await world.goBack(moment);
    Object.assign(world, { run, calls });
  }

  #stage(name: string): Promise<Stage> {
    const scene = SCENES.find((each) => each.name === name);
    if (scene === undefined) throw new Error(`There is no operation "${name}".`);
    const found = this.#stages.get(name) ?? this.#build(scene);
    this.#stages.set(name, found);
    return found;
  }

  async #build(scene: Scene): Promise<Stage> {
    const { world, start, calls } = await this.#world(scene.build ?? "usual");
    await world.goBack(start);
    Object.assign(world, { run: "", calls });
    await scene.setUp?.(world);
    const before = world.look();
    await scene.prepare?.(world);
    await world.book().settled();
    return {
      world,
      scene,
      moment: world.moment(),
      run: world.run,
      calls: world.calls,
      before,
      prepared: world.look(),
    };
  }

  #world(build: string) {
    const open = async () => {
      const world = await openWorld(this.builds?.(build));
      return { world, start: world.moment(), calls: world.calls };
    };
    const found = this.#worlds.get(build) ?? open();
    this.#worlds.set(build, found);
    return found;
  }
}

/**
 * From the call on, every call of the execution that makes it fails where Google ends that: what a script does without
 * Google's services nobody sees. Returns what says whether the call was made.
 */
function arm({ host }: World, { index, name, nth = 1, how }: Strike): () => boolean {
  let execution: number | undefined;
  let from = 0;
  let count = 0;
  let struck = false;
  const strikes = (call: ServiceCall) => {
    const isMeant = name === undefined ? call.index === index : call.name === name && ++count === nth;
    struck ||= isMeant;
    return isMeant;
  };
  if (!how.startsWith("kill")) {
    host.faults.add({
      when: strikes,
      at: how === "after" ? "after" : "before",
      effect: { throws: "Service Spreadsheets failed" },
    });
    return () => struck;
  }
  host.faults.add({
    when: (call) => {
      if (execution === undefined && strikes(call)) {
        execution = call.execution;
        from = call.index + (how === "kill after" ? 1 : 0);
      }
      return call.execution === execution && call.index >= from;
    },
    effect: { throws: "Exceeded maximum execution time" },
    times: Number.POSITIVE_INFINITY,
  });
  return () => struck;
}

/** Whether a call changes nothing, by its name. */
const isRead = (name: string): boolean =>
  /\.(get|is|has|can|find|with|create|flush)[A-Za-z]*$/.test(name) && !/createTrigger|newTrigger/.test(name);

const attempt = (work: () => Promise<unknown>): Promise<unknown> => work().then(() => undefined, String);

/** What a person does who wants all of it gone: goes on with what is unfinished, or gives it up, and undoes every run. */
async function undoAll(world: World, goesOn: boolean): Promise<void> {
  const { unfinished, resting } = await world.reopen();
  if (unfinished) await world.calls.abandon(unfinished.run);
  if (resting && goesOn) await attempt(() => world.calls.goOn(resting.next));
  else if (resting) await world.calls.leave(resting.next);
  for (const { run, status } of runsOf(world).reverse())
    if (status !== "reverted") await world.calls.revert(run);
}

/** What a person does who wants it done: goes on where that is offered, or asks for it again. */
async function doAgain(world: World, scene: Scene, goesOn: boolean): Promise<void> {
  const { resting } = await world.reopen();
  if (resting && goesOn) await world.calls.goOn(resting.next);
  else await scene.act(world);
}

/** A file is usable where the next thing that a person asks for goes through. */
async function use(world: World): Promise<void> {
  await world.calls.begin(world.plan(), "page");
}

/** What the log says of each run, read from its tab. */
function runsOf(world: World): { run: string; status: string }[] {
  const book = world.book();
  const log = book.sheets().find(({ name }) => name === "Stet log");
  if (log === undefined) return [];
  const lines = book.values(log.id, { row: 2, column: 1, rows: log.rows - 1, columns: 2 });
  return lines.flatMap(([run, status]) => (run === "" ? [] : [{ run: String(run), status: String(status) }]));
}

function sort(world: World): void {
  const { cells } = world.look();
  world.book().sort("s1", { row: 2, column: 1, rows: cells.length - 1, columns: 8 }, 1, false);
}

/** What a colleague types; returns the key of the row that was edited. */
function edit(world: World): string | undefined {
  const { cells } = world.look();
  const at = cells.findIndex(([key]) => key === "key 7");
  const column = cells[0]?.indexOf("Sum") ?? -1;
  if (at === -1 || column === -1) return undefined;
  world.type(at + 1, column + 1, "99");
  return "key 7";
}

/** The log must say that every run has been undone, and nothing be kept of rows that stand in the sheet again. */
function recordOf(world: World): Wrong[] {
  const open = runsOf(world).filter(({ status }) => status !== "reverted");
  const wrong = open.map(({ run, status }): Wrong => ({ kind: "record", what: `${run} is ${status}` }));
  const book = world.book();
  const kept = book.sheets().find(({ name }) => name === "Stet removed rows");
  if (kept !== undefined) {
    const lines = book.values(kept.id, { row: 2, column: 1, rows: kept.rows - 1, columns: 4 });
    const left = lines.filter((line) => line.some((cell) => cell !== "")).length;
    if (left > 0) wrong.push({ kind: "record", what: `${left} rows are kept that stand in the sheet` });
  }
  return wrong;
}

/** Nothing of Stet may be left in the document but what the next run of it has written. */
function tracesIn(world: World): Wrong[] {
  const kept = Object.keys(world.host.stored().properties.document ?? {});
  return kept
    .filter((key) => key === "stet.order")
    .map((key) => ({ kind: "record", what: `${key} is left` }));
}
