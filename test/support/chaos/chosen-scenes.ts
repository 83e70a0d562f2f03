import { foundInLog } from "../../../src/core/journal/log-says.ts";
import { notWritten } from "../../../src/core/journal/not-written.ts";
import { said } from "../../../src/core/profile/sentences.ts";
import type { Plan, Write } from "../../../src/core/run/plan.ts";
import type { Scene } from "./scene.ts";
import type { World } from "./world.ts";

/** The rows whose sum is 7: two hold “paris”, one “Paris” and one “Oslo ”; in the last “rome” is not chosen. */
const CHOSEN = [{ column: 3, chosen: { kind: "value", value: 7 } }] as const;

/** What a run is asked, writes, and says in the end. */
interface Run {
  plan: Partial<Plan>;
  writes: readonly Write[];
  finds?: ReturnType<typeof said>;
}

const by = "Rules (recipe)";
const found = (name: string) =>
  said("replayed", { name, covered: 3, rows: 5, uncovered: 2, steps: "Capitals." });

/** A column made consistent in the chosen rows: one value is left, with why. */
const CONSISTENT: Run = {
  plan: {
    ...{ function: "Recipe", argumentsText: '"City made consistent"', place: "in place", headings: ["City"] },
    ...{ by, only: CHOSEN },
  },
  writes: [
    { read: ["paris"], now: ["Paris"], by },
    { read: ["Oslo "], now: ["Oslo"], by },
    { read: ["rome"], now: ["rome"], by: notWritten("no other value is written so") },
  ],
  finds: found("City made consistent"),
};

/** A kept recipe of two columns, which fills two others right of the first. */
const REPLAYED: Run = {
  plan: {
    ...{ function: "Recipe", argumentsText: '"Town and sum"', headings: ["Town", "Size"], by },
    columns: [2, 3].map((column, parameter) => ({ column, parameter })),
  },
  writes: [
    { read: ["paris", 7], now: ["Paris", "01234"], by },
    { read: ["rome", 5], now: ["Rome", "=A1"], by },
    { read: ["oslo", 6], now: ["", ""], by: notWritten("not covered by the recipe") },
  ],
  finds: found("Town and sum"),
};

/** Rows marked that repeat each other among the chosen ones, of equal rows the first with the first mark. */
const MARKS: Run = {
  plan: {
    ...{ function: "Duplicate rows", headings: ["Duplicates"], by: "Rules (duplicate rows)", only: CHOSEN },
    columns: [3, 1, 2].map((column, parameter) => ({ column, parameter })),
  },
  writes: ["key 0", "key 3"].map((key, at) => ({
    read: [7, key, "paris"],
    now: [at === 0 ? "Group 1: keep" : "Group 1: duplicate"],
    by: "Rules (duplicate rows)",
    most: 1,
  })),
};

const begin = (run: Run) => async (world: World) => {
  world.run = (await world.calls.begin(world.plan(run.plan), "page")).run;
};
const write = (run: Run) => (world: World) => world.calls.write(world.run, "page", [...run.writes]);
const finish = (run: Run) => (world: World) =>
  world.calls.finish(world.run, "page", {
    changed: 3,
    ...(run.finds && foundInLog(run.finds.sentence, run.finds.says)),
  });
const finished = (run: Run) => async (world: World) => {
  await begin(run)(world);
  await write(run)(world);
  await finish(run)(world);
};
const undo = (world: World) => world.calls.revert(world.run);

/** Values that mean alike, merged in the chosen rows. */
const merge = (world: World) =>
  world.calls.mend({
    sheetId: world.sheetId,
    headingRow: 1,
    check: "grouped spellings",
    ...said("groupedWithModel", {
      ...{ groups: 1, of: 2, method: "Meaning", typed: 1, apart: 0, asked: 0, suggested: 0, model: "" },
      ...{ meant: true, meaning: "BAAI/bge-m3", least: 0.7 },
    }),
    cells: [
      { row: 2, column: 2, was: "paris", now: "Lutetia" },
      { row: 3, column: 2, was: "Paris", now: "Lutetia" },
      { row: 5, column: 2, was: "paris", now: "Lutetia" },
    ],
    only: CHOSEN,
  });

/** A run as three scenes, each a call of the page. */
const scenesOf = (name: string, run: Run): Scene[] => [
  { name: `write ${name}`, prepare: begin(run), act: write(run) },
  { name: `undo ${name}`, prepare: finished(run), act: undo },
];

/** What is done to chosen rows alone, and what recipes write. */
export const CHOSEN_SCENES: readonly Scene[] = [
  ...scenesOf("consistent on chosen rows", CONSISTENT),
  {
    name: "finish consistent on chosen rows",
    prepare: async (world) => {
      await begin(CONSISTENT)(world);
      await write(CONSISTENT)(world);
    },
    act: finish(CONSISTENT),
  },
  ...scenesOf("marks on chosen rows", MARKS),
  ...scenesOf("a replayed recipe", REPLAYED),
  { name: "merge by meaning", act: merge },
  {
    name: "undo a merge by meaning",
    prepare: async (world) => {
      world.run = (await merge(world)).run;
    },
    act: undo,
  },
  {
    name: "remove traces on chosen rows",
    prepare: finished(CONSISTENT),
    act: (world) => world.calls.removeTraces(),
    stays: true,
  },
];
