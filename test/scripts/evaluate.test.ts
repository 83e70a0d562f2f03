import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const ROOT = join(__dirname, "../..");

const MODELS = "https://router.huggingface.co/hf-inference/models";
const exchange = (model: string, status: number, request: unknown, responseBody: string) => ({
  url: `${MODELS}/${model}`,
  requestBody: request === null ? null : JSON.stringify(request),
  status,
  contentType: "application/json",
  responseBody,
});

const EXCHANGES = [
  exchange(
    "google-t5/t5-base",
    200,
    { inputs: ["a", "b"] },
    '[{"translation_text":"A"},{"translation_text":"B"}]',
  ),
  exchange("google-t5/t5-base", 200, { inputs: ["a", "b"] }, '[{"translation_text":"A"}]'),
  exchange(
    "deepset/roberta-base-squad2",
    200,
    { inputs: { question: "q", context: "c" } },
    '{"answer":"x","score":1}',
  ),
  exchange("facebook/bart-base", 200, { inputs: ["a", "b"] }, "[[[0.1,-0.2],[0.3,-0.…[truncated 900]"),
  exchange(
    "facebook/detr-resnet-50-panoptic",
    200,
    null,
    '[{"score":1,"label":"a","mask":"iVBO…[truncated 9]',
  ),
  exchange("openai-community/gpt2", 200, { inputs: "a" }, '[{"generated_text":"b"}]'),
  exchange("no/such", 404, { inputs: "a" }, '{"error":"Model no/such does not exist"}'),
  exchange("org/x", 418, { inputs: "a" }, '{"error":"no idea"}'),
];

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
  write("hf-recorded-exchanges.json", EXCHANGES);
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
  let lines: string[];
  beforeAll(() => {
    lines = evaluate("--built").split("\n");
  });

  it("counts a wrong change apart from no change, and names the sets that are not there", () => {
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
    const first = lines.findIndex((line) => line.startsWith("cafes, "));
    expect(lines.slice(first, first + 4)).toEqual([
      "cafes, precision 0.9 promised: F1 1.000 (P 1.000, R 1.000); with 0 questions F1 1.000 (P 1.000, R 1.000)",
      "people: F1 1.000 (P 1.000, R 1.000); recall 1.000 at precision 0.93",
      "1 lists: mean precision 1.000, mean recall 1.000; precision 0.85 or more on 1",
      "1 lists, at most 50 questions each: mean precision 1.000, mean recall 1.000; precision 0.85 or more on 1",
    ]);
  });

  it("counts what is read rightly of recorded exchanges and what is not, and leaves out what nobody asks for", () => {
    const row = (name: string) =>
      lines
        .find((line) => line.startsWith(name))
        ?.split(/\s{2,}/)
        .slice(1, 6);
    expect(row("exchanges: answers")).toEqual(["6", "3", "2", "0", "1"]);
    expect(row("exchanges: errors")).toEqual(["2", "1", "1", "0", "0"]);
  });

  it("prints one JSON line a case with --cases, excluded ones and their reason included", () => {
    const cases = evaluate("--cases", "--built")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line))
      .filter(({ set }) => set !== "hf-recorded-exchanges");
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

  it("takes instructions in words for what they mean, and seldom for anything else", () => {
    const printed = execFileSync("node", ["scripts/evaluate.mjs", "test/cases", "--recipes"], {
      cwd: ROOT,
      encoding: "utf8",
    });
    const found = [
      ...printed.matchAll(/by meaning.*?right (\d+) of (\d+).*?wrong (\d+) \(.*?, (\d+) of them/g),
    ];
    expect(found).toHaveLength(2);
    for (const [right = 0, of, wrong = 0, forNothing] of found.map(([, ...counts]) => counts.map(Number))) {
      expect(right).toBeGreaterThanOrEqual(0.4 * (of ?? 0));
      expect(wrong).toBeLessThanOrEqual(0.1 * (right + wrong));
      expect(forNothing).toBe(0);
    }
  });

  it("says what to do when the folder is not there", () => {
    expect(() =>
      execFileSync("node", ["scripts/evaluate.mjs", "/no/such/folder"], { cwd: ROOT, stdio: "pipe" }),
    ).toThrow(/Say which folder to evaluate/);
  });
});
