import type { Cell } from "../../../../src/core/cells/grid.ts";
import { whyNotWritten } from "../../../../src/core/journal/not-written.ts";
import { proposeFor } from "../../../../src/core/recipe/learn/proposed.ts";
import { countsOf, sortedRows, tidyRows } from "../../../../src/core/recipe/learn/tidy-rows.ts";
import { readRecipe } from "../../../../src/core/recipe/read-recipe.ts";
import { reachOf, replay } from "../../../../src/core/recipe/replay.ts";
import { writesOf } from "../../../../src/core/recipe/writes.ts";

const WRITING = { place: "in place", by: "x", doubted: false, keep: false } as const;

/** What would be written into a column, and why the rest stays. */
function tidied(column: readonly Cell[], { choices = false } = {}) {
  const proposed = proposeFor(column, ["US"]);
  const parts = [...proposed.parts, ...(choices ? proposed.choices : [])];
  const done = tidyRows(
    parts.flatMap(({ steps }) => steps),
    column,
  );
  const writes = writesOf(done.rows, done.answers, WRITING);
  const why = ({ by }: { by: string }) => whyNotWritten(by);
  return {
    names: parts.map(({ name }) => name),
    counts: countsOf(done, sortedRows(done)).rows,
    pairs: writes.filter((write) => why(write) === undefined).map(({ read, now }) => [read[0], now[0]]),
    left: writes.flatMap((write) => (why(write) === undefined ? [] : [[write.read[0], why(write)]])),
  };
}

describe("a column that is made consistent", () => {
  it("leaves a date that is one, and says why what it does not read stays", () => {
    const day = new Date(Date.UTC(2021, 0, 5));
    const { pairs, left, counts } = tidied([
      ...["3 May 2021", "4 May 2021", "5 Jun 2021", "2021-07-06", "soon"],
      ...[day, "", "2021-07-06", "4 May 2021"],
    ]);
    expect(pairs).toEqual([["2021-07-06", "6 Jul 2021"]]);
    expect(left).toEqual([
      ["soon", "It is not read as the others of its column."],
      [day, "It is a number, a date or a tick, not a text."],
    ]);
    expect(counts).toEqual({ changed: 2, same: 4, left: 2 });
  });

  it("writes yes and no in the column's words, ticks too", () => {
    const { pairs, left } = tidied([...Array(12).fill(["Y", "N"]).flat(), "yes", "maybe", "no", true]);
    expect(pairs).toEqual([
      ["yes", "Y"],
      ["no", "N"],
      [true, "Y"],
    ]);
    expect(left.map(([cell]) => cell)).toContain("maybe");
  });

  it("does by itself nothing that loses something, and then writes numbers as numbers", () => {
    const prices = ["$1,200.50", "$7.00", "$12.30", "free"];
    expect(tidied(prices)).toMatchObject({ names: [], pairs: [] });
    expect(tidied(prices, { choices: true })).toMatchObject({
      names: ["price"],
      pairs: [
        ["$1,200.50", 1200.5],
        ["$7.00", 7],
        ["$12.30", 12.3],
      ],
    });
    expect(proposeFor(["5%", "12 %", "7%"], ["US"]).choices.map(({ name }) => name)).toEqual(["percent"]);
    const [phone] = proposeFor(["(212) 555-0110", "212.555.0147", "212-555-0133"], ["GB", "US"]).choices;
    expect(phone?.steps).toMatchObject([{ rules: "phone:country=US" }]);
  });

  it("counts a text among what changes where it becomes the number that it reads as, and that number not", () => {
    const { pairs, counts } = tidied(["$7.00", "0.25", 0.25, "$1.10", "0.25"], { choices: true });
    expect(pairs).toEqual([
      ["$7.00", 7],
      ["0.25", 0.25],
      ["$1.10", 1.1],
    ]);
    expect(counts).toEqual({ changed: 4, same: 1, left: 0 });
  });

  it("says of each part how many rows it writes: texts that become numbers, and no cell that is an error", () => {
    const { choices } = proposeFor(["$7.00", "0.25", "$1.10", "0.25"], ["US"]);
    expect(choices.map(({ name, rows }) => [name, rows])).toEqual([["price", 4]]);
    const { parts } = proposeFor(["N/A", "#N/A", "n/a", "#REF!", "Ada", "Bo"], ["US"]);
    expect(parts.map(({ name, rows }) => [name, rows])).toEqual([["nullTokens", 2]]);
    const answers = proposeFor([...Array(12).fill(["Y", "N"]).flat(), "yes", true, false], ["US"]).parts;
    expect(answers.map(({ name, rows }) => [name, rows])).toEqual([["answers", 3]]);
  });

  it("offers street types as most rows have them, and names without their titles", () => {
    expect(
      tidied(["12 Oak Street", "3 Elm Street", "4 St. James Rd.", "5 Main St"], { choices: true }),
    ).toMatchObject({
      names: ["streetTypes"],
      pairs: [
        ["4 St. James Rd.", "4 St. James Road"],
        ["5 Main St", "5 Main Street"],
      ],
    });
    expect(tidied(["12 Oak St", "3 Elm St", "5 Main Street"], { choices: true }).pairs).toEqual([
      ["5 Main Street", "5 Main St"],
    ]);
    expect(proposeFor(["Ada St", "Bo Street", "Cy Street", "5 Main St"], ["US"]).choices).toEqual([]);
    const people = tidied(["Dr. Ada King", "Mrs Bo Luna", "Drew Sato"], { choices: true });
    expect(people.pairs).toEqual([
      ["Dr. Ada King", "Ada King"],
      ["Mrs Bo Luna", "Bo Luna"],
    ]);
  });

  it("takes no form for a column's where most cells are no texts", () => {
    const days = Array.from({ length: 9 }, (_, at) => new Date(Date.UTC(2021, 0, at + 1)));
    expect(
      proposeFor([...days, "3 May 2021", "4 May 2021 ", "2021-05-06"], ["US"]).parts.map(({ name }) => name),
    ).toEqual(["trim"]);
  });

  it("comes to the same when it is saved and run again", () => {
    const column = ["$1,200.50", "$7.00", 3, "free"];
    const steps = proposeFor(column, ["US"]).choices.flatMap((choice) => choice.steps);
    const recipe = readRecipe(JSON.stringify({ recipe: 1, name: "r", inputs: ["x"], steps }));
    const { rows, answers } = replay(recipe, [column], reachOf(recipe, [true]));
    const again = writesOf(rows, answers, WRITING).map(({ read, now }) => [read[0], now[0]]);
    expect(again).toEqual(tidied(column, { choices: true }).pairs);
  });
});
