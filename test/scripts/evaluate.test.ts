import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const ROOT = join(__dirname, "../..");

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "stet-evaluate-"));
  mkdirSync(join(folder, "ftfy"));
  mkdirSync(join(folder, "names"));
  mkdirSync(join(folder, "recognizers"));
  mkdirSync(join(folder, "matching/lists"), { recursive: true });
  const write = (path: string, content: unknown) =>
    writeFileSync(join(folder, path), JSON.stringify(content));
  write("ftfy/own.json", [
    { original: "dÃ©jÃ  vu", fixed: "déjà vu" },
    { original: "“Ã©”", fixed: '"é"', "fixed-encoding": "“é”" },
    { original: "fine", fixed: "not so" },
    { original: "cafÃ©", fixed: "coffee" },
  ]);
  write("names/cases.json", [
    { input: "Doe, Jane", expect: { first: "Jane", last: "Doe" }, expected_failure: false },
    { input: "whatever", expect: { first: "x" }, expected_failure: true },
  ]);
  write("matching/people.json", [
    { name1: "Anna Berg", name2: "Ana Berg", is_match: "true" },
    { name1: "Anna Berg", name2: "Otto Stein", is_match: "false" },
  ]);
  write("matching/lists/cafes.json", {
    left: ["Café Royal", "Savoy", "Ritz"].map((title, id) => ({ id, title })),
    right: ["cafe royal", "Nowhere"].map((title, id) => ({ id, title })),
    gt: [{ id_l: 0, id_r: 0 }],
  });
  write("recognizers/Number_English_NumberModel.json", [
    { Input: "three", Results: [{ Text: "three", Resolution: { value: "3" } }] },
    { Input: "no digits here", Results: [] },
  ]);
});

afterAll(() => rmSync(folder, { recursive: true }));

const evaluate = (...flags: string[]): string =>
  execFileSync("node", ["scripts/evaluate.mjs", folder, ...flags], { cwd: ROOT, encoding: "utf8" });

describe("npm run evaluate", () => {
  it("counts a wrong change apart from no change, and names the sets that are not there", () => {
    const lines = evaluate().split("\n");
    expect(lines.find((line) => line.startsWith("ftfy/own"))?.split(/\s{2,}/)).toEqual([
      "ftfy/own",
      "4",
      "2",
      "1",
      "1",
      "0",
      "50.0 %",
      "50.0 %",
    ]);
    expect(lines.join("\n")).toContain(
      "Not there, so left out: openrefine, addresses, tables, campaign-finance",
    );
  });

  it("measures matching by what stands in a set, at any depth", () => {
    expect(evaluate("--matching").trim().split("\n")).toEqual([
      "cafes, precision 0.9 promised: F1 1.000 (P 1.000, R 1.000); with 0 questions F1 1.000 (P 1.000, R 1.000)",
      "people: F1 1.000 (P 1.000, R 1.000); recall 1.000 at precision 0.93",
      "1 lists: mean precision 1.000, mean recall 1.000; precision 0.85 or more on 1",
      "1 lists, at most 50 questions each: mean precision 1.000, mean recall 1.000; precision 0.85 or more on 1",
    ]);
  });

  it("prints one JSON line a case with --cases, excluded ones and their reason included", () => {
    const cases = evaluate("--cases", "--built")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(cases).toHaveLength(8);
    expect(cases[0]).toEqual({
      set: "ftfy/own",
      index: 0,
      input: "dÃ©jÃ  vu",
      formula: '=HF_CLEAN(A1, "fixEncoding")',
      got: "déjà vu",
      excluded: null,
    });
    expect(cases[4]).toMatchObject({
      set: "names/cases",
      got: ["", "Jane", "", "Doe", "", ""],
      excluded: null,
    });
    expect(cases[5].excluded).toBe("its own test marks it as an expected failure");
    expect(cases[6].excluded).toBe("a number spelled out in words");
    expect(cases[7]).toMatchObject({ got: "", excluded: null });
  });

  it("says what to do when the folder is not there", () => {
    expect(() =>
      execFileSync("node", ["scripts/evaluate.mjs", "/no/such/folder"], { cwd: ROOT, stdio: "pipe" }),
    ).toThrow(/Say which folder to evaluate/);
  });
});
