import { readTextOp, textOpsTaken } from "../../../src/core/recipe/read-text-op.ts";
import type { TextOp } from "../../../src/core/recipe/recipe.ts";
import { recipeJob } from "../../../src/core/recipe/recipe-prompt.ts";

const { parameters } = recipeJob({ model: "m" } as never, "x", 1, { rows: [] });
const told = JSON.stringify(parameters).replace(/\\"/g, '"');

/** Whatever a recipe can do to a text; the compiler asks for what is missing here. */
const ALL: Readonly<Record<TextOp["op"], true>> = {
  ...{
    cut: true,
    all: true,
    initials: true,
    case: true,
    keep: true,
    replace: true,
    without: true,
    nth: true,
  },
  ...{ letters: true, address: true, name: true, squeeze: true, readIn: true, writeIn: true, leaveOut: true },
  ...{ pad: true, group: true, date: true, number: true },
};

it.each(Object.keys(ALL))("tells a model of %s", (op) => {
  expect(told).toContain(`{"op":"${op}"`);
});

/** What is told, with something put in for each word, and the first of several. */
const written = (takes: string): unknown =>
  JSON.parse(
    takes
      .replace(/("[^"]*")(?:\|"[^"]*")+/g, "$1")
      .replace(/TOKEN\|"character"/, '"word"')
      .replaceAll('"?:', '":')
      .replace(/TOKEN/g, '"word"')
      .replace(/PLACE/g, '{"at":0}')
      .replace(/TEXT/g, '"x"')
      .replace(/INTEGER|NUMBER/g, "1"),
  );

it.each(textOpsTaken())("reads %s as it is told", (takes) => {
  const op = written(takes);
  expect(readTextOp(op, "op")).toEqual(op);
});
