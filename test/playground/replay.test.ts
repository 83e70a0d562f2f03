import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { replay } from "../../playground/cli/replay.ts";
import { sheet } from "../../playground/cli/sheet.ts";
import type { Recipe, Step } from "../../src/core/recipe/recipe.ts";

const FAMILY: Step = {
  op: "write",
  to: ["Family"],
  onFail: "flag",
  cases: [
    {
      when: { is: "contains", column: 0, text: ", " },
      columns: [
        [{ from: 0, do: [{ op: "cut", from: { at: 0 }, to: { edge: "start", text: ", ", nth: 1 } }] }],
      ],
    },
  ],
};
const STEPS: Step[] = [
  { op: "rule", column: 0, rules: "trim" },
  FAMILY,
  { op: "fillDown", column: 1 },
  {
    op: "map",
    column: 1,
    to: "Code",
    onFail: "blank",
    pairs: [
      ["Oslo", "OSL"],
      ["Lima", "LIM"],
    ],
  },
];
const made = (steps: Step[], inputs = ["Name", "Town"]): string =>
  JSON.stringify({ recipe: 1, name: "families", inputs, steps } satisfies Recipe);

describe("a recipe run over a file", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "replay-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const put = (name: string, content: string) => writeFileSync(join(folder, name), content);
  const at = (name: string) => readFileSync(join(folder, name), "utf8");
  async function run(...args: string[]) {
    const [printed, told]: [string[], string[]] = [[], []];
    const write = async (text: string) => void printed.push(text);
    const code = await replay(args, { folder, write, tell: (text) => told.push(text) });
    return { code, printed: printed.join(""), told: told.join("\n") };
  }

  it("adds its columns, keeps the others, and says when nothing was new to it", async () => {
    put("r.json", made(STEPS));
    put("a.csv", 'id,Name,Town\n1," King, Ada ",Oslo\n2,"Luna, Rosa",\n3,"Ito, Yo",Lima\n');
    const { code, printed, told } = await run("a.csv", "--recipe", "r.json");
    expect(printed).toBe(
      'id,Name,Town,Family,Code\n1,"King, Ada",Oslo,King,OSL\n2,"Luna, Rosa",Oslo,Luna,OSL\n3,"Ito, Yo",Lima,Ito,LIM\n',
    );
    expect(told).toBe("“families”: 3 rows read, 3 written.\nNothing in it was new to the recipe.");
    expect(code).toBe(0);
  });

  it("names the rows and values that it was not made for, and ends with another code", async () => {
    put("r.json", made(STEPS));
    put("a.csv", 'Name,Town\n"King, Ada",Oslo\nPlato,Rome\n"Ito, Yo",Rome\nSocrates,Lima\n');
    const { code, printed, told } = await run("a.csv", "--recipe", "r.json", "--out", "b.csv");
    expect(printed).toBe("");
    expect(at("b.csv")).toContain("Plato,Rome,,\n");
    expect(told).toContain("It was not made for 2 rows: “Plato” in row 3, “Socrates” in row 5. Look at them");
    expect(told).toContain("It was not made for 2 rows: “Rome” in row 3 and others.");
    expect(code).toBe(3);
  });

  it("lets a rule decide by the whole column, however long, as a formula does", async () => {
    const days = Array.from({ length: 30_000 }, (_, day) => `${(day % 28) + 1}/0${(day % 9) + 1}/2023`);
    put("dates.csv", `Date,Note\n${days.map((day) => `${day},"x, y"\n`).join("")}`);
    put("r.json", made([{ op: "rule", column: 0, rules: "date" }], ["Date"]));
    const { code } = await run("dates.csv", "--recipe", "r.json", "--out", "b.csv");
    expect(code).toBe(0);
    const lines = at("b.csv").split("\n");
    expect(lines).toHaveLength(30_002);
    expect(lines.slice(0, 3)).toEqual(["Date,Note", '2023-01-01,"x, y"', '2023-02-02,"x, y"']);
    const few = days.slice(0, 40);
    put("few.csv", `Date\n${few.join("\n")}\n`);
    const shown: string[] = [];
    const terminal = { folder, print: (text: string) => void shown.push(text), tell: () => {} };
    await sheet(["few.csv", '=HF_CLEAN(A2:A, "date")'], terminal);
    expect(lines.slice(1, 41).map((line) => line.split(",")[0])).toEqual(shown.join("").trim().split("\n"));
  });

  it("reads columns under other headings where that is clear, and asks where it is not", async () => {
    put("r.json", made([FAMILY], ["Supplier name"]));
    put("a.csv", 'supplier_name,Town\n"King, Ada",Oslo\n');
    expect(await run("a.csv", "--recipe", "r.json")).toMatchObject({
      code: 0,
      told: expect.stringMatching(/^“supplier_name” is read for the recipe's “Supplier name”\./),
    });
    put("b.csv", 'Who,Town\n"King, Ada",Oslo\n');
    const asked = await run("b.csv", "--recipe", "r.json", "--out", "c.csv");
    expect(asked).toMatchObject({ code: 2, printed: "" });
    expect(asked.told).toContain("“Supplier name”: b.csv has nothing like it. Say so with --column");
    expect(existsSync(join(folder, "c.csv"))).toBe(false);
    const told = await run("b.csv", "--recipe", "r.json", "--column", "Supplier name=Who");
    expect(told).toMatchObject({ code: 0, printed: 'Who,Town,Family\n"King, Ada",Oslo,King\n' });
  });

  it.each([
    ["that is none", "<html>", /cannot be read as JSON/],
    ["of a newer version", '{"recipe": 2}', /newer version/],
    ["with a step that nobody knows", made([{ op: "eval" } as unknown as Step]), /cannot be used/],
    ["with a rule that nobody knows", made([{ op: "rule", column: 0, rules: "trimm" }]), /trim/],
  ])("refuses a recipe %s, and writes nothing", async (_, json, why) => {
    put("r.json", json);
    put("a.csv", "Name,Town\na,b\n");
    const { code, printed, told } = await run("a.csv", "--recipe", "r.json", "--out", "b.csv");
    expect(told).toMatch(why);
    expect([code, printed, existsSync(join(folder, "b.csv"))]).toEqual([2, "", false]);
  });

  it("never writes over what it reads, nor leaves half a file", async () => {
    put("r.json", made([FAMILY], ["Name"]));
    put("a.csv", 'Name\n"King, Ada"\n');
    expect((await run("a.csv", "--recipe", "r.json", "--out", "./a.csv")).code).toBe(2);
    expect(at("a.csv")).toBe('Name\n"King, Ada"\n');
    expect((await run("a.csv", "--recipe", "r.json", "--out", "none/b.csv")).code).toBe(1);
  });

  it("puts an apostrophe before what a spreadsheet would run, unless told not to", async () => {
    put("r.json", made([FAMILY], ["Name"]));
    put("a.csv", 'Name\n"=1+1, x"\n');
    expect((await run("a.csv", "--recipe", "r.json")).printed).toBe("Name,Family\n\"'=1+1, x\",'=1+1\n");
    expect((await run("a.csv", "--recipe", "r.json", "--raw")).printed).toBe('Name,Family\n"=1+1, x",=1+1\n');
  });

  it("leaves a step for a model blank, and says so", async () => {
    put("r.json", made([{ op: "model", name: "topics", column: 0, to: "Topic" }], ["Name"]));
    put("a.csv", "Name\nx\n");
    const { code, told } = await run("a.csv", "--recipe", "r.json");
    expect(code).toBe(3);
    expect(told).toContain("That takes a model, so its column is blank.");
  });

  it("is written as its documentation shows", async () => {
    const [, example = ""] = /```json\n([^`]+)```/.exec(readFileSync("docs/recipes.md", "utf8")) ?? [];
    put("r.json", example);
    put("a.csv", 'Payee,Town,Paid on\n"KING, Ada",Oslo,31/12/2023\nVOID,,1/2/2024\n');
    expect(await run("a.csv", "--recipe", "r.json")).toMatchObject({
      code: 0,
      printed: 'Payee,Town,Paid on,Surname,Office\n"KING, Ada",Oslo,2023-12-31,King,North\n',
    });
  });

  it("leaves every other command to the formula's way", async () => {
    expect((await run("a.csv", "=HF_CLEAN(A2:A)")).code).toBeUndefined();
  });
});
