import { fillDown } from "../../../src/core/operations/by-hand/fill-down.ts";
import { findAndReplace } from "../../../src/core/operations/by-hand/find-and-replace.ts";
import { ofRows } from "../../../src/core/operations/by-hand/of-rows.ts";
import { repeatedRows } from "../../../src/core/operations/by-hand/repeated-rows.ts";
import { splitRows } from "../../../src/core/operations/by-hand/split-rows.ts";

const TABLE = {
  headings: ["Town", "Sum"],
  columns: [
    ["a/b", "", "", "a/b/c", "a/b"],
    [1, 2, 3, 4, 1],
  ],
};
const rows = (...of: number[]) => new Set(of);

describe("what a person asks for, in chosen rows alone", () => {
  it("fills down from rows that are not chosen into those that are, and counts these", () => {
    const [found] = ofRows(fillDown.find(TABLE, 0, {}), TABLE, rows(2, 3));
    expect(found?.fix).toEqual({ kind: "cells", cells: [{ row: 2, column: 0, value: "a/b" }] });
    expect(found?.sentence).toBe("1 blank cell gets the value above.");
    expect(found?.samples).toEqual([]);
  });

  it("replaces in these", () => {
    const [found] = ofRows(findAndReplace.find(TABLE, 0, { text: "a", with: "x" }), TABLE, rows(1, 4));
    expect(found?.fix).toEqual({ kind: "cells", cells: [{ row: 4, column: 0, value: "x/b" }] });
    expect(found?.sentence).toContain("becomes “x” in 1 cell of 3");
  });

  it("takes out a chosen row that repeats one which is not chosen", () => {
    const [found] = ofRows(repeatedRows.find(TABLE, 0, {}), TABLE, rows(4));
    expect(found?.fix).toEqual({ kind: "dropRows", rows: [4] });
    expect(ofRows(repeatedRows.find(TABLE, 0, {}), TABLE, rows(0, 1))).toEqual([]);
  });

  it("splits these into rows, with the sums that come of it", () => {
    const [found] = ofRows(splitRows.find(TABLE, 0, { by: "/" }), TABLE, rows(0, 3));
    expect(found?.splits).toMatchObject({
      rows: [{ row: 0 }, { row: 3 }],
      numbers: [{ column: 1, sum: 11, repeated: 20 }],
    });
    expect(found?.sentence).toBe("2 of 5 rows become 5; the sheet will have 8 rows.");
  });
});
