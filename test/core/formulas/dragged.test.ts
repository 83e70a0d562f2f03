import { findDragged } from "../../../src/core/sheet/dragged-formulas.ts";

const column = (formula: (row: number) => string, from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => formula(from + index));

describe("findDragged", () => {
  it("writes a dragged formula as one over the range", () => {
    const formulas = column((row) => `=HF_CLASSIFY(A${row}, "sport, crime")`, 2, 301);
    expect(findDragged(formulas, 2)).toEqual([
      { row: 2, count: 300, formula: '=HF_CLASSIFY(A2:A301, "sport, crime")' },
    ]);
  });

  it("keeps absolute references, other sheets and quoted text as they are", () => {
    const formulas = column((row) => `=HF_CLASSIFY(Tips!B${row}; $D$1:$D$4; "min: 0.6, A2")`, 5, 9);
    expect(findDragged(formulas, 5)).toEqual([
      { row: 5, count: 5, formula: '=HF_CLASSIFY(Tips!B5:B9; $D$1:$D$4; "min: 0.6, A2")' },
    ]);
  });

  it.each([
    ["HF_ANSWER", "A2:A9, B2:B9"],
    ["HF_SIMILARITY", "A2:A9, B2:B9"],
    ["HF_GENERATE", '"Write (a, b) headlines", B2:B9'],
  ])("writes ranges for each argument that %s takes row by row", (name, args) => {
    const formulas = column((row) => `=${name}(${args.replace(/2:[AB]9/g, String(row))})`, 2, 9);
    expect(findDragged(formulas, 2)).toEqual([{ row: 2, count: 8, formula: `=${name}(${args})` }]);
  });

  it("finds several runs and skips the gaps between them", () => {
    const formulas = [
      "",
      ...column((row) => `=HF_CLEAN(A${row})`, 3, 6),
      "",
      ...column((row) => `=HF_CLEAN(A${row})`, 8, 11),
    ];
    expect(findDragged(formulas, 2).map(({ row, count }) => [row, count])).toEqual([
      [3, 4],
      [8, 4],
    ]);
  });

  it.each([
    ["a reference that is part of an argument", (row: number) => `=HF_CLEAN(A${row}&B${row})`],
    ["a formula that does more than call", (row: number) => `=UPPER(HF_CLEAN(A${row}))`],
    ["a reference inside another function", (row: number) => `=HF_CLEAN(TRIM(A${row}))`],
    ["two calls in one formula", (row: number) => `=HF_CLEAN(A${row})&HF_CLEAN(B${row})`],
    ["labels of each row", (row: number) => `=HF_CLASSIFY(A${row}, D${row})`],
    ["a language of each row", (row: number) => `=HF_TRANSLATE(A${row}, B${row})`],
    ["a prompt of each row", (row: number) => `=HF_GENERATE(A${row})`],
    ["formulas that all look at one cell", () => "=HF_CLEAN($A$2)"],
    ["formulas of somebody else", (row: number) => `=TRIM(A${row})`],
    ["ranges that move along", (row: number) => `=HF_CLASSIFY(A${row}:B${row}, "a, b")`],
  ])("leaves alone %s", (_what, formula) => {
    expect(findDragged(column(formula, 2, 20), 2)).toEqual([]);
  });

  it("leaves alone two formulas, and formulas that look at different places", () => {
    expect(findDragged(["=HF_CLEAN(A2)", "=HF_CLEAN(A3)"], 2)).toEqual([]);
    expect(findDragged(["=HF_CLEAN(A2)", "=HF_CLEAN(A5)", "=HF_CLEAN(A4)"], 2)).toEqual([]);
  });
});
