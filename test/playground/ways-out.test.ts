import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { replay } from "../../playground/cli/replay.ts";
import { replayInDuckDb } from "../../playground/cli/ways-out/duckdb-run.ts";
import { prepared } from "../../playground/cli/ways-out/duckdb-stages.ts";
import { exportRecipe } from "../../playground/cli/ways-out/export.ts";
import { readRecipe } from "../../src/core/recipe/read-recipe.ts";
import type { Recipe, Step, TextOp } from "../../src/core/recipe/recipe.ts";
import { runRecipe } from "../../src/core/recipe/run-recipe.ts";

/** What a realm of SQL has: the language, and nothing of Node's or of a browser's. */
const FORBIDDEN = ["Intl", "console", "WebAssembly", "SharedArrayBuffer", "Atomics"];

const CELLS = [
  ...["King, Ada", " Luna,\u00a0\u2003Rosa\u3000", "", " ", "ÉMILE, zola", "Straße, İstanbul", "ﬁn, ǅ"],
  ...[
    "𝒜da, 𐐀𐐨",
    "👩‍👩‍👧, x",
    "9007199254740993",
    "$1,234.50",
    "-0.5",
    "1e400",
    "3/4/2021",
    "Dr. Ada M. King Jr.",
  ],
  ...["https://www.bbc.co.uk/a/b.html", "a\u0000b, c", "VOID", "x".repeat(10_001), 'he said """no""", twice'],
];

const taking = (to: string, ...ops: TextOp[]): Step => ({
  op: "write",
  to: [to],
  onFail: "keep",
  cases: [{ columns: [[{ from: 0, do: ops }]] }],
});
const comma = { edge: "start", text: ", ", nth: 1 } as const;
const STEPS: Step[] = [
  { op: "rule", column: 1, rules: "trim, case:lower" },
  taking("before", { op: "cut", from: { at: 0 }, to: comma }, { op: "case", to: "title" }),
  taking("end", { op: "cut", from: { at: -3 }, to: { at: -0 } }),
  taking("words", { op: "all", of: "word", join: "|" }),
  taking("letters", { op: "keep", kind: "letters" }),
  taking("capitals", { op: "keep", kind: "capitals" }, { op: "case", to: "lower" }),
  taking("day", { op: "date", order: "MDY", write: "YYYY-MM-DD ddd" }),
  taking("sum", { op: "number", times: 2, decimals: [2, 2] }),
  taking("host", { op: "address", part: "domain" }),
  taking("family", { op: "name", part: "last" }),
  { op: "map", column: 0, to: "void", pairs: [['he said """no""", twice', '"""\\']], onFail: "flag" },
  { op: "join", columns: [1, 2], with: " `\\ ", to: "both" },
  { op: "split", column: 0, by: "values", keys: ["mark ,"], widths: [], to: [{ part: 0, heading: "part" }] },
  { op: "cluster", column: 0, to: "group", method: "fingerprint", decisions: [["ada king", "KING"]] },
  { op: "dropRows", column: 0, when: { is: "shape", column: 0, shape: "A" } },
];
const RECIPE: Recipe = { recipe: 1, name: "all\nsteps", inputs: ["Name", "Town"], steps: STEPS };

describe("a recipe written out", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "ways-out-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const at = (name: string) => readFileSync(join(folder, name), "utf8");
  async function run(recipe: Recipe, to: string, ...more: string[]) {
    const told: string[] = [];
    const json = JSON.stringify(recipe, (_, value) => (Object.is(value, -0) ? "end" : value));
    writeFileSync(join(folder, "r.json"), json);
    const args = ["--recipe", "r.json", "--export", to, ...more];
    const code = await exportRecipe(args, { folder, tell: (text) => told.push(text) });
    return { code, told: told.join("\n"), recipe: readRecipe(json) };
  }

  /** The query's functions, called as the query calls them, in a realm of their own. */
  function query(sql: string, more = "") {
    const bodies = [...sql.matchAll(/AS r"""\n([\s\S]*?)\n""";/g)].map(([, body]) => body ?? "");
    const realm = createContext({});
    runInContext(`${FORBIDDEN.map((name) => `delete globalThis.${name};`).join("")}${more}`, realm);
    const calls = bodies.map((body) => runInContext(`(function(cells){${body}})`, realm));
    return {
      bodies,
      row(cells: string[]) {
        let [made, unmet] = [{ kept: true, cells }, [] as string[]];
        for (const call of calls) {
          if (!made.kept) break;
          const next = call(made.cells);
          if (next.unmet !== "") unmet = [...unmet, next.unmet];
          made = next;
        }
        return { kept: made.kept, cells: [...made.cells], unmet: unmet.join(", ") };
      },
    };
  }

  it("makes the same of every cell in BigQuery's functions as here", async () => {
    const { code, recipe } = await run(RECIPE, "r.sql");
    expect(code).toBe(0);
    const { bodies, row } = query(at("r.sql"));
    for (const body of bodies) expect(Buffer.byteLength(body)).toBeLessThanOrEqual(32_768);
    expect(bodies.length).toBeGreaterThan(1);
    for (const cell of CELLS) {
      const here = runRecipe(recipe, { headings: ["Name", "Town"], rows: [[cell, ` ${cell}`]] }, [0, 1]);
      const there = row([cell, ` ${cell}`]);
      expect(there.kept).toBe(here.rows.length === 1);
      if (!there.kept) continue;
      expect(there.cells).toEqual(here.rows[0]);
      const left = new Set([...here.uncovered, ...here.unanswered].map(({ step }) => step + 1));
      expect(there.unmet).toBe([...left].sort((a, b) => a - b).join(", "));
    }
  });

  it("makes the same there of groups of spellings in their own place", async () => {
    const decisions = [
      ["king ada", "Ada King"],
      ["straße i̇stanbul", "Istanbul"],
    ] as const;
    const steps: Step[] = [{ op: "cluster", column: 0, method: "spelling", decisions }];
    const { code, recipe } = await run({ ...RECIPE, steps }, "r.sql");
    expect(code).toBe(0);
    const { row } = query(at("r.sql"));
    for (const cell of [...CELLS, "KING,  ada.", "Ada King", "—"]) {
      const here = runRecipe(recipe, { headings: ["Name", "Town"], rows: [[cell, "x"]] }, [0, 1]);
      expect(row([cell, "x"]).cells).toEqual(here.rows[0]);
    }
    expect(row(["KING,  ada.", ""]).cells[0]).toBe("Ada King");
  });

  it("asks no engine for kinds of letters, which one without tables of Unicode does not know", async () => {
    await run(RECIPE, "r.sql");
    const without = `const Native = RegExp;
      RegExp = function (pattern, flags) {
        if (/\\\\[pP]\\{/.test(pattern)) throw new SyntaxError("Invalid property name");
        return new Native(pattern, flags);
      };`;
    const { bodies, row } = query(at("r.sql"), without);
    expect(row(["King, Ada", "Oslo"]).cells.slice(0, 3)).toEqual(["King, Ada", "oslo", "King"]);
    for (const body of bodies) expect(body).not.toMatch(/\/[^/\n"]*\\[pP]\{[^/\n"]*\/[a-z]*u/);
  });

  it("stops where an engine cannot normalize text, which would otherwise stay as it is without a word", async () => {
    const { code } = await run({ ...RECIPE, steps: [{ op: "rule", column: 0, rules: "unicode" }] }, "r.sql");
    expect(code).toBe(0);
    expect(query(at("r.sql")).row(["e\u0301", ""]).cells[0]).toBe("é");
    const deaf = query(at("r.sql"), "String.prototype.normalize = function () { return String(this); };");
    expect(() => deaf.row(["e\u0301", ""])).toThrow("cannot normalize");
  });

  it("keeps headings what they are, and nothing in a name can leave its quotes or its comment", async () => {
    const steps: Step[] = [
      { op: "rule", column: 0, rules: "trim" },
      { op: "join", columns: [0], with: "", to: "na`me`; DROP TABLE x" },
      { op: "join", columns: [0], with: "", to: "NA ME" },
    ];
    const recipe: Recipe = { recipe: 1, name: "a\n; DROP TABLE x; --", inputs: ["na", "b`\\"], steps };
    await run(recipe, "r.sql", "--column", "na=Na me", "--table", "p.d.t`");
    const sql = at("r.sql");
    expect(sql).toContain("REPLACE (stet_made.cells[OFFSET(0)] AS `Na me`)");
    expect(sql).toContain("AS `na_me__ DROP TABLE x`");
    expect(sql).toContain("AS `NA ME_2`");
    expect(sql).toContain("CAST(`b\\`\\\\` AS STRING)");
    expect(sql).toContain("FROM `p.d.t\\``");
    expect(sql).toMatch(/^-- “a ; DROP TABLE x; --”/);
  });

  it("names the steps that cannot go and why, and writes nothing", async () => {
    const { code, told } = await run(
      {
        ...RECIPE,
        steps: [
          { op: "fillDown", column: 1 },
          { op: "rule", column: 0, rules: "trim, date" },
          { op: "model", name: "m", column: 0, to: "x" },
          {
            op: "map",
            column: 0,
            pairs: Array.from({ length: 2000 }, (_, n) => [`some value ${n}`, "y"]),
            onFail: "keep",
          },
        ],
      },
      "r.sql",
    );
    expect(code).toBe(2);
    expect(told).toContain("Step 1: Fills blank cells of “Town”");
    expect(told).toContain("no order");
    expect(told).toContain("what date does");
    expect(told).toContain("Only a model can take it.");
    expect(existsSync(join(folder, "r.sql"))).toBe(false);
  });

  it("says of a step whose code is too large how large it is", async () => {
    const pairs = Array.from({ length: 2000 }, (_, n): [string, string] => [`some value ${n}`, "y"]);
    const steps: Step[] = [STEPS[1] as Step, { op: "map", column: 0, pairs, onFail: "keep" }];
    const { code, told } = await run({ ...RECIPE, steps }, "r.sql");
    expect(code).toBe(2);
    expect(told).toMatch(/^Step 2: .* It takes \d\d KB of code, and BigQuery takes 32 KB a function\.$/m);
    expect(told).not.toContain("Step 1:");
  });

  it("goes to OpenRefine as far as that has the same operations, and names the steps that are left out", async () => {
    const steps: Step[] = [
      {
        op: "map",
        column: 1,
        pairs: [
          ["Oslo", "North"],
          ["", "none"],
        ],
        onFail: "keep",
      },
      taking("before", { op: "cut", from: { at: 0 }, to: comma }),
      { op: "rule", column: 0, rules: "date" },
      { op: "join", columns: [0, 1], with: "-", to: "both" },
      { op: "join", columns: [1, 1], with: '"', to: "twice" },
      { op: "fillDown", column: 1 },
      { op: "join", columns: [4, 1], with: "+", to: "more" },
      { op: "join", columns: [3, 1], with: "+", to: "none" },
      {
        op: "dropRows",
        column: 1,
        when: {
          all: [
            { is: "contains", column: 1, text: "North" },
            { is: "date", column: 1 },
          ],
        },
      },
    ];
    const { code, told } = await run({ ...RECIPE, steps }, "r.json.json");
    const operations = JSON.parse(at("r.json.json"));
    expect(operations.map(({ op }: { op: string }) => op)).toEqual([
      "core/mass-edit",
      "core/column-addition",
      "core/column-addition",
      "core/text-transform",
      "core/fill-down",
      "core/column-addition",
    ]);
    expect(operations[0]).toMatchObject({
      columnName: "Town",
      expression: "value",
      edits: [
        { from: ["Oslo"], fromBlank: false, to: "North" },
        { from: [""], fromBlank: true, to: "none" },
      ],
    });
    expect(operations[2]).toMatchObject({ newColumnName: "twice", columnInsertIndex: 3 });
    expect(operations[2].expression).toContain('+"\\""+');
    expect(told).toContain("Step 3 is not in it: Cleans “Name” with date.");
    // It reads what the step that is left out would have changed.
    expect(told).toContain("Step 4 is not in it");
    for (const step of [5, 6, 7]) expect(told).not.toContain(`Step ${step}`);
    // It reads a column that is not added there.
    expect(told).toContain("Step 8 is not in it");
    // Half a condition is another one.
    expect(told).toContain("Step 9 is not in it");
    expect(code).toBe(3);
  });

  it("says in a paragraph what it does, and whether a model is asked", async () => {
    const steps: Step[] = [
      STEPS[0] as Step,
      { op: "model", name: "topic", column: 0, to: "Topic" },
      { op: "model", name: "HF_EXTRACT", arguments: ["people"], column: 0, to: "People" },
    ];
    await run({ ...RECIPE, steps, madeBy: "person" }, "r.md", "--column", "Town=City");
    expect(
      at("r.md"),
    ).toBe(`The columns “Name” and “City” were put through “all steps”, a recipe of 3 fixed steps, written by a person, in this order.

1. Cleans “City” with trim, case:lower.
2. Asks a model for “Topic” from “Name”, as “topic” says; no function has this name, so the step waits.
3. Asks a model (HF_EXTRACT) about “Name”, with “people”, and writes its answers into “People”.

Steps 2, 3 ask a model; each other step gives the same result whenever it is run. What a step has no answer for is not guessed.
`);
  });

  it("is a script for any DuckDB where SQL has words for every step, and says of which it has none", async () => {
    const steps: Step[] = [
      taking("before", { op: "cut", from: { at: 0 }, to: comma }),
      { op: "map", column: 1, to: "o", pairs: [["O'slo", "x"]], onFail: "flag" },
    ];
    expect((await run({ ...RECIPE, steps }, "r.duckdb.sql", "--table", "it's.csv")).code).toBe(0);
    const sql = at("r.duckdb.sql");
    expect(sql).toContain("read_csv('it''s.csv', all_varchar = true, header = true)");
    expect(sql).toContain("MAP {'O''slo': 'x'}[stet_c1]");
    expect(sql).not.toMatch(/stet_steps?_/);
    const { code, told } = await run({ ...RECIPE, steps: [...steps, STEPS[0] as Step] }, "no.duckdb.sql");
    expect(code).toBe(2);
    expect(told).toContain("Step 3: Cleans “Town”");
    expect(told).toContain("--duckdb");
  });

  it("is not taken to DuckDB where a step names half a character, which would become another there", async () => {
    const steps = [
      taking("a", { op: "keep", kind: "letters" }),
      taking("b", { op: "replace", text: "\ud83d", with: "" }),
    ];
    const lay = (some: Step[]) =>
      prepared(
        { listValue: () => "" } as never,
        { run: async () => {}, registerScalarFunction: () => {} } as never,
        { ...RECIPE, steps: some },
        "t",
        ["Name", "Town"],
      );
    await expect(lay(steps)).rejects.toThrow(/^Step 2 names half of a character/);
  });

  it("says what DuckDB needs before anything is read", async () => {
    const told: string[] = [];
    const tell = (text: string) => told.push(text);
    writeFileSync(join(folder, "a.csv"), "Name,Town\n");
    const args = ["a.csv", "--recipe", "r.json", "--duckdb"];
    expect(await replayInDuckDb(args, { folder, tell })).toBe(1);
    expect(told.join()).toContain("name a file after --out that ends in .csv or .parquet");
    const write = async () => {};
    expect(await replay(["a.parquet", "--recipe", "r.json"], { folder, write, tell })).toBe(1);
    expect(told.join()).toContain("A Parquet file is read by DuckDB: add --duckdb");
    expect(await replayInDuckDb(["a.csv", "--recipe", "r.json"], { folder, tell })).toBeUndefined();
  });
});
