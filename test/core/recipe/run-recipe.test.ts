import { explainRecipe } from "../../../src/core/recipe/explain.ts";
import {
  type Guard,
  MOST,
  type OnFail,
  type Recipe,
  type Step,
  type TextOp,
} from "../../../src/core/recipe/recipe.ts";
import { runRecipe } from "../../../src/core/recipe/run-recipe.ts";
import { recipeInEnglish } from "../../../src/core/recipe/sentences.ts";

const recipe = (steps: Step[], inputs = ["Name", "Town"]): Recipe => ({
  recipe: 1,
  name: "r",
  inputs,
  steps,
});
const TABLE = {
  headings: ["Name", "Town", "Note"],
  rows: [
    ["Ada King", "London", "x"],
    ["Ito", "", "y"],
    ["Rosa Luna", "lima", "=1+1"],
  ],
};
const run = (...steps: Step[]) => runRecipe(recipe(steps), TABLE, [0, 1]);
const LAST: Step = {
  op: "write",
  to: ["Last"],
  onFail: "flag",
  cases: [
    {
      when: { is: "contains", column: 0, text: " " },
      columns: [
        [
          {
            from: 0,
            do: [
              {
                op: "cut",
                from: { edge: "start", of: "word", nth: 2 },
                to: { edge: "end", of: "word", nth: 2 },
              },
            ],
          },
        ],
      ],
    },
  ],
};

describe("runs its steps one after the other", () => {
  test("adds columns, keeps the others, and names the rows without an answer", () => {
    const done = run(LAST);
    expect(done.headings).toEqual(["Name", "Town", "Note", "Last"]);
    expect(done.rows.map((row) => row[3])).toEqual(["King", "", "Luna"]);
    expect(done.rows.map((row) => row[2])).toEqual(["x", "y", "=1+1"]);
    expect(done.unanswered).toEqual([{ row: 1, step: 0 }]);
  });

  test("empties no cell in which it finds nothing, unless that is wanted", () => {
    const table = { headings: ["A"], rows: [["ask ada@x.org"], ["nobody"], [""], ["bo@y.org"]] };
    const cells = (onFail?: OnFail, rules = "trim, find:email") => {
      const step: Step = { op: "rule", column: 0, rules, ...(onFail && { onFail }) };
      const done = runRecipe({ ...recipe([step]), inputs: ["A"] }, table, [0]);
      return [done.rows.flat(), done.unanswered.map(({ row }) => row)];
    };
    expect(cells()).toEqual([["ada@x.org", "nobody", "", "bo@y.org"], [1]]);
    expect(cells(undefined, "Find:email")).toEqual(cells());
    expect(cells("keep")).toEqual([["ada@x.org", "nobody", "", "bo@y.org"], []]);
    expect(cells("blank")).toEqual([["ada@x.org", "", "", "bo@y.org"], []]);
  });

  test("cuts no character in two, which no file could hold", () => {
    const taking = (to: string, ...ops: TextOp[]): Step => ({
      ...{ op: "write", to: [to], onFail: "flag" },
      cases: [{ columns: [[{ from: 0, do: ops }]] }],
    });
    const split = { op: "split", column: 0, by: "widths", keys: [], widths: [1, 9] } as const;
    const steps: Step[] = [
      taking("First", { op: "cut", from: { at: 0 }, to: { at: 1 } }),
      taking("Filled", { op: "pad", width: 5, with: "😀", side: "end" }),
      { ...split, to: [{ part: 2, heading: "Rest" }] },
    ];
    const table = { headings: ["A"], rows: [["😀bc"], ["abcd"], ["\ud83dbc"]] };
    const done = runRecipe({ ...recipe(steps), inputs: ["A"] }, table, [0]);
    expect(done.rows.map((row) => row.slice(1))).toEqual([
      ["", "", ""],
      ["a", "", "bcd"],
      ["\ufffd", "\ufffdbc😀", "bc"],
    ]);
    expect(done.unanswered.map(({ row, step }) => [row, step])).toEqual([
      [0, 0],
      [0, 1],
      [1, 1],
      [0, 2],
    ]);
  });

  test("keeps or empties a cell without an answer, as the step says", () => {
    expect(run({ ...LAST, onFail: "keep" }).rows[1]?.[3]).toBe("Ito");
    expect(run({ ...LAST, onFail: "blank" })).toMatchObject({ unanswered: [] });
  });

  test("leaves to a guard that is turned round what the guard would not take", () => {
    const when: Guard = { not: { is: "contains", column: 0, text: "Ada" } };
    const without: Step = { ...LAST, cases: LAST.cases.map((each) => ({ ...each, when })) };
    expect(run(without).rows.map((row) => row[3])).toEqual(["", "", "Luna"]);
    expect(run(without).unanswered.map(({ row }) => row)).toEqual([0, 1]);
  });

  test("keeps the rows that hold a number, or a date", () => {
    const table = { headings: ["Cell"], rows: [["12"], ["1.5"], ["2024-03-04"], ["Ada"], [""]] };
    const kept = (is: "number" | "date") =>
      runRecipe(
        recipe([{ op: "keepRows", column: 0, when: { is, column: 0 } }], ["Cell"]),
        table,
        [0],
      ).rows.flat();
    expect(kept("number")).toEqual(["12", "1.5"]);
    expect(kept("date")).toEqual(["2024-03-04"]);
  });

  test("later steps see what earlier ones added", () => {
    const done = run(LAST, { op: "join", columns: [2, 1], with: ", ", to: "Both" });
    expect(done.rows[0]?.[4]).toBe("King, London");
  });

  test("a rule cleans a column in its place", () => {
    expect(run({ op: "rule", column: 1, rules: "case:upper" }).rows.map((row) => row[1])).toEqual([
      "LONDON",
      "",
      "LIMA",
    ]);
  });

  test("maps values, whatever their case where it says so", () => {
    const step: Step = {
      op: "map",
      column: 1,
      to: "Land",
      pairs: [["Lima", "PE"]],
      ignoreCase: true,
      onFail: "blank",
    };
    expect(run(step).rows.map((row) => row[3])).toEqual(["", "", "PE"]);
  });

  test("a new spelling joins the group that was decided", () => {
    const step: Step = {
      op: "cluster",
      column: 1,
      to: "Clean",
      method: "fingerprint",
      decisions: [["lima", "Lima"]],
    };
    const table = { headings: ["Town"], rows: [["LIMA"], ["Lima."], ["Turku"]] };
    const done = runRecipe(recipe([{ ...step, column: 0 }], ["Town"]), table, [0]);
    expect(done.rows.map((row) => row[1])).toEqual(["Lima", "Lima", "Turku"]);
  });

  test("fills down, and leaves rows out with their places kept", () => {
    const done = run(
      { op: "fillDown", column: 1 },
      { op: "dropRows", column: 0, when: { is: "startsWith", column: 0, text: "Ada" } },
    );
    expect(done.rows.map((row) => row.slice(0, 2))).toEqual([
      ["Ito", "London"],
      ["Rosa Luna", "lima"],
    ]);
    expect(done.from).toEqual([1, 2]);
  });

  test("a step for a model waits and leaves its column blank", () => {
    const done = run({ op: "model", name: "topics", column: 0, to: "Topic" });
    expect(done.waiting).toEqual([0]);
    expect(done.rows.map((row) => row[3])).toEqual(["", "", ""]);
  });

  test("names the filled rows that a step was not made for, whatever becomes of their cells", () => {
    const done = run({ ...LAST, onFail: "keep" });
    expect(done.unanswered).toEqual([]);
    expect(done.uncovered).toEqual([{ row: 1, step: 0, text: "Ito" }]);
    const pairs: Step = { op: "map", column: 1, pairs: [["London", "LON"]], onFail: "keep" };
    expect(run(pairs).uncovered).toEqual([{ row: 2, step: 0, text: "lima" }]);
  });

  test("makes the same of a table that comes in parts", () => {
    const towns = ["", "Oslo", "", " ", "Lima", "", "Turku", ""];
    const table = { headings: ["Name", "Town"], rows: towns.map((town, at) => [`Ada ${at}`, town]) };
    const steps: Step[] = [
      { op: "fillDown", column: 1 },
      { op: "dropRows", column: 1, when: { is: "equals", column: 1, text: "Lima" } },
      LAST,
    ];
    const whole = runRecipe(recipe(steps), table, [0, 1]).rows;
    for (const size of [1, 2, 3, 7]) {
      const carried = { above: new Map(), cleaned: new Map() };
      const rows: (readonly string[])[] = [];
      for (let at = 0; at < table.rows.length; at += size) {
        const part = { ...table, rows: table.rows.slice(at, at + size) };
        rows.push(...runRecipe(recipe(steps), part, [0, 1], carried).rows);
      }
      expect(rows).toEqual(whole);
    }
  });

  test("finds its columns under other places", () => {
    const table = { headings: ["id", "Where", "Who"], rows: [["1", "Oslo", "Ada King"]] };
    expect(runRecipe(recipe([LAST]), table, [2, 1]).rows).toEqual([["1", "Oslo", "Ada King", "King"]]);
  });
});

test("what grows without end is given up, and a cell that is too long is not read", () => {
  const swell: Step = {
    op: "write",
    to: ["Big"],
    onFail: "flag",
    cases: [
      {
        columns: [
          [
            {
              from: 0,
              do: Array.from(
                { length: 6 },
                () => ({ op: "group", size: 1, with: "x".repeat(200), side: "start" }) as const,
              ),
            },
          ],
        ],
      },
    ],
  };
  const table = { headings: ["a"], rows: [["abcdef"], ["x".repeat(MOST.cell + 1)]] };
  const done = runRecipe(recipe([swell], ["a"]), table, [0]);
  expect(done.rows.map((row) => row[1])).toEqual(["", ""]);
  expect(done.unanswered).toEqual([{ row: 0, step: 0 }]);
});

test("tokens stay quick on texts that patterns choke on", () => {
  const step: Step = {
    op: "write",
    to: ["t"],
    onFail: "blank",
    cases: [{ columns: [[{ from: 0, do: [{ op: "all", of: "email", join: "" }] }]] }],
  };
  const rows = ["a".repeat(MOST.cell), "a@".repeat(MOST.cell / 2), "a.".repeat(MOST.cell / 2)].map((text) => [
    text,
  ]);
  expect(runRecipe(recipe([step], ["a"]), { headings: ["a"], rows }, [0]).rows).toHaveLength(3);
});

describe("explains each step in one sentence", () => {
  const english = (...steps: Step[]) => explainRecipe(recipe(steps)).map(recipeInEnglish);

  test("a column that is written", () => {
    expect(english(LAST)).toEqual([
      "Writes into “Last” word 2 of “Name” where “Name” contains “ ”; where that cannot be done, the row is marked.",
    ]);
  });

  test("which of several columns what is written for", () => {
    const columns = [["a", { from: 0, do: [] }], []];
    expect(english({ op: "write", to: ["One", "Two"], onFail: "blank", cases: [{ columns }] })).toEqual([
      "Writes into “One” and “Two” “a” and “Name” (for “One”) and nothing (for “Two”); where that cannot be done, it stays blank.",
    ]);
  });

  test("what becomes of a cell in which a rule does not find what it looks for", () => {
    const finds = (onFail?: OnFail, rules = "find:email") =>
      english({ op: "rule", column: 1, rules, ...(onFail && { onFail }) })[0];
    expect(finds()).toBe("Cleans “Town” with find:email; where nothing is found, the row is marked.");
    expect(finds("keep")).toBe("Cleans “Town” with find:email; a cell in which nothing is found stays.");
    expect(finds("blank")).toContain("; a cell in which nothing is found becomes blank.");
    expect(finds("blank", "trim")).toBe("Cleans “Town” with trim.");
  });

  test("columns that later steps use by their new headings", () => {
    expect(english(LAST, { op: "join", columns: [2, 1], with: ", ", to: "Both" })[1]).toBe(
      "Joins “Last” and “Town” with “, ” into “Both”.",
    );
  });

  test("numbers and dates", () => {
    const write = (op: object): Step =>
      ({ op: "write", to: ["x"], onFail: "keep", cases: [{ columns: [[{ from: 1, do: [op] }]] }] }) as Step;
    expect(english(write({ op: "number", times: 2.54, decimals: [1, 1] }))[0]).toContain(
      "the number in “Town”, written times 2.54, with 1 decimal",
    );
    expect(english(write({ op: "date", order: "DMY", write: "YYYY-MM-DD" }))[0]).toContain(
      "the date or time in “Town” as YYYY-MM-DD, its numbers read as DMY",
    );
  });

  test("what is added beyond rounding, and which letters become others", () => {
    const takes = (op: TextOp) =>
      english({ op: "write", to: ["x"], onFail: "keep", cases: [{ columns: [[{ from: 1, do: [op] }]] }] })[0];
    const grid = { step: 1, phase: 0, add: 1000 };
    expect(takes({ op: "number", grid })).toContain("rounded down to steps of 1, plus 1000");
    expect(takes({ op: "number", grid: { step: 5, phase: -2.5, add: 2.5 } })).toContain(
      "written rounded to steps of 5;",
    );
    expect(takes({ op: "number", grid: { step: 5, phase: 2, add: 4, up: true } })).toContain(
      "written rounded up to steps of 5, counted from 2, plus 4;",
    );
    const pairs = [..."abcdefgh0123"].map((each) => [each, each === "1" ? "9" : each] as const);
    expect(takes({ op: "letters", pairs })).toContain("for its own (1 → 9, …)");
    const date = { op: "date", order: "DMY", write: "H:mm" } as const;
    expect(takes({ ...date, plus: 60, grid: { ...grid, add: 0 } })).toContain("60 minutes later");
    expect(takes({ ...date, grid: { ...grid, add: 90 } })).toContain("90 minutes later");
  });

  test("what is put between, before and behind, and how numbers are read", () => {
    const takes = (op: TextOp) =>
      english({ op: "write", to: ["x"], onFail: "keep", cases: [{ columns: [[{ from: 1, do: [op] }]] }] })[0];
    expect(takes({ op: "pad", width: 5, with: "0", side: "start" })).toContain(
      "“Town” filled up at its start with “0” to 5 characters;",
    );
    expect(takes({ op: "group", size: 3, with: " ", side: "end" })).toContain("counted from its end;");
    expect(takes({ op: "initials", join: "x" })).toContain("joined by “x”");
    expect(takes({ op: "cut", from: { at: 0 }, to: { at: 4, reach: true } })).toContain(
      "its character 4, or its end where it is shorter",
    );
    const grid = { step: 30, phase: 0, add: 0 };
    expect(takes({ op: "date", order: "MDY", write: "H:mm", grid })).toContain(
      "the time in “Town”, rounded down to steps of 30 minutes, as H:mm, its numbers read as MDY",
    );
  });

  test("every value that is written for another, and how many where they are too many", () => {
    const map = (pairs: [string, string][], more = {}) =>
      english({ op: "map", column: 1, pairs, onFail: "keep", ...more })[0];
    const pairs: [string, string][] = [
      ["a", "a"],
      ["UK", "France"],
    ];
    expect(map(pairs, { ignoreCase: true })).toBe(
      "Writes into “Town” a value for 2 values of “Town”, whatever their capital letters and the spaces around them: “UK” → “France”, “a” → “a”; others stay.",
    );
    const many = Array.from({ length: 25 }, (_, at): [string, string] => [`${at}`, "x".repeat(100)]);
    expect(map(many)).toMatch(/: “0” → “x{59}…”, “1” → .*“9” → “x{59}…”, 15 more; others stay\.$/);
  });

  test("groups of values, first those that become what is not spelled like them", () => {
    const decisions: [string, string][] = [
      ["new york", "New York"],
      ["germany", "France"],
    ];
    expect(english({ op: "cluster", column: 1, to: "City", method: "fingerprint", decisions })).toEqual([
      "Writes the values of “Town” into “City”, those that are spelled alike in one way, as decided for 2 groups: “France” for all that is spelled like “germany”, “New York”.",
    ]);
  });

  test("where a text is taken apart, and which of its pieces are kept", () => {
    const split = { op: "split", column: 1, by: "values", widths: [] } as const;
    const to = [
      { part: 0, heading: "Left" },
      { part: 3, heading: "Mark" },
    ];
    expect(english({ ...split, keys: ["gap", "mark ,", "a9", "e a"], to })).toEqual([
      "Takes “Town” apart at a gap, “,”, the place between a letter and a number, the gap between an address or a date and a letter, and writes piece 1 into “Left” and what stands at cut 2 into “Mark”, without the spaces around them; rows that are built otherwise are marked.",
    ]);
    expect(english({ ...split, by: "widths", keys: [], widths: [3, 5], to: to.slice(0, 1) })[0]).toContain(
      "into pieces of so many characters: 3, 5, and writes piece 1 into “Left”,",
    );
  });

  test("everything that can be done to a text, and every condition", () => {
    const ops: TextOp[] = [
      { op: "cut", from: { at: 2 }, to: { edge: "start", text: "x", nth: -1, shift: -1, else: "end" } },
      { op: "all", of: "digits", join: "" },
      { op: "initials", join: "." },
      { op: "case", to: "title" },
      { op: "keep", kind: "digits" },
      { op: "replace", text: "a", with: "b" },
      { op: "without", column: 1 },
      { op: "nth", of: "character", column: 1 },
      { op: "letters", pairs: [["a", "b"]] },
      { op: "address", part: "site" },
      { op: "name", part: "last" },
      { op: "squeeze" },
      { op: "readIn", notation: "roman" },
      { op: "writeIn", notation: "hexadecimal" },
      { op: "leaveOut", from: "(", to: ")" },
      { op: "pad", width: 3, with: "0", side: "end" },
      { op: "group", size: 3, with: " ", side: "end" },
      { op: "date", order: "DMY", write: "H:mm", grid: { step: 30, phase: 0, add: 0 } },
      { op: "date", order: "DMY", write: "H:mm", plus: 60 },
      { op: "number", plus: 1, asRead: true, significant: 3, group: ".", mark: ",", width: 2 },
      { op: "number", rest: 60, width: 0, exponent: "E" },
    ];
    const column = 0;
    const guards: Guard[] = [
      { not: { is: "blank", column } },
      {
        any: [
          { is: "number", column },
          { is: "date", column },
        ],
      },
      { is: "wholly", column, of: "email" },
      { is: "shape", column, shape: "A9" },
      { is: "count", column, of: "word", atLeast: 1, atMost: 2 },
      { is: "long", column, atLeast: 1, atMost: 2 },
    ];
    const said = english(
      ...ops.map(
        (op): Step => ({
          op: "write",
          to: ["x"],
          onFail: "keep",
          cases: [{ columns: [[{ from: 0, do: [op] }]] }],
        }),
      ),
      ...guards.map((when): Step => ({ op: "keepRows", column, when })),
      { op: "split", column, by: "values", keys: ["gap"], widths: [], to: [{ part: 0, heading: "y" }] },
      { op: "cluster", column, to: "z", method: "ngram", decisions: [] },
      { op: "model", name: "topics", column, to: "t" },
    );
    for (const sentence of said) {
      expect(sentence).toMatch(/^[A-Z].*\.$/);
      expect(sentence).not.toMatch(/[{}]|\b(?:tokens|places|takes|numbers|guards|seams|steps)\.\w|undefined/);
    }
  });
});

describe("a recipe that makes too much", () => {
  it("is refused before it fills the memory of whoever runs it", () => {
    const long = Array.from({ length: 60 }, () => ["x".repeat(1_000), ""]);
    const fifty = Array.from({ length: 49 }, () => 0);
    const steps = Array.from(
      { length: 45 },
      (_, at): Step => ({ op: "join", columns: fifty, with: "", to: `Copy ${at}` }),
    );
    const table = { headings: ["A", "B"], rows: long };
    expect(runRecipe(recipe(steps.slice(0, 5)), table, [0, 1]).rows).toHaveLength(60);
    expect(() => runRecipe(recipe(steps), table, [0, 1])).toThrow(/makes more text than a sheet can take/);
  });
});
