import { CHOSEN_SCENES } from "./chosen-scenes.ts";
import type { Scene } from "./scene.ts";
import { SEVERAL, type World } from "./world.ts";

const begin = (place: "beside" | "in place") => async (world: World) => {
  world.run = (await world.calls.begin(world.plan({ place }), "page")).run;
};
const write = (world: World) =>
  world.calls.write(
    world.run,
    "page",
    ["paris", "rome", "Oslo "].map((city) => ({
      read: [city],
      now: [city.trim().toUpperCase()],
      by: "Rules",
    })),
  );
const written = (place: "beside" | "in place") => async (world: World) => {
  await begin(place)(world);
  await write(world);
};
const finish = (world: World) => world.calls.finish(world.run, "page", { changed: 5 });
const finished = (place: "beside" | "in place") => async (world: World) => {
  await written(place)(world);
  await finish(world);
};
/** What a person says of results when the run has ended: a correction, and for what is put back where it stood, a return. */
const decide = (world: World) =>
  world.calls.review(world.run, [
    { read: ["paris"], was: ["PARIS"], now: ["Lutetia"], verdict: "corrected" },
    { read: ["rome"], was: ["ROME"], now: ["rome"], verdict: "kept" },
  ]);
/** A run of two columns, between which a person moves the sums. */
const beginAround = async (world: World) => {
  world.run = (await world.calls.begin(world.plan({ headings: ["Result", "Why"] }), "page")).run;
  world.book().moveColumn("s1", 5, 4);
};
const writeAround = (world: World) =>
  world.calls.write(
    world.run,
    "page",
    ["paris", "rome"].map((city) => ({
      read: [city],
      now: [city.toUpperCase(), "in capitals"],
      by: "Rules",
    })),
  );
/** The rows whose sum is 7, of which two hold “paris” and one “Paris”; in the last “rome” is not chosen. */
const CHOSEN = [{ column: 3, chosen: { kind: "value", value: 7 } }] as const;
const beginChosen = async (world: World) => {
  world.run = (await world.calls.begin(world.plan({ place: "in place", only: CHOSEN }), "page")).run;
};
/** Marks rows that repeat each other, in the order of the rows, as the screen for duplicates does. */
const beginMarks = async (world: World) => {
  const columns = [3, 1, 2].map((column, parameter) => ({ column, parameter }));
  world.run = (await world.calls.begin(world.plan({ columns, headings: ["Duplicates"] }), "page")).run;
};
const writeMarks = (world: World) =>
  world.calls.write(
    world.run,
    "page",
    ["key 0", "key 3"].map((key, at) => ({
      read: [7, key, "paris"],
      now: [at === 0 ? "Group 1: keep" : "Group 1: duplicate"],
      by: "Rules (duplicate rows)",
      most: 1,
    })),
  );
const undo = (world: World) => world.calls.revert(world.run);

/** Formulas of Stet: one that fills cells below it, and two of one cell each. */
const formulas = async (world: World) => {
  world.type(2, 5, "=HF_CLEAN(B2:B9)");
  world.type(2, 7, "=HF_CLEAN(B2)");
  world.type(3, 7, "=HF_CLEAN(B3)");
  await world.book().settled();
};
/** Formulas of Stet that wait whatever is done about them, so that every round of finishing them is gone through. */
const waiting = async (world: World) => {
  for (const row of [2, 5])
    world.type(row, 7, `=IF(TRUE, "#HF WAITING", HF_CLEAN(B${row}, "trim", "notes"))`);
  await world.book().settled();
};
const frozen = async (world: World) => {
  await world.calls.freeze(false);
  world.run = (await world.calls.runs())[0]?.run ?? "";
};

/** Cells of which each holds several values, one of them the last of the sheet. */
async function severalValues(world: World): Promise<void> {
  for (const [row, text] of SEVERAL) world.type(row, 2, text);
}

/** Every operation of the sidebar and the menu that changes the document. */
export const SCENES: readonly Scene[] = [
  { name: "remove rows", act: (world) => world.remove([1, 3, 4, 6]) },
  {
    name: "bring rows back",
    prepare: async (world) => {
      world.run = (await world.remove([1, 3, 4, 6])).run;
    },
    act: undo,
  },
  { name: "split rows", setUp: severalValues, act: (world) => world.split() },
  {
    name: "undo split rows",
    setUp: severalValues,
    prepare: async (world) => {
      world.run = (await world.split()).run;
    },
    act: undo,
  },
  { name: "fix", act: (world) => world.fix() },
  {
    name: "undo a fix",
    prepare: async (world) => {
      world.run = (await world.fix()).run;
    },
    act: undo,
  },
  { name: "begin beside", act: begin("beside") },
  { name: "begin in place", act: begin("in place") },
  { name: "write beside", prepare: begin("beside"), act: write },
  { name: "write in place", prepare: begin("in place"), act: write },
  { name: "finish", prepare: written("in place"), act: finish },
  { name: "write around a column", prepare: beginAround, act: writeAround },
  {
    name: "undo around a column",
    prepare: async (world) => {
      await beginAround(world);
      await writeAround(world);
      await finish(world);
    },
    act: undo,
  },
  { name: "begin on chosen rows", act: beginChosen },
  { name: "write on chosen rows", prepare: beginChosen, act: write },
  {
    name: "undo on chosen rows",
    prepare: async (world) => {
      await beginChosen(world);
      await write(world);
      await finish(world);
    },
    act: undo,
  },
  { name: "begin marks", act: beginMarks },
  { name: "write marks", prepare: beginMarks, act: writeMarks },
  {
    name: "undo marks",
    prepare: async (world) => {
      await beginMarks(world);
      await writeMarks(world);
      await finish(world);
    },
    act: undo,
  },
  { name: "decide beside", prepare: finished("beside"), act: decide },
  { name: "decide in place", prepare: finished("in place"), act: decide },
  { name: "undo beside", prepare: finished("beside"), act: undo },
  { name: "undo in place", prepare: finished("in place"), act: undo },
  {
    name: "stop",
    prepare: written("beside"),
    act: async (world) => {
      await world.reopen();
      await world.calls.abandon(world.run);
    },
  },
  { name: "freeze", setUp: formulas, act: (world) => world.calls.freeze(false), unsorted: true },
  { name: "thaw", setUp: formulas, prepare: frozen, act: undo, unsorted: true },
  {
    name: "finish waiting cells",
    setUp: waiting,
    act: (world) => world.calls.finishFormulas(),
    unsorted: true,
  },
  { name: "sweep", prepare: finished("beside"), act: (world) => world.calls.keepAnswers() },
  {
    name: "remove traces",
    prepare: finished("beside"),
    act: (world) => world.calls.removeTraces(),
    stays: true,
  },
  {
    name: "hand over",
    build: "background",
    prepare: written("beside"),
    act: (world) =>
      world.calls.handOver(
        world.run,
        "page",
        { remembered: 0, requests: 0, dollars: 0, tokens: 0 },
        { most: 1, newRows: null },
      ),
  },
  ...CHOSEN_SCENES,
];
