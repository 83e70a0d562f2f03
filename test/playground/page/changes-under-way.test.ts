import { ChangesUnderWay } from "../../../playground/page/changes-under-way.ts";

const values = (row: number, column: number, subUnitId = "s1") => ({
  id: "sheet.mutation.set-range-values",
  params: { subUnitId, cellValue: { [row]: { [column]: { v: "x" } } } },
});
const rowInserted = { id: "sheet.mutation.insert-row", params: { subUnitId: "s1" } };
const notesAside = { id: "sheet.mutation.set-worksheet-col-width", params: { subUnitId: "s1" } };

describe("ChangesUnderWay", () => {
  let changes: ChangesUnderWay;
  beforeEach(() => {
    changes = new ChangesUnderWay();
  });

  it.each([
    ["the same cell", values(1, 2), values(1, 2), true],
    ["another cell of the row", values(1, 2), values(1, 3), false],
    ["the same cell of another sheet", values(1, 2), values(1, 2, "s2"), false],
    ["rows, while cells were written", values(1, 2), rowInserted, true],
    ["cells, while rows were inserted", rowInserted, values(1, 2), true],
    ["nothing that cells stand on", values(1, 2), notesAside, false],
  ])("asks for a fresh copy or not when somebody else changed %s", (_what, own, other, expected) => {
    changes.made(own);
    changes.met(other);
    expect(changes.taken(1)).toBe(expected);
  });

  it("asks only once all of its own changes are taken, and once", () => {
    changes.made(values(1, 2));
    changes.made(values(5, 5));
    changes.met(values(1, 2));
    expect(changes.taken(1)).toBe(false);
    expect(changes.taken(1)).toBe(true);
    changes.made(values(1, 2));
    expect(changes.taken(1)).toBe(false);
  });

  it("minds nothing that came when none of its own was under way", () => {
    changes.met(values(1, 2));
    changes.made(values(1, 2));
    expect(changes.taken(1)).toBe(false);
  });

  it("asks for another copy when something of its own was still under way as one came", () => {
    changes.made(values(1, 2));
    changes.copied();
    expect(changes.taken(1)).toBe(true);
    changes.copied();
    changes.made(values(1, 2));
    expect(changes.taken(1)).toBe(false);
  });

  it("starts anew with another document", () => {
    changes.made(values(1, 2));
    changes.met(values(1, 2));
    changes.forget();
    expect(changes.taken(0)).toBe(false);
  });
});
