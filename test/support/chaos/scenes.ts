import type { World } from "./world.ts";

/** One thing that a person can ask for, after what comes before it. */
export interface Scene {
  name: string;
  prepare?: (world: World) => Promise<unknown>;
  act: (world: World) => Promise<unknown>;
}

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
const begun = (place: "beside" | "in place") => begin(place);
const written = (place: "beside" | "in place") => async (world: World) => {
  await begin(place)(world);
  await write(world);
};
const finish = (world: World) => world.calls.finish(world.run, "page", { changed: 5 });
const finished = (place: "beside" | "in place") => async (world: World) => {
  await written(place)(world);
  await finish(world);
};
const undo = (world: World) => world.calls.revert(world.run);

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
  { name: "write beside", prepare: begun("beside"), act: write },
  { name: "write in place", prepare: begun("in place"), act: write },
  { name: "finish", prepare: written("in place"), act: finish },
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
  { name: "sweep", prepare: finished("beside"), act: (world) => world.calls.keepAnswers() },
];
