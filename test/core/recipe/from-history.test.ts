import { byRules, EDITED, GROUPED, RECIPE } from "../../../src/core/journal/by-rules.ts";
import type { Change } from "../../../src/core/journal/change.ts";
import { foundInLog } from "../../../src/core/journal/log-says.ts";
import { notWritten } from "../../../src/core/journal/not-written.ts";
import { newRun } from "../../../src/core/journal/run-record.ts";
import { byPerson } from "../../../src/core/journal/verdicts.ts";
import { said } from "../../../src/core/profile/sentences.ts";
import { explainRecipe } from "../../../src/core/recipe/explain.ts";
import {
  type RunDone,
  runsDoneTo,
  runsThatStand,
  type StepsOfRun,
  stepsOfRuns,
} from "../../../src/core/recipe/from-history.ts";
import { MOST, type Recipe, VERSION } from "../../../src/core/recipe/recipe.ts";
import { recipeKey } from "../../../src/core/recipe/recipe-key.ts";
import { recipeOfRuns } from "../../../src/core/recipe/recipe-of-runs.ts";
import { runRecipe } from "../../../src/core/recipe/run-recipe.ts";
import { recipeInEnglish } from "../../../src/core/recipe/sentences.ts";

type Way = readonly [before: Change["before"][number], after: Change["before"][number]];

const run = (ways: readonly Way[], record: Partial<RunDone["record"]> = {}): RunDone => ({
  record: {
    ...{ run: "r1", function: "Fix", by: byRules(GROUPED), place: "in place", only: "" },
    ...{ found: "", codes: "" },
    ...record,
  },
  changes: ways.map(([before, after]) => ({
    ...{ run: "r1", when: "", value: [before], before: [before], after: [after], rows: [2] },
    by: record.by ?? byRules(GROUPED),
  })),
});
const none = () => undefined;
const steps = (
  runs: readonly RunDone[],
  standing: readonly string[] = [],
  kept: (key: string) => Recipe | undefined = none,
) => stepsOfRuns(runs, "Name", standing, kept);
/** What the log says of the run of a recipe. */
const ranBy = (recipe: Recipe, key?: string) => {
  const steps = explainRecipe(recipe).map(recipeInEnglish).join(" ");
  const { says, sentence } = said("replayed", { name: "codes", covered: 1, rows: 1, uncovered: 0, steps });
  return foundInLog(sentence, { ...says, args: { ...says.args, ...(key !== undefined && { key }) } });
};
const of = (heading: string, parts: ReturnType<typeof stepsOfRuns>) =>
  (parts as StepsOfRun[]).map((each) => ({ ...each, heading }));
const becomes = (parts: ReturnType<typeof stepsOfRuns>, texts: readonly string[]) => {
  const recipe = recipeOfRuns("again", of("Name", parts)) as Recipe;
  const table = { headings: recipe.inputs, rows: texts.map((text) => [text]) };
  return runRecipe(recipe, table, [0]).rows.map((row) => row.at(-1));
};

const CODES: Recipe = {
  ...{ recipe: VERSION, name: "codes", inputs: ["Name"] },
  steps: [{ op: "write", to: ["Code"], cases: [{ columns: [["x"]] }], onFail: "flag" }],
};
/** A run that made a column of codes, and what it wrote for one value. */
const making = (record: Partial<RunDone["record"]>, value: string, wrote: string): RunDone => {
  const by = byRules(RECIPE);
  const ran = ranBy(CODES, recipeKey(CODES));
  const done = run([[value, wrote]], { function: "Recipe", by, place: "new column", ...ran, ...record });
  return { ...done, changes: done.changes.map((each) => ({ ...each, before: [""] })) };
};

describe("what was done to a column, as a recipe", () => {
  it("empties again the cells in which a rule found nothing", () => {
    const done = steps([run([["no 5", "5"]], { function: "HF_CLEAN", by: byRules("find:number") })]);
    expect(done).toMatchObject([{ steps: [{ op: "rule", rules: "find:number", onFail: "blank" }] }]);
    expect(becomes(done, ["no 6", "none"])).toEqual(["6", ""]);
  });

  it("is told value by value where the rules would not do again what the log has, as on a sheet of another country", () => {
    const done = steps([
      run([["costs 1.234 now", "1234"]], { function: "HF_CLEAN", by: byRules("find:number") }),
    ]);
    expect(done).toMatchObject([{ steps: [{ op: "map" }], unclear: 0 }]);
    expect(becomes(done, ["costs 1.234 now", "costs 5 now"])).toEqual(["1234", "costs 5 now"]);
  });

  it("tells groups value by value where one would go on with what another has written", () => {
    const first = run([
      ["a,b", "A,B"],
      ["Acme", "acme "],
    ]);
    const corrected = { ...run([["a,b", "Acme"]]).changes[0], by: byPerson("corrected", "") } as Change;
    const done = steps(
      [{ ...first, changes: [...first.changes, { ...corrected, before: ["A,B"] }] }],
      ["Acme"],
    );
    expect(becomes(done, ["a,b", "Acme"])).toEqual(["Acme", "acme "]);
  });

  it("goes on with what a step of a kept recipe left, as the later runs did", () => {
    const recipe: Recipe = {
      ...{ recipe: VERSION, name: "mails", inputs: ["Name"] },
      steps: [{ op: "rule", column: 0, rules: "find:email" }],
    };
    const key = recipeKey(recipe);
    const by = byRules(RECIPE);
    const first = run([["x a@b.com", "a@b.com"]], {
      function: "Recipe",
      by,
      codes: ranBy(recipe, key).codes,
    });
    const left = { ...run([["tbd", "tbd"]]).changes[0], by: notWritten("not covered") } as Change;
    const then = run([["tbd", "unknown"]], { run: "r2", by: byRules(EDITED) });
    const both = [{ ...first, changes: [...first.changes, left] }, then];
    const done = steps(both, [], (each) => (each === key ? recipe : undefined));
    expect(done[0]).toMatchObject({ steps: [{ op: "rule", rules: "find:email", onFail: "keep" }] });
    expect(becomes(done, ["y c@d.org", "tbd"])).toEqual(["c@d.org", "unknown"]);
  });

  it("counts what was corrected in a run after a later one as left out", () => {
    const first = run([["a", "BOB"]], { by: byRules(EDITED) });
    const corrected = {
      ...run([["a", "Robert"]]).changes[0],
      when: "2026-03-03",
      by: byPerson("corrected", ""),
    };
    const late = { ...corrected, before: ["BOB"] } as Change;
    const then = run([["cy", "CY"]], {
      function: "HF_CLEAN",
      by: byRules("case:upper"),
      started: "2026-03-02",
    });
    const done = steps([{ ...first, changes: [...first.changes, late] }, then], ["Robert", "CY"]);
    expect(done).toMatchObject([{ unclear: 1 }, { unclear: 0 }]);
    expect(becomes(done, ["a"])).toEqual(["BOB"]);
  });

  it("are the runs that stand, in the order in which they were done, however the log is sorted", () => {
    const known = {
      sheet: "June",
      wrote: "Name",
      status: "finished",
      function: "Fix",
      place: "in place",
    } as const;
    const all = [
      newRun({ ...known, run: "third", started: "2026-03-02T08:00:00.000Z" }),
      newRun({ ...known, run: "first", started: "2026-03-01T08:00:00.000Z", status: "stopped" }),
      newRun({ ...known, run: "second", started: "2026-03-01T09:00:00.000Z" }),
      newRun({ ...known, run: "undone", started: "2026-03-01T09:30:00.000Z", status: "reverted" }),
      newRun({ ...known, run: "elsewhere", started: "2026-03-01T09:30:00.000Z", sheet: "July" }),
      newRun({ ...known, run: "rows", started: "2026-03-01T09:30:00.000Z", place: "rows removed" }),
    ];
    expect(runsDoneTo(runsThatStand(all, "June"), "Name").map((each) => each.run)).toEqual([
      "first",
      "second",
      "third",
    ]);
  });

  it("joins new spellings to the groups that a person has made", () => {
    const done = steps([run([["ACME CORP", "Acme Corp"]])], ["Acme Corp"]);
    expect(done).toMatchObject([{ steps: [{ op: "cluster" }], unclear: 0 }]);
    expect(becomes(done, ["acme, corp", "ACME CORP", "Other"])).toEqual(["Acme Corp", "Acme Corp", "Other"]);
  });

  it("joins only what was joined where a person left another spelling as it is, or a figure stands", () => {
    const ways: Way[] = [
      ["T & M", "T&M"],
      ["1.5", "one and a half"],
    ];
    const done = steps([run(ways)], ["T&M", "t m", "15"]);
    expect(becomes(done, ["T & M", "t m", "15", "1.5"])).toEqual(["T&M", "t m", "15", "one and a half"]);
  });

  it("joins nothing that one run left and a later one changed otherwise", () => {
    const first = run([["ACME CORP", "Acme Corp"]]);
    const then = run([["acme corp", "Other"]], { run: "r2", by: byRules(EDITED) });
    const done = steps([first, then], ["Acme Corp", "Other"]);
    expect(becomes(done, ["ACME CORP", "acme corp", "Acme Corp"])).toEqual([
      "Acme Corp",
      "Other",
      "Acme Corp",
    ]);
  });

  it("joins nothing that may be another: words in another order, a sign, a code, an address, a mark alone", () => {
    const ways: Way[] = [
      ["JOHN PAUL", "John Paul"],
      ["R & D Office", "R&D office"],
      ["Ace", "ACE"],
      ["info@example.org", "Info@Example.org"],
      ["C ++", "C++"],
      ["—", "unknown"],
      ["East-west", "East West"],
    ];
    const done = steps([run(ways)]);
    expect(
      becomes(
        done,
        ways.map(([was]) => String(was)),
      ),
    ).toEqual(ways.map(([, now]) => now));
    const others = [
      "Paul John",
      "D & R Office",
      "ace",
      "inf.o@example.org",
      "C",
      "C--",
      "",
      " ",
      "…",
      "West East",
    ];
    expect(becomes(done, others)).toEqual(others);
    expect(becomes(done, ["john  paul.", "“East West”"])).toEqual(["John Paul", "East West"]);
  });

  it("takes what a person decided in review for what the run had written", () => {
    const decide = (
      done: RunDone,
      before: string,
      after: string,
      verdict: Parameters<typeof byPerson>[0],
    ) => ({
      ...done,
      changes: [
        ...done.changes,
        {
          ...{ run: "r1", when: "", value: ["a"], before: [before], after: [after], rows: [2] },
          by: byPerson(verdict, ""),
        },
      ],
    });
    const model = run([["a", "b"]], { function: "HF_ASK", by: "model" });
    const corrected = decide(model, "b", "c", "corrected");
    expect(becomes(steps([corrected]), ["a", "b", "c"])).toEqual(["c", "b", "c"]);
    expect(steps([decide(model, "b", "a", "kept")])).toEqual([{ run: "r1", why: "noSteps" }]);
    expect(becomes(steps([decide(corrected, "c", "b", "reopened")]), ["a", "b"])).toEqual(["b", "b"]);
    const rules = decide(
      run([["a", "A"]], { function: "HF_CLEAN", by: byRules("case:upper") }),
      "A",
      "Alpha",
      "corrected",
    );
    expect(becomes(steps([rules]), ["a", "b"])).toEqual(["Alpha", "B"]);
    // Another value has become the same, and stayed so.
    expect(steps([rules], ["A"])).toMatchObject([{ steps: [{ op: "rule" }], unclear: 1 }]);
  });

  it("fills no blank cell that another row's value was written into, and reads no column that is not there", () => {
    const filled = run(
      [
        ["", "North"],
        ["x", "y"],
      ],
      { by: byRules("blank cells") },
    );
    expect(steps([filled])).toMatchObject([{ steps: [{ pairs: [["x", "y"]] }], unclear: 1 }]);
    const edited = run([["", "unknown"]], { by: byRules(EDITED) });
    expect(becomes(steps([edited]), ["", "x"])).toEqual(["unknown", "x"]);
    const beside = run([["a", "b"]], { function: "HF_ASK", by: "model" });
    const [change] = beside.changes;
    expect(steps([{ ...beside, changes: [{ ...(change as Change), value: ["a", "North"] }] }])).toEqual([
      { run: "r1", why: "noSteps" },
    ]);
    const several = { ...(change as Change), before: ["a", "q"], after: ["b", "q"] };
    expect(steps([{ ...beside, changes: [several] }])).toEqual([{ run: "r1", why: "noSteps" }]);
  });

  it("tells what became several things, or no text, as left out", () => {
    const ways: Way[] = [
      ["a", "b"],
      ["a", "c"],
      ["x", 7],
      ["y", "z"],
    ];
    const done = steps([run(ways, { by: byRules("edited values") })]);
    expect(done).toEqual([
      { run: "r1", steps: [{ op: "map", column: 0, pairs: [["y", "z"]], onFail: "keep" }], unclear: 2 },
    ]);
  });

  it("does by rules again what rules did, and by steps what a kept recipe did", () => {
    const recipe: Recipe = {
      ...{ recipe: VERSION, name: "codes", inputs: ["Name"] },
      steps: [{ op: "write", to: ["Code"], cases: [{ columns: [["x"]] }], onFail: "flag" }],
    };
    const key = recipeKey(recipe);
    const ran = ranBy(recipe, key);
    const runs = [
      run([], { function: "Recipe", by: byRules(RECIPE), place: "new column", ...ran }),
      run([[" X", "X"]], { function: "HF_CLEAN", by: byRules("trim, case:upper") }),
    ];
    const done = stepsOfRuns(runs, "Code", [], (asked) => (asked === key ? recipe : undefined));
    const made = recipeOfRuns("again", of("Code", done));
    expect(made?.inputs).toEqual(["Name"]);
    expect(made?.steps).toEqual([recipe.steps[0], { op: "rule", column: 1, rules: "trim, case:upper" }]);
    expect(becomes(done, ["anything"])).toEqual(["X"]);
    // Without the recipe nobody knows how the column came about.
    expect(stepsOfRuns(runs, "Code", [], none)[0]).toEqual({ run: "r1", why: "elsewhere" });
  });

  it.each<[string, readonly RunDone[], string]>([
    [
      "wrote into blank cells of a column that was there",
      [making({ place: "existing column" }, "x", "x")],
      "x",
    ],
    ["wrote other cells than it would now", [making({}, "x", "kept by hand")], "kept by hand"],
    ["was written over by another", [making({}, "x", "x"), making({ run: "r2" }, "x", "x")], "x"],
  ])("leaves out a recipe that %s", (_what, runs, holds) => {
    const done = stepsOfRuns(runs, "Code", [holds], (asked) =>
      asked === recipeKey(CODES) ? CODES : undefined,
    );
    expect(done[0]).toEqual({ run: "r1", why: "elsewhere" });
  });

  it("tells value by value what rules did whose settings are longer than a recipe's, and leaves out what is too long so", () => {
    const long = `replace:text=${"a".repeat(120)}:with=${"b".repeat(120)}`;
    const ran = (value: string, now: string) =>
      steps([run([[value, now]], { function: "HF_CLEAN", by: byRules(long) })]);
    const [was, now] = ["a".repeat(120), "b".repeat(120)];
    expect(ran(was, now)).toMatchObject([{ steps: [{ op: "map", pairs: [[was, now]] }] }]);
    expect(ran("c", "d".repeat(MOST.cell + 1))).toEqual([{ run: "r1", why: "noSteps" }]);
  });

  it("says of more runs than a recipe has steps that fewer are to be taken", () => {
    const all = Array.from({ length: MOST.steps + 1 }, (_, at) =>
      run([[`a${at}`, `b${at}`]], { run: `r${at}` }),
    );
    expect(() => recipeOfRuns("all", of("Name", steps(all)))).toThrow(
      "Together these changes are 51 steps over 1 column, and a recipe has at most 50 of either: take fewer of them.",
    );
    expect(recipeOfRuns("all", of("Name", steps(all.slice(1))))?.steps).toHaveLength(MOST.steps);
  });

  it("knows the recipe that ran by its steps, not by its name or by what is said of it", () => {
    const pairs = Array.from({ length: 40 }, (_, at) => [`a${at}`, `b${at}`] as const);
    const recipe: Recipe = {
      ...{ recipe: VERSION, name: "codes", inputs: ["Name"] },
      steps: [{ op: "map", column: 0, pairs, onFail: "keep" }],
    };
    const saysTheSame: Recipe = {
      ...recipe,
      steps: [{ op: "map", column: 0, pairs: [...pairs.slice(0, -1), ["a39", "other"]], onFail: "keep" }],
    };
    expect(explainRecipe(saysTheSame)).toEqual(explainRecipe(recipe));
    const keptSince = (kept: Recipe) => (key: string) => (key === recipeKey(kept) ? kept : undefined);
    const record = { function: "Recipe", by: byRules(RECIPE), ...ranBy(recipe, recipeKey(recipe)) };
    const ran = run([["a1", "b1"]], record);
    expect(steps([ran], [], keptSince(saysTheSame))).toMatchObject([{ steps: [{ pairs: [["a1", "b1"]] }] }]);
    const renamed: Recipe = { ...recipe, name: "renamed", madeBy: "person" };
    expect(steps([ran], [], keptSince(renamed))).toMatchObject([{ steps: recipe.steps }]);
    // A log of an earlier version says it in words alone.
    const earlier = { ...ran, record: { ...ran.record, ...ranBy(recipe) } };
    expect(steps([earlier], [], () => recipe)).toMatchObject([{ steps: [{ pairs: [["a1", "b1"]] }] }]);
  });

  it.each([
    ["chosen rows alone", { only: "rows of North" }, "chosenRows"],
    ["another column", { place: "new column" }, "elsewhere"],
  ])("takes nothing that was done to %s", (_what, record, why) => {
    expect(steps([run([["a", "b"]], record)])).toEqual([{ run: "r1", why }]);
  });

  it("takes no value that was left, and no rules that give several columns", () => {
    const left = run([["a", "b"]]);
    const changes = left.changes.map((each) => ({ ...each, by: notWritten("A formula stands there.") }));
    expect(steps([{ ...left, changes }])).toEqual([{ run: "r1", why: "noSteps" }]);
    const split = run([["a b", "a"]], { function: "HF_CLEAN", by: byRules("split") });
    expect(steps([split])).toMatchObject([{ steps: [{ op: "map" }] }]);
  });

  it("makes one recipe of several columns, in the order of the runs, each step about its own", () => {
    const twice: Recipe = {
      ...{ recipe: VERSION, name: "twice", inputs: ["City"] },
      steps: [
        {
          op: "write",
          to: ["Code", "Sign"],
          cases: [{ columns: [[{ from: 0, do: [] }], ["x"]] }],
          onFail: "flag",
        },
        { op: "rule", column: 1, rules: "case:upper" },
      ],
    };
    const [code] = of("Code", [
      { ...{ run: "2", unclear: 0 }, steps: [...twice.steps], made: { inputs: ["City"], column: 1 } },
    ]);
    const initial: StepsOfRun["steps"] = [
      {
        op: "write",
        to: ["Initial"],
        cases: [{ columns: [[{ from: 0, do: [{ op: "case", to: "lower" }] }]] }],
        onFail: "flag",
      },
    ];
    const [first] = of("Initial", [
      { ...{ run: "4", unclear: 0 }, steps: initial, made: { inputs: ["Code"], column: 1 } },
    ]);
    const cleaned = (run: string, rules: string) => [
      { run, unclear: 0, steps: [{ op: "rule" as const, column: 0, rules }] },
    ];
    const runs = [
      ...of("Name", cleaned("1", "trim")),
      ...[code, first].flatMap((each) => each ?? []).slice(0, 1),
      ...of("Code", cleaned("3", "replace:text=L:with=l")),
      ...[first].flatMap((each) => each ?? []),
      ...of("City", cleaned("5", "case:upper")),
      ...of("Name", cleaned("6", "case:lower")),
    ];
    const recipe = recipeOfRuns("all", runs) as Recipe;
    expect(recipe.inputs).toEqual(["Name", "City"]);
    const table = { headings: recipe.inputs, rows: [[" Ada ", "Lyon"]] };
    const done = runRecipe(recipe, table, [0, 1]);
    expect(done.headings).toEqual(["Name", "City", "Code", "Sign", "Initial"]);
    expect(done.rows).toEqual([["ada", "LYON", "lYON", "x", "lyon"]]);
    // What made a column is left out by a person: then that column is read.
    const without = recipeOfRuns(
      "all",
      runs.filter(({ run: each }) => each !== "2"),
    ) as Recipe;
    expect(without.inputs).toEqual(["Name", "Code", "City"]);
  });

  describe("with a run that asked a model", () => {
    const PLAN = {
      ...{ function: "HF_CLASSIFY", arguments: [null, "sport, crime", null, null], argumentsText: "" },
      ...{
        sheetId: "0",
        columns: [{ column: 1, parameter: 0 }],
        headingRow: 1,
        place: "beside",
        rows: "all",
      },
      ...{ headings: ["Classify: Text"], by: "org/model", provider: "" },
    };
    const asking = (plan: object = {}, record: Partial<RunDone["record"]> = {}): RunDone => {
      const done = run([["a match", "sport"]], {
        ...{ function: "HF_CLASSIFY", by: "org/model", place: "new column", read: "Text" },
        ...{ plan: JSON.stringify({ ...PLAN, ...plan }) },
        ...record,
      });
      return { ...done, changes: done.changes.map((each) => ({ ...each, before: [""] })) };
    };
    const decided = (done: RunDone, when = ""): RunDone => {
      const said = { ...(done.changes[0] as Change), before: ["sport"], after: ["crime"], when };
      return { ...done, changes: [...done.changes, { ...said, by: byPerson("corrected", "") }] };
    };
    const made = (runs: readonly RunDone[], standing: readonly string[] = []) =>
      stepsOfRuns(runs, "Topic", standing, none);
    const step = {
      ...{ op: "model", name: "HF_CLASSIFY", column: 0, to: "Topic" },
      arguments: ["sport, crime"],
    };

    it("asks it again into a column of that name, and goes on with what was done to the answers", () => {
      const done = made([asking(), run([["sport", "Sports"]], { run: "r2", by: byRules(EDITED) })]);
      expect(recipeOfRuns("again", of("Topic", done))).toMatchObject({
        inputs: ["Text"],
        steps: [step, { op: "map", column: 1, pairs: [["sport", "Sports"]] }],
      });
      const before = stepsOfRuns(
        [run([[" a", "a"]], { function: "HF_CLEAN", by: byRules("trim") })],
        "Text",
        [],
        none,
      );
      expect(recipeOfRuns("again", [...of("Text", before), ...of("Topic", done)])).toMatchObject({
        inputs: ["Text"],
        steps: [{ op: "rule", column: 0 }, step, { op: "map", column: 1 }],
      });
    });

    it("counts what a person corrected as left out, since it was said of one value alone", () => {
      const corrected = decided(asking());
      expect(made([corrected], ["crime"])).toEqual([expect.objectContaining({ steps: [step], unclear: 1 })]);
      // So is what was corrected once another run had gone on with it.
      const late = decided(asking(), "2026-03-03");
      const then = run([["x", "y"]], { run: "r2", by: byRules(EDITED), started: "2026-02-02" });
      expect(made([late, then], ["crime"])[0]).toMatchObject({ steps: [step], unclear: 1 });
    });

    it("is one step where later runs went on with it for rows that were added", () => {
      const more = asking({ into: 2 }, { run: "r2", place: "existing column" });
      expect(made([asking(), more])).toEqual([
        expect.objectContaining({ steps: [step] }),
        { run: "r2", why: "wentOn" },
      ]);
      expect(made([asking(), decided(more)])[1]).toEqual({ run: "r2", steps: [], unclear: 1 });
      const other = asking(
        { into: 2, arguments: [null, "a, b", null, null] },
        { run: "r2", place: "existing column" },
      );
      expect(made([asking(), other])[0]).toEqual({ run: "r1", why: "elsewhere" });
    });

    it.each<[string, RunDone, string]>([
      ["rows were chosen", asking({}, { only: "“Town” is “Oslo”" }), "chosenRows"],
      ["it named a provider", asking({ arguments: [null, "a, b", "provider: x", null] }), "asked"],
      ["it named cells", asking({ arguments: [null, "A2:A9", null, null] }), "asked"],
      ["rows that a person had labelled taught", asking({ arguments: [null, null, null, "A2:B9"] }), "asked"],
      ["a device answered", asking({ device: { model: "m", pipeline: "zero-shot" } }), "asked"],
      ["it gave several columns", asking({ headings: ["Topic", "Topic (2)"] }), "asked"],
      ["it read several", asking({ columns: [...PLAN.columns, { column: 2, parameter: 3 }] }), "asked"],
      ["its line has another function", asking({}, { function: "HF_EXTRACT" }), "asked"],
      ["its plan was changed by hand", asking({}, { plan: "{}" }), "asked"],
      ["its plan is no JSON", asking({}, { plan: "=1+1" }), "asked"],
      ["nobody knows what it read", asking({}, { read: "" }), "elsewhere"],
      ["rules answered", asking({}, { by: byRules("trim") }), "elsewhere"],
      ["it wrote into a column that was there", asking({}, { place: "existing column" }), "asked"],
    ])("leaves it out where %s", (_what, done, why) => {
      expect(made([done])).toEqual([{ run: "r1", why }]);
    });
  });
});
