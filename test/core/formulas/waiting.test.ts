import { findWaiting } from "../../../src/core/sheet/waiting-formulas.ts";

const W = "#HF WAITING ask again";

describe("findWaiting", () => {
  it("finds the formula above the waiting cells it fills", () => {
    const formulas = [
      ["", ""],
      ["", "=HF_CLASSIFY(A2:A5)"],
      ["", ""],
      ["", ""],
    ];
    expect(
      findWaiting(formulas, [
        ["Text", "Label"],
        ["a", "sport"],
        ["b", W],
        ["c", W],
      ]),
    ).toEqual([{ row: 1, column: 1 }]);
  });

  it("gives a waiting cell in a second column to the formula on its left", () => {
    const formulas = [
      ["=HF_CLEAN(X1)", '=HF_CLASSIFY(A1:A2, D1, "scores")', ""],
      ["", "", ""],
    ];
    expect(
      findWaiting(formulas, [
        ["x", "sport", "0.9"],
        ["", W, W],
      ]),
    ).toEqual([{ row: 0, column: 1 }]);
  });

  it("names each formula once, and only those that wait", () => {
    const formulas = [
      ["=HF_CLEAN(Z1)", "=IFERROR(HF_CLASSIFY(A1))"],
      ["", "=HF_CLASSIFY(A2)"],
      ["", "=TRIM(A3)"],
    ];
    expect(
      findWaiting(formulas, [
        ["ok", W],
        ["", W],
        ["", "fine"],
      ]),
    ).toEqual([
      { row: 0, column: 1 },
      { row: 1, column: 1 },
    ]);
  });

  it("leaves alone a waiting text that no formula of ours can have written", () => {
    expect(findWaiting([["", "=HF_CLEAN(A1)"]], [[W, "x"]])).toEqual([]);
  });
});
