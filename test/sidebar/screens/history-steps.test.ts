import { HISTORY } from "../../../sidebar/screens/recipe/history-steps.ts";
import { byRules, RECIPE } from "../../../src/core/journal/by-rules.ts";
import { foundInLog } from "../../../src/core/journal/log-says.ts";
import { said } from "../../../src/core/profile/sentences.ts";
import { type Recipe, VERSION } from "../../../src/core/recipe/recipe.ts";
import { recipeKey } from "../../../src/core/recipe/recipe-key.ts";

const FULL: Recipe = {
  ...{ recipe: VERSION, name: "Full names", inputs: ["First", "Last"] },
  steps: [{ op: "join", columns: [0, 1], with: " ", to: "Full" }],
};

it("takes a kept recipe only where it ran on the columns that it names", () => {
  const { says, sentence } = said("replayed", {
    name: "Full names",
    covered: 1,
    rows: 1,
    uncovered: 0,
    steps: "",
  });
  const log = foundInLog(sentence, { ...says, args: { ...says.args, key: recipeKey(FULL) } });
  const told = (read: string, value: string[]) => {
    const by = byRules(RECIPE);
    const record = { run: "r1", function: "Recipe", by, place: "new column", only: "", read, ...log };
    const change = { run: "r1", when: "", value, before: [""], after: [value.join(" ")], rows: [2], by };
    const column = { heading: "Full", standing: [], runs: [{ record, changes: [change] }] };
    return HISTORY.told([column], [{ json: JSON.stringify(FULL) }])[0]?.[0];
  };
  expect(told("First, Last", ["Ann", "Doe"])).toMatchObject({ steps: FULL.steps });
  expect(told("Last, First", ["Doe", "Ann"])).toEqual({ run: "r1", why: "elsewhere" });
});
