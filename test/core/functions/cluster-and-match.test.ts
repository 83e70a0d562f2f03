import { cellOf } from "../../../src/core/cells/show-result.ts";
import { asked, shown } from "../../support/sheet-function.ts";

const FAILED = "#HF WAITING Not asked yet.";
const DAY = new Date(0);

describe("HF_CLUSTER", () => {
  it("writes every spelling as the best of them, in the shape of the range", () => {
    const cells = [
      ["CAFE ROYAL.", "Savoy"],
      ["Café Royal", "savoy"],
    ];
    expect(shown("HF_CLUSTER", [cells], [])).toEqual([
      ["Café Royal", "Savoy"],
      ["Café Royal", "Savoy"],
    ]);
  });

  it("leaves blanks, numbers, dates, ticks and errors alone", () => {
    const cells = [[""], ["  "], [12], [DAY], [true], [FAILED], ["#N/A"]];
    expect(shown("HF_CLUSTER", [cells], [])).toEqual(cells);
  });

  it("takes a method by its name", () => {
    const cells = [["Harlow Publishers"], ["Harlow Publishers"], ["Harlow Publisers"]];
    expect(shown("HF_CLUSTER", [cells], [])).toEqual(cells);
    expect(shown("HF_CLUSTER", [cells, "Levenshtein"], []).flat()).toEqual(
      Array(3).fill("Harlow Publishers"),
    );
  });

  it.each<[unknown, RegExp]>([
    ["magic", /There is no method called .*magic.* There are: fingerprint, ngram/],
    [5, /Put it in quotes/],
  ])("explains the method %j", (method, sentence) => {
    expect(() => asked("HF_CLUSTER", [[["a"]], method as string])).toThrow(sentence);
  });
});

describe("HF_MATCH", () => {
  const LIST = [["US Department of Energy"], ["US Department of State"], [2024], ["Straße 5"]];

  it("gives the entry as the list writes it, and blank where nothing is sure", () => {
    const cells = [["Energy Department (US)"], ["Zoo"], [""], ["strasse 5"], [2024], [2025], [FAILED]];
    expect(shown("HF_MATCH", [cells, LIST], []).flat()).toEqual([
      "US Department of Energy",
      "",
      "",
      "Straße 5",
      2024,
      "",
      FAILED,
    ]);
  });

  it("takes no number for another, however near and whatever the score", () => {
    expect(shown("HF_MATCH", [2025, LIST, "min: 0"], [])).toEqual([[""]]);
    expect(shown("HF_MATCH", ["20-24", LIST, "min: 0"], [])).toEqual([[""]]);
  });

  it("puts its score beside", () => {
    const [[entry, score] = []] = shown("HF_MATCH", ["us department of state", LIST, "scores"], []);
    expect([entry, score]).toEqual(["US Department of State", 1]);
  });

  it("answers more with a lower precision, and as much as a score allows", () => {
    const weak = "Energy and State Matters Department";
    expect(shown("HF_MATCH", [weak, LIST, "precision: 99%"], [])).toEqual([[""]]);
    expect(shown("HF_MATCH", [weak, LIST, "min: 0"], [])).not.toEqual([[""]]);
  });

  it("matches rows with rows of as many columns", () => {
    const table = "Ash Bay Cove Dale Elm Fen"
      .split(" ")
      .map((name, at) => [`${name} Inn`, `${at + 1} ${name} Road`]);
    const rows = [
      ["Inn at Ash", "1 Ash Rd"],
      ["", ""],
      ["Bay Inn", "2 Bay Rd."],
      ["Cove Inn!", "3 Cove Road"],
    ];
    const cells = shown("HF_MATCH", [rows, table, "min: 0"], []);
    expect(cells[1]).toEqual(["", ""]);
    expect(cells[2]).toEqual(["Bay Inn", "2 Bay Road"]);
    expect(cells[3]).toEqual(["Cove Inn", "3 Cove Road"]);
  });

  it("fills a row from the one that it matches, and goes cell by cell in a list of another width", () => {
    const table = [
      ["Ash Inn", "1 Ash Road"],
      ["Bay Inn", "2 Bay Road"],
    ];
    expect(shown("HF_MATCH", [[["Bay Inn", ""]], table, "min: 0"], [])).toEqual([["Bay Inn", "2 Bay Road"]]);
    expect(shown("HF_MATCH", [[["bay inn", "ASH INN"]], [["Ash Inn"], ["Bay Inn"]]], [])).toEqual([
      ["Bay Inn", "Ash Inn"],
    ]);
  });

  it.each<[unknown[], RegExp]>([
    [["a", [[""]]], /The list is blank/],
    [["a", LIST, "precision: 90%, min: 0.5"], /Keep one of them/],
    [["a", LIST, "precision: high"], /"precision" takes a number between 0 and 1/],
    [["a", LIST, "model: x"], /is not an option here/],
  ])("explains %j", (args, sentence) => {
    expect(() => asked("HF_MATCH", args as never)).toThrow(sentence);
  });
});

describe("work that takes long", () => {
  it.each<[string, unknown[]]>([
    ["HF_CLUSTER", [[["Some"], ["some"], [""], [7]]]],
    ["HF_MATCH", [[["Some"], ["some"], [""]], [["Same"]]]],
  ])("is stopped between two steps of %s, and says so in every cell that waits", (name, args) => {
    const { work, show } = asked(name, args as never);
    expect(work?.step()).toBe(true);
    const cells = (work?.unfinished() ?? []).flat().map(cellOf);
    expect(cells[0]).toMatch(/^#HF LARGE .*Give it a part/);
    expect(cells[2]).toBe("");
    while (work?.step());
    expect(show([]).flat()[2]).toBe("");
  });
});
