import { acceptRecipe } from "../../../src/core/recipe/accept-recipe.ts";
import { differentRows } from "../../../src/core/recipe/different-rows.ts";
import { reachInColumn } from "../../../src/core/recipe/from-words/reach-in-column.ts";

const ROWS = differentRows([["Ada King", "Bo Luna", "Acme"]]);
const accepted = (written: string, known: [number, string][] = []) =>
  acceptRecipe(written, { name: "x", inputs: ["Name"] }, ROWS, (recipe) => reachInColumn(recipe, 1), known);
const writing = (...parts: unknown[]): string =>
  `Here it is: ${JSON.stringify({ steps: [{ op: "write", to: ["y"], cases: [{ columns: [parts] }], onFail: "flag" }] })}`;
const steps = (...all: unknown[]): string => JSON.stringify({ steps: all });

it("takes what a model wrote where it can be read, does something and gives the examples", () => {
  expect(accepted(writing("Guest: ", { from: 0, do: [] }), [[1, "Guest: Bo Luna"]])).toHaveProperty("recipe");
  expect(accepted(steps({ op: "rule", column: 0, rules: "case:upper" }))).toHaveProperty("recipe");
});

it.each([
  ["a page", "<html>Busy</html>", "unread"],
  ["prose", "I would write the surname first.", "unread"],
  ["a step that there is not", steps({ op: "eval", code: "1" }), "cannot"],
  ["a step that asks a model", steps({ op: "model", name: "x", column: 0, to: "y" }), "cannot"],
  [
    "a step that takes out rows",
    steps({ op: "dropRows", column: 0, when: { is: "blank", column: 0 } }),
    "cannot",
  ],
  ["no step", steps(), "cannot"],
  [
    "two columns",
    steps({ op: "write", to: ["a", "b"], cases: [{ columns: [["1"], ["2"]] }], onFail: "flag" }),
    "cannot",
  ],
  ["a rule that there is not", steps({ op: "rule", column: 0, rules: "sparkle" }), "cannot"],
  ["results for few rows", writing({ from: 0, do: [{ op: "number" }] }), "few"],
  ["no change", steps({ op: "rule", column: 0, rules: "trim" }), "unchanged"],
  ["the same for all rows", writing("=IMPORTXML(A1)"), "alike"],
  [
    "a cell in which nothing is seen",
    steps({ op: "map", column: 0, pairs: [["Acme", " \u200b"]], onFail: "keep" }),
    "emptied",
  ],
  ["what is nested without end", "[".repeat(90_000) + "]".repeat(90_000), "unread"],
  ["an emptied cell", steps({ op: "map", column: 0, pairs: [["Acme", ""]], onFail: "keep" }), "emptied"],
  [
    "cells that are emptied where nothing is known",
    steps({
      op: "map",
      column: 0,
      pairs: [
        ["Ada King", "A"],
        ["Bo Luna", "B"],
      ],
      onFail: "blank",
    }),
    "emptied",
  ],
])("refuses %s", (_, written, why) => {
  expect(accepted(written)).toMatchObject({ why });
});

it("refuses what gives an example something else, and says what it is", () => {
  expect(accepted(writing("Guest"), [[0, "Ada"]])).toEqual({
    why: "contradicted",
    wrong: 'What should come out of ["Ada King"] is ["Ada"]',
  });
});
