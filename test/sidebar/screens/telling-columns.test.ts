import { tellingColumns } from "../../../sidebar/screens/duplicates/telling-columns.ts";

const ROWS = [
  ["1", "Ann", "x", "Rome"],
  ["1", "Ann", "y", "Rome"],
  ["2", "Ann", "x", "Oslo"],
  ["3", "Ben", "x", "Rome"],
];

describe("the columns by which rows that are marked are told from others", () => {
  it("are no more than tell each of them from all other rows", () => {
    expect(tellingColumns(ROWS, [3, 1], [0, 1])).toEqual([3, 1, 2]);
    expect(tellingColumns(ROWS, [3, 1], [2])).toEqual([3, 1]);
  });

  it("are all that tell anything where rows are the same throughout", () => {
    const same = [...ROWS, ROWS[0] ?? []];
    const found = tellingColumns(same, [3], [0, 4]);
    expect(found).toEqual([3, 0, 2]);
  });
});
