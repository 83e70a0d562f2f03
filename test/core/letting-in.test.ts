import type { Cell } from "../../src/core/cells/grid.ts";
import { lettingIn } from "../../src/core/sheet/data-validation.ts";

const CELLS: Cell[] = [4, 5, 7, 10, 11, "7", true, new Date("2026-03-04T00:00:00Z")];

/** Those of the cells that a rule lets in. */
const admitted = (kind: string, ...values: unknown[]) =>
  CELLS.filter(lettingIn(kind, values) ?? (() => false));

describe("what a rule of data validation lets in", () => {
  it.each<[string, number[], number[]]>([
    ["NUMBER_BETWEEN", [5, 10], [5, 7, 10]],
    ["NUMBER_NOT_BETWEEN", [5, 10], [4, 11]],
    ["NUMBER_EQUAL_TO", [7], [7]],
    ["NUMBER_NOT_EQUAL_TO", [7], [4, 5, 10, 11]],
    ["NUMBER_GREATER_THAN", [10], [11]],
    ["NUMBER_GREATER_THAN_OR_EQUAL_TO", [10], [10, 11]],
    ["NUMBER_LESS_THAN", [5], [4]],
    ["NUMBER_LESS_THAN_OR_EQUAL_TO", [5], [4, 5]],
  ])("is numbers alone for %s", (kind, limits, those) => {
    expect(admitted(kind, ...limits)).toEqual(those);
  });

  it("is true and false for a tick, a date for a date", () => {
    expect(admitted("CHECKBOX")).toEqual([true]);
    expect(admitted("DATE_IS_VALID_DATE")).toEqual([CELLS[7]]);
  });

  it.each<[string, unknown[]]>([
    ["CUSTOM_FORMULA", ["=A1>3"]],
    ["NUMBER_BETWEEN", ["=B1", 10]],
    ["NUMBER_GREATER_THAN", []],
    ["CHECKBOX", ["yes", "no"]],
    ["DATE_AFTER", [new Date()]],
    ["TEXT_IS_VALID_EMAIL", []],
  ])("cannot be told for %s of %j", (kind, values) => {
    expect(lettingIn(kind, values)).toBeUndefined();
  });
});
