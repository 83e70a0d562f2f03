import { rowsToJoin } from "../../../src/core/journal/split-rows.ts";

describe("rows that are made one again", () => {
  const change = {
    run: "r",
    when: "",
    value: ["a"],
    before: ["x/y/z"],
    after: ["x", "y", "z"],
    rows: [2],
    by: "",
  };
  const standing = (values: string[]) =>
    values.map((value, at) => {
      return { row: at + 2, number: 2, value, cells: ["a"], holdsMore: false, isBlank: false };
    });

  it.each([
    [["x", "y", "z"], 0],
    [["x", "z"], 1],
    [["x/y/z"], 0],
    [["x/y/z", "x/y/z"], 0], // Never split, and copied by somebody.
  ])("%j lack %d", (values, missing) => {
    const found = rowsToJoin(standing(values), [change]);
    expect(found.join.reduce((sum, each) => sum + each.missing, found.missing)).toBe(missing);
  });
});
