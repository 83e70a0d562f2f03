import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sheet } from "../../playground/cli/sheet.ts";
import { readFile } from "../../playground/files/read-file.ts";
import { type RunningRival, startRival } from "../support/rival/start-rival.ts";

describe("npm run sheet", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "sheet-"));
    writeFileSync(
      join(folder, "people.csv"),
      'id,name\n007," Bond,\u00a0 James "\n010,R&amp;D\n,\n011,Zoë\n',
    );
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  /** Runs the command in the folder of the test. */
  async function run(...args: string[]) {
    const [printed, told]: [string[], string[]] = [[], []];
    const code = await sheet(args, {
      folder,
      print: (text) => printed.push(text),
      tell: (text) => told.push(text),
    });
    return { code, printed: printed.join("\n"), told: told.join("\n") };
  }
  const json = async (...args: string[]) => JSON.parse((await run(...args, "--json")).printed);
  const cellsOf = (name: string) => readFile(readFileSync(join(folder, name)), name).sheets[0]?.cells;

  it("prints the result of a formula as CSV, one row for every row of the file", async () => {
    const { code, printed, told } = await run("people.csv", "=HF_CLEAN(B2:B)");
    expect({ code, told }).toEqual({ code: 0, told: "" });
    expect(printed).toBe('"Bond, James"\nR&D\n""\nZoë');
  });

  it("prints one object with --json", async () => {
    expect(await json("people.csv", "=HF_CLEAN(A2:B)")).toEqual({
      values: [
        ["007", "Bond, James"],
        ["010", "R&D"],
        ["", ""],
        ["011", "Zoë"],
      ],
      requests: 0,
      urlFetchCalls: 0,
      cached: 0,
      ms: expect.any(Number),
      errors: [],
    });
  });

  it.each([
    ["=HF_CLEAN(B1:B2)", [["name"], ["Bond, James"]]],
    ["=HF_CLEAN(B:B)", [["name"], ["Bond, James"], ["R&D"], [""], ["Zoë"]]],
    ["=HF_CLEAN(B3)", [["R&D"]]],
    ["HF_CLEAN(B2:B3", [["Bond, James"], ["R&D"]]],
    ['=LEN(HF_CLEAN(B5))&" letters"', [["3 letters"]]],
    ["=COUNTA(A2:A)", [[3]]],
    ["=DATE(2024,3,4)", [["2024/03/04"]]],
  ])("evaluates %s", async (formula, values) => {
    expect((await json("people.csv", formula)).values).toEqual(values);
  });

  it.each(["out.csv", "out.xlsx"])(
    "writes %s with the result beside the content, and reads it back the same",
    async (out) => {
      expect((await run("people.csv", "=HF_CLEAN(B2:B)", "--out", out)).code).toBe(0);
      expect(cellsOf(out)).toEqual([
        ["id", "name", "HF_CLEAN(B2:B)"],
        ["007", " Bond,\u00a0 James ", "Bond, James"],
        ["010", "R&amp;D", "R&D"],
        ["", "", ""].slice(0, out === "out.csv" ? 3 : 0),
        ["011", "Zoë", "Zoë"],
      ]);
    },
  );

  it.each([
    ["an unknown function", "=HF_NOPE(A2:A)", "#NAME? Unknown function: 'HF_NOPE'."],
    ["a missing sheet", "=HF_CLEAN(Other!A2:A)", "#NAME? Unresolved sheet name 'Other'."],
    ["a rule that there is not", '=HF_CLEAN(A2:A, "polish")', "#ERROR! "],
  ])("ends with 1 and a sentence for %s", async (_, formula, sentence) => {
    const { code, told } = await run("people.csv", formula);
    expect(code).toBe(1);
    expect(told).toContain(sentence);
    expect(told.length).toBeGreaterThan(sentence.length - 1);
    expect((await json("people.csv", formula)).errors).toEqual([expect.stringContaining(sentence)]);
  });

  it.each([
    [["people.csv"], "Name a file and a formula."],
    [["people.csv", "=A1", "=B1"], "There is one thing too many: =B1. Put the formula in quotes."],
    [["people.csv", "=A1", "--speed"], "Unknown option '--speed'"],
    [["people.csv", "=A1", "--out", "x.pdf"], "The name after --out must end in .csv or .xlsx: x.pdf"],
    [["people.csv", "=A1", "--base-url", "here"], "This is not an address: here."],
    [["nobody.csv", "=A1"], "There is no file nobody.csv."],
    [[".", "=A1"], ". is a folder. Name a CSV or Excel file."],
  ])("ends with 1 and says what is wrong with %j", async (args, sentence) => {
    const { code, printed, told } = await run(...args);
    expect({ code, printed }).toEqual({ code: 1, printed: "" });
    expect(told).toContain(sentence);
  });

  it("keeps a spreadsheet from running what it prints and writes, unless it is asked for as it stands", async () => {
    writeFileSync(join(folder, "armed.csv"), 'said\n" =1+1"\n" @a"\n" -5"\n" +1 212 555 0147"\n');
    const armed = ["armed.csv", "=HF_CLEAN(A2:A)", "--out", "armed-out.csv"];
    const { printed, told } = await run(...armed);
    expect(printed).toBe("'=1+1\n'@a\n-5\n+1 212 555 0147");
    expect(told).toContain("2 rows begin a cell like a formula");
    expect(cellsOf("armed-out.csv")?.map((row) => row[1])).toEqual([
      "HF_CLEAN(A2:A)",
      "'=1+1",
      "'@a",
      "-5",
      "+1 212 555 0147",
    ]);
    expect(await run(...armed, "--raw")).toMatchObject({
      printed: "=1+1\n@a\n-5\n+1 212 555 0147",
      told: "",
    });
    expect(cellsOf("armed-out.csv")?.[1]).toEqual([" =1+1", "=1+1"]);
    expect((await json(...armed)).values.flat()).toEqual(["=1+1", "@a", "-5", "+1 212 555 0147"]);
  });

  it("tells people what had to be guessed about a file, apart from the result", async () => {
    writeFileSync(join(folder, "ragged.csv"), "a,b\n1\n2,3\n");
    const { told, printed } = await run("ragged.csv", "=HF_CLEAN(A2:A)");
    expect(told).toBe("Row 2 has fewer than 2 cells; blanks were added at the end.");
    expect(printed).toBe("1\n2");
  });

  describe("with a server for models", () => {
    let service: RunningRival;
    beforeAll(async () => {
      service = await startRival();
    });
    afterAll(() => service.close());

    it("asks it about distinct values, and counts the requests that reached it", async () => {
      const rows = Array.from({ length: 60 }, (_, row) => `headline ${row % 6}`);
      writeFileSync(join(folder, "news.csv"), ["headline", ...rows].join("\n"));
      const formula = '=HF_CLASSIFY(A2:A, "sport, politics")';
      const result = await json("news.csv", formula, "--base-url", service.url);
      expect(result.errors).toEqual([]);
      expect(result.values).toHaveLength(60);
      expect(new Set(result.values.flat()).size).toBeLessThanOrEqual(2);
      expect([1, 2]).toContain(result.requests);
      expect(result.urlFetchCalls).toBeGreaterThanOrEqual(result.requests);
    });
  });
});
