import { seeded } from "../../../src/core/inference/seeded.ts";
import { SCENES, type Scene } from "./scenes.ts";
import { type Book, openWorld, type World } from "./world.ts";

/**
 * A call of a service that goes wrong, by its place in the execution or the first of a name: it fails before its work or
 * after it, or Google ends the execution there.
 */
export interface Strike {
  index?: number;
  name?: string;
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
}

/** What is wrong with a document after all that; empty when nothing is. */
export interface Outcome {
  wrong: { kind: "lost" | "doubled" | "misplaced" | "unusable" | "record"; what: string }[];
}

const sceneOf = (name: string): Scene => {
  const scene = SCENES.find((each) => each.name === name);
  if (scene === undefined) throw new Error(`There is no operation "${name}".`);
  return scene;
};

/** How many calls of services each execution of an operation makes. */
export async function callsOf(name: string): Promise<number> {
  const scene = sceneOf(name);
  const world = await openWorld();
  await scene.prepare?.(world);
  let most = 0;
  world.host.faults.add({
    when: ({ index }) => {
      most = Math.max(most, index);
      return false;
    },
    effect: { delays: 0 },
    times: Number.POSITIVE_INFINITY,
  });
  await scene.act(world);
  await world.playground.close();
  return most;
}

/** Every single fault of an operation. */
export async function singleFaults(name: string): Promise<Case[]> {
  const calls = await callsOf(name);
  return Array.from({ length: calls }, (_, at) => at + 1).flatMap((index) =>
    HOW.map((how): Case => ({ scene: name, first: { index, how }, meanwhile: "nothing" })),
  );
}

/** Faults with a second one in the recovery, and a colleague in between, the same for the same seed. */
export async function pairs(count: number, seed: string): Promise<Case[]> {
  const random = seeded(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const counted = new Map<string, number>();
  const strike = (most: number): Strike => ({ index: 1 + Math.floor(random() * most), how: pick(HOW) });
  const cases: Case[] = [];
  while (cases.length < count) {
    const { name } = pick(SCENES);
    const calls = counted.get(name) ?? (await callsOf(name));
    counted.set(name, calls);
    cases.push({ scene: name, first: strike(calls), second: strike(100), meanwhile: pick(MEANWHILE) });
  }
  return cases;
}

const arm = ({ host }: World, { index, name, how }: Strike): void =>
  host.faults.add({
    when: (call) => (name === undefined ? call.index === index : call.name === name),
    at: how.endsWith("after") ? "after" : "before",
    effect: how.startsWith("kill") ? { kills: true } : { throws: "Service Spreadsheets failed" },
  });

const attempt = (work: () => Promise<unknown>): Promise<unknown> => work().then(() => undefined, String);

/** Lets one operation go wrong, does what the screen says until it goes through, and looks at what is there. */
export async function tryOut({ scene: name, first, second, meanwhile }: Case): Promise<Outcome> {
  const world = await openWorld();
  const before = world.look();
  const scene = sceneOf(name);
  await scene.prepare?.(world);
  arm(world, first);
  await attempt(() => scene.act(world));
  world.host.faults.clear();
  const edited = colleague(world, meanwhile);
  if (second) {
    arm(world, second);
    await attempt(() => undoAll(world));
    world.host.faults.clear();
  }
  const wrong: Outcome["wrong"] = [];
  const failure = (await attempt(() => undoAll(world))) ?? (await attempt(() => use(world)));
  if (failure !== undefined) wrong.push({ kind: "unusable", what: String(failure) });
  wrong.push(...compare(before, world.look(), edited, meanwhile === "sort"));
  if (failure === undefined) wrong.push(...(await recordOf(world)));
  await world.playground.close();
  return { wrong };
}

/** What a person does who wants all of it gone: goes on with what is unfinished, gives it up, and undoes every run. */
async function undoAll(world: World): Promise<void> {
  const { unfinished } = await world.reopen();
  if (unfinished) await world.calls.abandon(unfinished.run);
  const runs = await world.calls.runs();
  for (const { run, status } of runs.reverse()) if (status !== "reverted") await world.calls.revert(run);
}

/** A file is usable where the next things that a person asks for go through. */
async function use(world: World): Promise<void> {
  const { run } = await world.calls.begin(world.plan(), "page");
  await world.calls.finish(run, "page", {});
  await world.calls.revert(run);
  const { table, unfinished } = await world.calls.open();
  if (unfinished !== null || table.columns.length === 0) throw new Error("A run is left behind.");
}

/** What a colleague does; returns the key of the row that was edited. */
function colleague({ book, look }: World, what: Meanwhile): string | undefined {
  const { cells } = look();
  if (what === "sort") book.sort("s1", { row: 2, column: 1, rows: cells.length - 1, columns: 8 }, 1, false);
  if (what !== "edit") return undefined;
  const at = cells.findIndex(([key]) => key === "key 7");
  const column = cells[0]?.indexOf("Sum") ?? -1;
  if (at === -1 || column === -1) return undefined;
  book.type("s1", { row: at + 1, column: column + 1, rows: 1, columns: 1 }, [["99"]]);
  return "key 7";
}

function compare(before: Book, after: Book, edited: string | undefined, sorted: boolean): Outcome["wrong"] {
  const wrong: Outcome["wrong"] = [];
  const expected = before.cells.map((row) =>
    edited !== undefined && row[0] === edited ? [row[0], row[1] ?? "", "99"] : row,
  );
  const text = (row: readonly string[]) => JSON.stringify(row);
  const left = after.cells.map(text);
  const found = new Map<string, number>();
  for (const row of left) found.set(row, (found.get(row) ?? 0) + 1);
  for (const row of expected) {
    const count = found.get(text(row)) ?? 0;
    if (count === 0) wrong.push({ kind: "lost", what: text(row) });
    if (count > 1) wrong.push({ kind: "doubled", what: text(row) });
    found.delete(text(row));
  }
  for (const row of found.keys()) wrong.push({ kind: "doubled", what: row });
  const keys = (rows: readonly (readonly string[])[]) => rows.map(([key]) => key).join();
  if (wrong.length === 0 && !sorted && keys(expected) !== keys(after.cells))
    wrong.push({ kind: "misplaced", what: keys(after.cells) });
  for (const note of after.notes) wrong.push({ kind: "record", what: `a note is left: ${note}` });
  return wrong;
}

/** The log must say that every run has been undone, and nothing be kept of rows that stand in the sheet again. */
async function recordOf({ calls, book }: World): Promise<Outcome["wrong"]> {
  const open = (await calls.runs()).filter(({ status }) => status !== "reverted");
  const wrong = open.map(({ run, status }) => ({ kind: "record" as const, what: `${run} is ${status}` }));
  const kept = book.sheets().find(({ name }) => name === "Stet removed rows");
  if (kept !== undefined) {
    const lines = book.values(kept.id, { row: 2, column: 1, rows: kept.rows - 1, columns: 4 });
    const left = lines.filter((line) => line.some((cell) => cell !== "")).length;
    if (left > 0) wrong.push({ kind: "record", what: `${left} rows are kept that stand in the sheet` });
  }
  return wrong;
}
