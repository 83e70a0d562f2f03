import type { Cell } from "../../../src/core/cells/grid.ts";
import type { Change } from "../../../src/core/journal/change.ts";
import { planRevert, planRevertAmongOthers } from "../../../src/core/journal/revert.ts";

const change = (value: Cell, before: Cell, after: Cell): Change => ({
  run: "r1",
  when: "2026-01-01T00:00:00.000Z",
  value: [value],
  before: [before],
  after: [after],
  rows: [2],
  by: "rules",
});
const beside = () => [""];
const row = (value: Cell, result: Cell) => ({ read: [value], written: [result] });

describe("planRevert", () => {
  it("puts back what the run wrote, wherever its rows are now", () => {
    const plan = planRevert(
      [row("b", "B"), row("a", "A")],
      [change("a", "", "A"), change("b", "", "B")],
      beside,
    );
    expect(plan).toMatchObject({
      restore: [
        { index: 0, cells: [""] },
        { index: 1, cells: [""] },
      ],
      edited: [],
    });
  });

  it("lists and leaves a cell that a person edited since", () => {
    const plan = planRevert([row("a", "mine")], [change("a", "", "A")], beside);
    expect(plan).toMatchObject({ restore: [], edited: [{ index: 0, wrote: ["A"], holds: ["mine"] }] });
  });

  it("says nothing of rows that are as they were, and of rows that the run never saw", () => {
    const plan = planRevert([row("a", ""), row("c", "x")], [change("a", "", "A")], beside);
    expect(plan).toMatchObject({ restore: [], edited: [] });
  });

  it("puts back the cell beside a value that was edited since", () => {
    const plan = planRevert([row("edited", "A")], [change("a", "", "A")], beside);
    expect(plan.restore).toEqual([{ index: 0, cells: [""] }]);
  });

  it("goes back behind both writes of a cell that was written twice", () => {
    const plan = planRevert([row("b", "B")], [change("b", "A", "B"), change("a", "", "A")], beside);
    expect(plan.restore).toEqual([{ index: 0, cells: [""] }]);
  });

  it("leaves a row of two results of which a person edited one", () => {
    const edited = { read: ["a"], written: ["A", "mine"] };
    const both = { ...change("a", "", "A"), before: ["", ""], after: ["A", "B"] };
    const plan = planRevert([edited], [both], () => ["", ""]);
    expect(plan).toMatchObject({
      restore: [],
      edited: [{ index: 0, wrote: ["A", "B"], holds: ["A", "mine"] }],
    });
  });

  it("goes on within a row of two results of which one is back", () => {
    const cut = { read: ["a"], written: ["", "B"] };
    const plan = planRevert([cut], [{ ...change("a", "", ""), before: ["", ""], after: ["A", "B"] }], () => [
      "",
      "",
    ]);
    expect(plan).toEqual({ restore: [{ index: 0, cells: ["", ""] }], edited: [], back: [] });
  });
});

describe("planRevertAmongOthers", () => {
  const wrote = (value: Cell, before: Cell, after: Cell, rows: number[]): Change => ({
    ...change(value, before, after),
    rows,
  });

  const kept = (read: readonly Cell[]) => read;

  it("puts the kept original back where the run wrote in place", () => {
    const plan = planRevertAmongOthers([row(" a", "a")], [wrote(" a", " a", "a", [2])], 2, kept);
    expect(plan.restore).toEqual([{ index: 0, cells: [" a"] }]);
  });

  it("leaves there what a person typed, although the run wrote the same beside the same or another original", () => {
    const rows = [row(" a", "a"), row(" a", "a"), row("b", "a")];
    const plan = planRevertAmongOthers(rows, [wrote(" a", " a", "a", [3])], 2, kept);
    expect(plan).toEqual({ restore: [{ index: 1, cells: [" a"] }], edited: [], back: [] });
  });

  it("knows its own cells there once the rows are sorted, and lists as many as were edited since", () => {
    const rows = [row(" a", "a"), row(" a", "mine"), row("b", "b")];
    const plan = planRevertAmongOthers(rows, [wrote(" a", " a", "a", [8, 9])], 2, kept);
    expect(plan).toEqual({
      restore: [{ index: 0, cells: [" a"] }],
      edited: [{ index: 1, wrote: ["a"], holds: ["mine"] }],
      back: [],
    });
  });

  it("puts all of them back there where its record does not tell the rows any more", () => {
    const rows = [row(" a", "a"), row(" a", "a"), row(" a", " a")];
    const plan = planRevertAmongOthers(rows, [wrote(" a", " a", "a", [])], 2, kept);
    expect(plan).toMatchObject({ restore: [{ index: 1 }, { index: 0 }], back: [2] });
  });

  it("gives back what the run found, beside the values it answered alone", () => {
    const rows = [row("a", "sport"), row("b", "sport"), row("c", "crime")];
    const plan = planRevertAmongOthers(
      rows,
      [wrote("b", "", "sport", [3]), wrote("c", "politics", "crime", [4])],
      2,
    );
    expect(plan).toMatchObject({
      restore: [
        { index: 1, cells: [""] },
        { index: 2, cells: ["politics"] },
      ],
      edited: [],
    });
  });

  it("takes no more cells of a value than it wrote: its own rows, else the lowest", () => {
    const rows = [row("a", "sport"), row("a", "sport"), row("a", "sport")];
    const restored = (own: number[]) =>
      planRevertAmongOthers(rows, [wrote("a", "", "sport", own)], 2).restore.map(({ index }) => index);
    expect(restored([3])).toEqual([1]);
    expect(restored([90])).toEqual([2]);
  });

  it("takes no cell more for those that an undo, cut short, has put back already", () => {
    const rows = [row("a", ""), row("a", "sport"), row("a", "sport")];
    const plan = planRevertAmongOthers(rows, [wrote("a", "", "sport", [2, 3])], 2);
    expect(plan.restore.map(({ index }) => index)).toEqual([1]);
  });

  it("lists what a person edited since, and leaves what has no answer of the run's", () => {
    const rows = [row("a", "mine"), row("b", "left")];
    const refused = { ...wrote("b", "left", "left", [3]), by: "Not written: no" };
    expect(planRevertAmongOthers(rows, [wrote("a", "", "sport", [2]), refused], 2)).toMatchObject({
      restore: [],
      edited: [{ index: 0, wrote: ["sport"], holds: ["mine"] }],
    });
  });
});
