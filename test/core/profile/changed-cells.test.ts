import { type ChangedCell, changedCells, grouped } from "../../../src/core/profile/changed-cells.ts";
import type { Table } from "../../../src/core/profile/finding.ts";

const table: Table = {
  headings: ["City", "State"],
  columns: [
    ["paris", "Lyon", "paris", 7],
    ["", "x", "", "y"],
  ],
};

describe("changedCells", () => {
  it("lists each cell that a fix changes, by where it stands, and no other", () => {
    expect(changedCells(table, { kind: "map", column: 0, pairs: [["paris", "Paris"]] })).toEqual([
      { row: 0, column: 0, was: "paris", now: "Paris" },
      { row: 2, column: 0, was: "paris", now: "Paris" },
    ]);
  });

  it("tells 7 from “7”, and lists what is filled down", () => {
    const cells = [
      { row: 3, column: 0, value: "7" },
      { row: 1, column: 0, value: "Lyon" },
    ];
    expect(changedCells(table, { kind: "cells", cells })).toEqual([{ row: 3, column: 0, was: 7, now: "7" }]);
    expect(changedCells(table, { kind: "fillDown", column: 1 })).toEqual([
      { row: 2, column: 1, was: "", now: "x" },
    ]);
  });

  it("lists nothing where rows go whole", () => {
    expect(changedCells(table, { kind: "dropRows", rows: [0, 1] })).toEqual([]);
  });
});

describe("grouped", () => {
  const shortly = (cells: readonly ChangedCell[]) =>
    grouped(cells).map(({ changes, rows }) => [changes.map(({ was, now }) => `${was} → ${now}`), rows]);

  it("puts equal changes of one column together, the most frequent first", () => {
    const changes = changedCells(table, {
      kind: "cells",
      cells: [
        { row: 1, column: 0, value: "LYON" },
        { row: 0, column: 0, value: "Paris" },
        { row: 2, column: 0, value: "Paris" },
      ],
    });
    expect(shortly(changes)).toEqual([
      [["paris → Paris"], 2],
      [["Lyon → LYON"], 1],
    ]);
  });

  it("keeps the changes of one row together", () => {
    const cells = [0, 1, 2].flatMap((row) => [
      { row, column: 0, value: "Paris" },
      { row, column: 1, value: "FR" },
    ]);
    const changes = changedCells(table, { kind: "cells", cells });
    expect(shortly(changes)).toEqual([
      [["paris → Paris", " → FR"], 2],
      [["Lyon → Paris", "x → FR"], 1],
    ]);
    expect(grouped(changes)[0]?.cells).toHaveLength(4);
  });
});
