import { endAtLastFilled } from "../../../src/core/cells/open-range.ts";

describe("the result over an open range", () => {
  const range = [["a"], [""], ["b"], [""], [""]];
  const result = [[1], [""], [2], [""], [""]];

  it("ends with the last row that is filled", () => {
    expect(endAtLastFilled(result, [range, "trim"])).toEqual([[1], [""], [2]]);
  });

  it("ends with the last row that is filled in any range of that length", () => {
    const other = [[""], [""], [""], [" "], [""]];
    expect(endAtLastFilled(result, [range, other])).toHaveLength(4);
  });

  it("keeps one row where all are blank", () => {
    const blank = range.map(() => [""]);
    expect(endAtLastFilled(blank, [blank])).toEqual([[""]]);
  });

  it("is left as it is where it has not as many rows", () => {
    expect(endAtLastFilled([[1], [2]], [range])).toEqual([[1], [2]]);
  });
});
