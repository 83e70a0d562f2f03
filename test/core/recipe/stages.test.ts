import { readRecipe } from "../../../src/core/recipe/read-recipe.ts";
import type { Recipe, Step } from "../../../src/core/recipe/recipe.ts";
import { reachOf } from "../../../src/core/recipe/replay.ts";
import { runRecipe } from "../../../src/core/recipe/run-recipe.ts";
import { partOf, stagesOf } from "../../../src/core/recipe/stages.ts";

const recipe = (inputs: readonly string[], steps: readonly object[]): Recipe =>
  readRecipe(JSON.stringify({ recipe: 1, name: "topics", inputs, steps }));
const ask = (column: number, to: string) => ({ op: "model", name: "HF_CLASSIFY", column, to });
const rule = (column: number, rules = "trim") => ({ op: "rule", column, rules });
const join = (columns: number[], to: string) => ({ op: "join", columns, with: "-", to });
const map = (column: number, to?: string) => ({
  ...{ op: "map", column, pairs: [["A", "B"]], onFail: "keep" },
  ...(to && { to }),
});

describe("a recipe in stages", () => {
  it.each<[string, readonly object[], number[], number[], number[]]>([
    ["what reads an answer waits", [rule(0), ask(0, "T"), map(2, "U"), join([0, 1], "J")], [0, 3], [1], [2]],
    ["and what reads that", [ask(0, "T"), map(2, "U"), map(3, "V")], [], [0], [1, 2]],
    ["what would change what the model reads waits", [ask(0, "T"), rule(0), rule(1)], [2], [0], [1]],
    ["and what reads it changed", [ask(0, "T"), rule(0), join([0, 1], "J")], [], [0], [1, 2]],
    ["a model that reads another's answer waits", [ask(0, "T"), ask(2, "U"), ask(1, "V")], [], [0, 2], [1]],
    [
      "rows are taken out once a model has answered, if they were to be behind it",
      [ask(0, "T"), { op: "dropRows", column: 1, when: { is: "blank", column: 1 } }, map(1, "U")],
      ...[[2], [0], [1]],
    ],
    [
      "no model is asked about rows that are still to go",
      [
        ask(0, "T"),
        { op: "dropRows", column: 1, when: { is: "blank", column: 2 } },
        ask(1, "U"),
        map(1, "V"),
      ],
      ...[[3], [0], [1, 2]],
    ],
    [
      "but about cells that are still to be filled elsewhere",
      [ask(0, "T"), { op: "fillDown", column: 0 }, ask(1, "U")],
      ...[[], [0, 2], [1]],
    ],
    ["a name that waits keeps nothing waiting", [{ ...ask(0, "T"), name: "x" }, rule(0)], [0, 1], [], []],
  ] as never)("%s", (_what, steps, now, models, later) => {
    expect(stagesOf(recipe(["Text", "Other"], steps))).toEqual({ now, models, later });
  });

  it("leaves out of a sheet what has to wait", () => {
    const { steps, adds, inPlace } = reachOf(recipe(["Text"], [ask(0, "T"), rule(0), map(1, "U")]), [true]);
    expect([steps, adds, inPlace]).toEqual([[0], [], undefined]);
  });

  it("gives the rest as a recipe of its own, which reads what the steps before have made", () => {
    const whole = recipe(
      ["A", "B", "C"],
      [join([0, 1], "J"), ask(3, "T"), map(4, "U"), join([2, 5, 3], "W")],
    );
    const { recipe: rest, columns } = partOf(whole, stagesOf(whole).later);
    expect(rest).toEqual({
      ...{ recipe: 1, name: "topics", inputs: ["C", "J", "T"] },
      steps: [map(2, "U"), join([0, 3, 1], "W")],
    });
    expect(columns).toEqual([2, 3, 4]);
    expect(partOf(whole, []).recipe).toMatchObject({ inputs: [], steps: [] });
  });

  it("gives stage by stage what all its steps give in their order, whatever the model answers", () => {
    const ofFirst = (column: number) => ({
      ...{ op: "write", to: ["T"], onFail: "blank" },
      cases: [{ columns: [[{ from: column, do: [{ op: "cut", from: { at: 0 }, to: { at: 1 } }] }]] }],
    });
    const texts = [
      [" a b", "x"],
      ["B  c ", " A"],
      ["", "A"],
      ["a", ""],
    ];
    const kinds: ((column: number) => object)[] = [
      (column) => rule(column, "trim, case:upper"),
      (column) => map(column),
      (column) => map(column, "M"),
      (column) => join([column, 0], "J"),
    ];
    let tried = 0;
    for (const before of kinds)
      for (const first of kinds)
        for (const second of kinds)
          for (const [one, other] of [
            [0, 1],
            [1, 0],
            [0, 2],
            [2, 0],
            [2, 2],
          ] as const) {
            const added = before(0);
            const there = "to" in added ? 3 : 2;
            const asked = there;
            const at = (column: number) => (column === 2 ? asked : column);
            const steps = [added, ask(0, "T"), first(at(one)), second(at(other))];
            const whole = recipe(["Text", "Other"], steps);
            const expected = run(
              { ...whole, steps: steps.map((each) => (each === steps[1] ? ofFirst(0) : each)) as Step[] },
              texts,
            );
            expect(inStages(whole, texts, ofFirst)).toEqual(expected);
            tried += 1;
          }
    expect(tried).toBe(320);
  });
});

const run = (each: Recipe, rows: readonly (readonly string[])[]) =>
  runRecipe(
    each,
    { headings: each.inputs, rows },
    each.inputs.map((_, at) => at),
  ).rows;

/** A sheet in which each stage is written before the next is read: every column of the recipe by its number. */
function inStages(
  whole: Recipe,
  texts: readonly (readonly string[])[],
  model: (column: number) => object,
): string[][] {
  const { now, models, later } = stagesOf(whole);
  const sheet = new Map(whole.inputs.map((_, at) => [at, texts.map((row) => row[at] ?? "")]));
  const take = (places: readonly number[], steps = whole.steps) => {
    const { recipe: part, columns } = partOf({ ...whole, steps }, places);
    const rows = texts.map((_, row) => columns.map((column) => sheet.get(column)?.[row] ?? ""));
    const done = run(part, rows);
    const firsts = whole.steps.map(
      (_, at) => whole.inputs.length + whole.steps.slice(0, at).filter(adds).length,
    );
    const made = places.flatMap((at) => (adds(whole.steps[at] as Step) ? [firsts[at] ?? 0] : []));
    for (const [at, column] of [...columns, ...made].entries())
      sheet.set(
        column,
        done.map((row) => row[at] ?? ""),
      );
  };
  take(now);
  const answered = whole.steps.map((step) => (step.op === "model" ? (model(step.column) as Step) : step));
  take(models, answered);
  take(later);
  return texts.map((_, row) => [...sheet].sort(([a], [b]) => a - b).map(([, cells]) => cells[row] ?? ""));
}

const adds = (step: Step) => step.op !== "rule" && !(step.op === "map" && step.to === undefined);
