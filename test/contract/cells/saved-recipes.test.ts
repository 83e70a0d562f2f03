import { closeAddOns, openAddOn } from "../../support/add-on.ts";

afterEach(closeAddOns);

const json = (recipe: Record<string, unknown>): string =>
  JSON.stringify({ recipe: 1, name: "R", inputs: ["Name"], ...recipe });

const comma = (edge: "start" | "end") => ({ text: ", ", edge, nth: 1 });
const TURN = json({
  steps: [
    {
      op: "write",
      to: ["Turned"],
      cases: [
        {
          columns: [
            [
              { from: 0, do: [{ op: "cut", from: comma("end"), to: { at: "end" } }] },
              " ",
              { from: 0, do: [{ op: "cut", from: { at: 0 }, to: comma("start") }] },
            ],
          ],
        },
      ],
      onFail: "flag",
    },
  ],
});

/** The add-on in a document whose tab of recipes holds these lines, whoever wrote them. */
async function withRecipes(...kept: [name: string, json: string][]) {
  const addOn = await openAddOn();
  const { book, host } = addOn;
  const tab = book.insertSheet("Stet recipes");
  const write = (lines: [string, string][]) => {
    const rows = [["Name", "When", "Who", "Recipe"], ...lines.map(([name, text]) => [name, "", "", text])];
    book.type(tab, { row: 1, column: 1, rows: rows.length, columns: 4 }, rows);
  };
  write(kept);
  const clean = (values: unknown, what: string, ...more: unknown[]) =>
    host.call("HF_CLEAN", [values, what, ...more]);
  return { ...addOn, write, clean };
}

const NAMES = [["Silva, Maria"], ["Madonna"], [""], ["#N/A"], ["de Souza, Ana"]];

describe("HF_CLEAN with the name of a saved recipe", () => {
  it("gives the column that the recipe adds, or the one that it changes, asking nobody", async () => {
    const types = json({
      inputs: ["Type"],
      steps: [
        { op: "rule", column: 0, rules: "trim" },
        { op: "map", column: 0, pairs: [["firm fixed price", "FFP"]], ignoreCase: true, onFail: "keep" },
      ],
    });
    const { clean, host, asked } = await withRecipes(["Surname last", TURN], ["Contract types", types]);
    expect(await clean(NAMES, "surname LAST ", "notes")).toEqual([
      ["Maria Silva", ""],
      ["", "left: the recipe does not cover it"],
      ...[
        ["", ""],
        ["#N/A", ""],
      ],
      ["Ana de Souza", ""],
    ]);
    expect(await clean([[" Firm Fixed Price"], ["Lease "], [12], [""]], "Contract types")).toEqual([
      ["FFP"],
      ["Lease"],
      [12],
    ]);
    expect(await clean("Silva, Maria", "Surname last")).toBe("Maria Silva");
    expect(asked()).toBe(0);
    expect(host.fetches).toEqual([]);
  });

  it("takes a rule for a rule, whatever somebody keeps under its name, and then looks at no recipe", async () => {
    const { clean, host } = await withRecipes(["trim", TURN], ["Trim, Squeeze", TURN]);
    expect(await clean("  Silva, Maria ", "trim")).toBe("Silva, Maria");
    expect(await clean(" Silva,  Maria ", "Trim, Squeeze")).toBe("Silva, Maria");
    expect(host.executions.at(-1)?.serviceCalls).toBe(0);
  });

  it("reads several columns in the recipe's order, and refuses another number of them", async () => {
    const join = json({
      inputs: ["First", "Last"],
      steps: [{ op: "join", columns: [1, 0], with: ", ", to: "Name" }],
    });
    const { clean } = await withRecipes(["Join names", join]);
    expect(await clean([["Ana", "Lima"]], "Join names")).toBe("Lima, Ana");
    await expect(clean([["Ana"]], "Join names")).rejects.toThrow("reads 2 columns, and the range has 1");
  });

  it("runs what a colleague has made of it since, and names what is near once it has another name", async () => {
    const { clean, write } = await withRecipes(["Surname last", TURN]);
    write([["Surname last", json({ steps: [{ op: "rule", column: 0, rules: "case:upper" }] })]]);
    expect(await clean("Silva, Maria", "Surname last")).toBe("SILVA, MARIA");
    write([["Surname last 2", TURN]]);
    await expect(clean("Silva, Maria", "Surname last")).rejects.toThrow("did you mean Surname last 2?");
    write([["Surname last", "{}"]]);
    await expect(clean("Silva, Maria", "Surname last")).rejects.toThrow("Saved recipe");
  });

  it.each<[string, Record<string, unknown> | string, RegExp]>([
    ["no JSON", "IMPORTXML(1)", /cannot be read as JSON/],
    ["a newer version", { recipe: 2, steps: [] }, /newer version of Stet/],
    ["no step", { steps: [] }, /has no step/],
    ["a model", { steps: [{ op: "model", name: "HF_GENERATE", column: 0, to: "X" }] }, /asks a model/],
    [
      "rows taken out",
      { steps: [{ op: "dropRows", column: 0, when: { is: "blank", column: 0 } }] },
      /takes out rows/,
    ],
    ["cells from above", { steps: [{ op: "fillDown", column: 0 }] }, /fills cells from others/],
    [
      "a change beside an addition",
      { steps: [{ op: "rule", column: 0, rules: "trim" }, ...JSON.parse(TURN).steps] },
      /changes one column and adds others/,
    ],
    [
      "a rule that there is not",
      { steps: [{ op: "rule", column: 0, rules: "https://evil.example" }] },
      /names a rule that there is not/,
    ],
    [
      "an address",
      { steps: [{ op: "rule", column: 0, rules: "trim", url: "https://evil.example" }] },
      /has “…”, which no step knows/,
    ],
    [
      "a prototype key",
      '{"recipe":1,"name":"R","inputs":["a"],"steps":[],"__proto__":{"x":1}}',
      /no step knows/,
    ],
    ["a column that is not there", { steps: [{ op: "rule", column: 7, rules: "trim" }] }, /names a column/],
    ["nesting without end", "[".repeat(40_000), /cannot be read as JSON/],
  ])("refuses a recipe with %s", async (_, recipe, sentence) => {
    const { clean, host } = await withRecipes([
      "Odd one",
      typeof recipe === "string" ? recipe : json(recipe),
    ]);
    await expect(clean(NAMES, "Odd one")).rejects.toThrow(sentence);
    expect(host.fetches).toEqual([]);
  });

  it("understands a few words where no recipe has that name, and refuses what it does not understand", async () => {
    const { clean, write, host } = await withRecipes(["Surname last", TURN]);
    expect(await clean("31 March 2024", "dates as 2024-03-31")).toBe("2024-03-31");
    await expect(clean("x", "make it nice")).rejects.toThrow("not sure what these words mean");
    await expect(clean("x", "capitals")).rejects.toThrow("There is no rule called");
    write([["Dates as 2024-03-31", TURN]]);
    expect(await clean("Silva, Maria", "dates as 2024-03-31")).toBe("Maria Silva");
    expect(host.fetches).toEqual([]);
  });

  it("gives what looks like a formula as text, and stops where a recipe makes more than can be held", async () => {
    const grow = (from: number) => ({
      op: "join",
      columns: Array(40).fill(from),
      with: "x".repeat(10),
      to: `C${from}`,
    });
    const { clean } = await withRecipes(
      [
        "Formula",
        json({ steps: [{ op: "write", to: ["X"], cases: [{ columns: [["=1+1"]] }], onFail: "flag" }] }),
      ],
      ["Bomb", json({ steps: [grow(0), grow(1), ...Array(30).fill(grow(1))] })],
    );
    expect(await clean("a", "Formula")).toBe("=1+1");
    const rows = Array.from({ length: 200 }, (_, at) => [`row ${at}`]);
    const cells = (await clean(rows, "Bomb")) as string[][];
    expect(cells).toHaveLength(200);
    expect(cells[0]?.[0]?.length).toBeGreaterThan(100);
    expect(cells[199]?.[0]).toMatch(/^#HF LARGE 200 different values are more/);
  });
});
