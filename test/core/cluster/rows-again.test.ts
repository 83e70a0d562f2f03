import { rowsAgain } from "../../../src/core/cluster/rows-again.ts";

describe("rowsAgain", () => {
  it("finds rows by all that stands in them, equal ones in their order", () => {
    const before = [
      ["a", 1],
      ["b", 2],
      ["a", 1],
      ["c", 3],
    ];
    const now = [
      ["new", 9],
      ["a", 1],
      ["c", 3],
      ["", ""],
      ["a", 1],
      ["b", 2],
    ];
    expect(rowsAgain(before, now)).toEqual([1, 5, 4, 2]);
  });

  it("finds no row that was edited, retyped or taken out, nor a blank one", () => {
    expect(
      rowsAgain(
        [
          ["a", 1],
          ["a", 1],
          ["b", 2],
          ["", ""],
        ],
        [
          ["a", 1],
          ["b", "2"],
          ["", ""],
        ],
      ),
    ).toEqual([0, undefined, undefined, undefined]);
  });
});
