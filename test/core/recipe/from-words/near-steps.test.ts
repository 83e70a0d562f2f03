import type { Cell } from "../../../../src/core/cells/grid.ts";
import { SAID_FOR } from "../../../../src/core/recipe/from-words/english-steps.ts";
import { findNearRecipes, stepNamed } from "../../../../src/core/recipe/from-words/near-recipes.ts";
import {
  comparedWith,
  sayingInEnglish,
  stepsNear,
} from "../../../../src/core/recipe/from-words/near-steps.ts";
import { readRecipe, writeRecipe } from "../../../../src/core/recipe/read-recipe.ts";

/** As a model would find words alike to some phrases, and to nothing else. */
const alike = (likenesses: Readonly<Record<string, number>>): number[] => {
  const known = Object.entries(likenesses).map(
    ([phrase, share]) => [sayingInEnglish(phrase), share] as const,
  );
  for (const [phrase] of known) expect(comparedWith()).toContain(phrase);
  return comparedWith().map((phrase) => known.find(([each]) => each === phrase)?.[1] ?? 0.2);
};

it("knows a step for all that it compares words with", () => {
  for (const name of Object.keys(SAID_FOR)) {
    const recipe = readRecipe(
      writeRecipe({ recipe: 1, name, inputs: ["Own"], steps: [stepNamed(name, "To")], madeBy: "person" }),
    );
    expect(recipe.steps).toHaveLength(1);
  }
});

it("offers what is near, two steps where it is not sure which, and none where more are", () => {
  const near = (likenesses: Readonly<Record<string, number>>) => stepsNear("shouting", alike(likenesses));
  expect(near({ "all caps": 0.7 })).toEqual(["case:upper"]);
  expect(near({ "all caps": 0.7, "title case": 0.72 })).toEqual(["case:title", "case:upper"]);
  expect(near({ "all caps": 0.7, "title case": 0.6 })).toEqual(["case:upper"]);
  expect(near({ "all caps": 0.7, "title case": 0.72, "sentence case": 0.71 })).toEqual([]);
  expect(near({ "all caps": 0.5 })).toEqual([]);
});

it("offers nothing where something that no step does is about as near", () => {
  expect(stepsNear("guess the gender", alike({ "title case": 0.7, "gender of the person": 0.65 }))).toEqual(
    [],
  );
  expect(stepsNear("guess the case", alike({ "title case": 0.7, "gender of the person": 0.55 }))).toEqual([
    "case:title",
  ]);
});

it.each([
  ["the opposite", "no capitals anywhere", "all caps"],
  ["the opposite, in short", "don't use capitals", "all caps"],
  ["what is not to be done", "don't leave any spaces out", "without spaces"],
  ["what is to stay", "keep letters", "remove letters"],
  ["another end", "put the last name in front", "extract the first name"],
  ["another case", "everything in lower case", "change the case to upper case"],
  ["another number", "countries in two letters", "countries as three letters"],
])("hears %s, which a model of sentences hardly does", (_, words, phrase) => {
  expect(stepsNear(words, alike({ [phrase]: 0.9 }))).toEqual([]);
});

const found = (
  likenesses: Readonly<Record<string, number>>,
  cells: readonly Cell[],
  given: [number, string][] = [],
) =>
  findNearRecipes(
    stepsNear("shouting", alike(likenesses)),
    { name: "shouting", inputs: ["Own"], to: "To" },
    [cells],
    given,
  );

it("asks also where it is one, by what becomes of a row", () => {
  const { none, isOpen, candidates } = found({ "all caps": 0.7 }, ["Oslo", "BERN"]);
  expect({ none, isOpen }).toEqual({ none: undefined, isOpen: true });
  expect(candidates.map(({ recipe, counts, sample }) => [recipe.steps, counts, sample])).toEqual([
    [
      [{ op: "rule", column: 0, rules: "case:upper" }],
      { changed: 1, same: 1, left: 0 },
      { before: "Oslo", after: "OSLO" },
    ],
  ]);
});

it("offers nothing that changes no row, or that gives something else than the examples", () => {
  const nothing = { none: "unknown", candidates: [], isOpen: false };
  expect(found({ "all caps": 0.7 }, ["OSLO", "BERN"])).toEqual(nothing);
  expect(found({ "all caps": 0.7 }, ["Oslo", "Bern"], [[0, "oslo"]])).toEqual(nothing);
  expect(found({ "all caps": 0.7, "title case": 0.7 }, ["oslo"], [[0, "OSLO"]]).candidates).toHaveLength(1);
  expect(found({}, ["Oslo"])).toEqual(nothing);
});
