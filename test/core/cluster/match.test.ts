import { inSteps } from "../../../src/core/cluster/in-steps.ts";
import { matchList, sureEnough } from "../../../src/core/cluster/match/match-list.ts";
import { matchRows } from "../../../src/core/cluster/match/match-rows.ts";
import { valuesOf } from "../../../src/core/cluster/match/read-cells.ts";
import { settled } from "../../../src/core/cluster/match/settle.ts";
import { alikeNames } from "../../../src/core/cluster/names/alike.ts";

const matched = (values: readonly string[], list: readonly string[]) =>
  inSteps(matchList(values, list)).result();

const TOWNS = "Aston Barrow Calder Denby Exmoor Fulford Garston Hexham Ilkley Jarrow Kendal Ludlow".split(
  " ",
);
const KINDS = ["School", "Hospital", "Library", "Museum"];
const LIST = TOWNS.flatMap((town) => KINDS.map((kind) => `${town} ${kind}`));

describe("a value and a list", () => {
  it("are certain where nothing but case, accents and spaces differs", () => {
    expect(matched(["ÁSTON  school"], LIST)).toMatchObject([{ at: LIST.indexOf("Aston School"), sure: 1 }]);
  });

  it.each([
    ["School, Aston", "Aston School"],
    ["Aston School (Lancashire)", "Aston School"],
    ["Hexam Museum", "Hexham Museum"],
    ["Kendal Hosp.", "Kendal Hospital"],
  ])("find %s as %s", (value, entry) => {
    const [match] = matched([value], LIST);
    expect(LIST[match?.at ?? -1]).toBe(entry);
    expect(match?.sure).toBeGreaterThan(0.4);
  });

  it("say that nothing is sure of what the list does not hold", () => {
    for (const { sure } of matched(["Ministry of Agriculture", "Zebra crossing", "5512", ""], LIST))
      expect(sure).toBeLessThan(0.4);
  });

  it("have a word in common that is short for another, and none that only begins like it", () => {
    const missed = (value: string, entry: string) =>
      matched([value], [entry])[0]?.evidence?.missedOfValue ?? -1;
    expect(missed("Kendal assn", "Kendal association")).toBe(0);
    expect(missed("Ford Kendal", "Farm Kendal")).toBeGreaterThan(0);
    expect(missed("Kendal dprtmnt", "Kendal department")).toBeGreaterThan(0);
  });

  it("are less sure of another number", () => {
    const list = ["Highway 12 Widening", "Harbour Bridge Repair", "City Hall Roof"];
    const [same, other] = matched(["Widening of Highway 12", "Widening of Highway 13"], list);
    expect(other?.sure).toBeLessThan((same?.sure ?? 0) / 2);
  });

  it("promise a share of right answers: the higher, the fewer are given", () => {
    const chances = [0.99, 0.95, 0.9, 0.7, 0.6, 0.2].map((sure) => ({ sure }));
    expect(sureEnough(chances, 0.97)).toBe(0.95);
    expect(sureEnough(chances, 0.9)).toBe(0.9);
    expect(sureEnough(chances, 0.8)).toBe(0.6);
    expect(sureEnough([{ sure: 0.2 }], 0.1)).toBe(1);
  });

  it("do not take what is the same to the letter for a reason to guess the rest", () => {
    const many = Array.from({ length: 100 }, () => ({ sure: 1 }));
    expect(sureEnough([...many, { sure: 0.5 }], 0.9)).toBe(1);
  });
});

describe("two tables", () => {
  const a = TOWNS.map((town, at) => [
    `The ${town} Kitchen`,
    `${10 + at * 7} ${town} Road`,
    `020 71${at + 10} 44${at}9`,
  ]);
  const b = TOWNS.slice(0, 8).map((town, at) => [
    `${town} Kitchen`,
    `${10 + at * 7} ${town} Rd.`,
    `02071${at + 10}-44${at}9`,
  ]);
  const strangers = ["Quince", "Rowan", "Sorrel"].map((name, at) => [
    `${name} Bar`,
    `${at + 3} Main Street`,
    `555 ${at}`,
  ]);

  it("have the rows in common that are alike in all columns, each once", () => {
    const pairs = inSteps(matchRows(a, [...b, ...strangers]))
      .result()
      .filter(({ sure }) => sure >= 0.5);
    expect(pairs.map(({ a: left, b: right }) => [left, right])).toEqual(b.map((_, at) => [at, at]));
  });

  it("have none in common when one is empty", () => {
    expect(inSteps(matchRows([], b)).result()).toEqual([]);
    expect(inSteps(matchRows(a, [])).result()).toEqual([]);
  });
});

describe("two names", () => {
  it.each([
    ["Katharina Brandt", "Katarina Brandt"],
    ["Brandt, Katharina", "Katharina Brandt"],
    ["Harlow Freight Incorporated", "HARLOW FREIGHT, INC."],
    ["Harlow and Sons Ltd", "Harlow & Sons Limited"],
    ["H.R.L. Freight", "HRL Freight"],
    ["Division Twenty-Two", "Division 22"],
    ["Ольга Смирнова", "Olga Smirnova"],
    ["Yusuf bin Karim", "Yusuf ibn Karim"],
  ])("are one: %s and %s", (one, two) => {
    expect(alikeNames(one, two)).toBeGreaterThan(0.6);
    expect(alikeNames(two, one)).toBeCloseTo(alikeNames(one, two), 1);
  });

  it.each([
    ["Katharina Brandt", "Katharina Vogel"],
    ["Harlow Freight Solutions", "Harlow Marine Solutions"],
    ["Olga Smirnova", "Boris Smirnov"],
    ["Harlow Freight (Spain), S.L.", "Harlow Freight (Norway), AS"],
  ])("are two: %s and %s", (one, two) => {
    expect(alikeNames(one, two)).toBeLessThan(0.5);
  });
});

describe("what is written beside values", () => {
  const matches = [
    { at: 0, sure: 1, candidates: [0, 1] },
    { at: 1, sure: 0.95, candidates: [1, 0] },
    { at: 2, sure: 0.6, candidates: [2] },
    { sure: 0, candidates: [] },
  ];

  it("is the same to the letter and what is sure enough, and nothing else", () => {
    expect(settled(matches, 0.9, new Map())).toEqual([
      { at: 0, why: "same" },
      { at: 1, why: "sure" },
      { why: "unsure" },
      { why: "unlike" },
    ]);
  });

  it("is what a person has chosen, or nothing where they want nothing, whatever is sure", () => {
    const choices = new Map<number, number | "none">([
      [0, "none"],
      [1, 0],
      [2, 2],
      [3, 1],
    ]);
    expect(settled(matches, 0.9, choices)).toEqual([
      { why: "unticked" },
      { at: 0, why: "chosen" },
      { at: 2, why: "chosen" },
      { at: 1, why: "chosen" },
    ]);
  });

  it("goes by the text of cells: a number and its text are one value, what failed is none", () => {
    expect(valuesOf(["Oslo", 12, "", "12", "#N/A", " #N/A", "Oslo"], (index) => index + 2)).toEqual([
      { text: "Oslo", cells: ["Oslo"], rows: [2, 8], isWordless: false },
      { text: "12", cells: [12, "12"], rows: [3, 5], isWordless: true },
    ]);
  });
});
