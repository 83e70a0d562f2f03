import { decidedAgain, type Ticked } from "../../../sidebar/screens/duplicates/use-duplicates.ts";
import { marksOf } from "../../../sidebar/screens/duplicates/write-marks.ts";
import type { Cell } from "../../../src/core/cells/grid.ts";

const ticked = (rows: readonly number[], kept: number | undefined, ...out: number[]): Ticked => ({
  group: { members: rows.map((row) => ({ row, alike: [] })), isTelling: true },
  kept,
  out: new Set(out),
});

describe("groups of duplicate rows that were decided on", () => {
  const before: Cell[][] = [
    ["a", 1],
    ["b", 1],
    ["a", 2],
    ["b", 2],
  ];
  const groups = [ticked([0, 2], 0, 2), ticked([1, 3], 3, 1)];

  it("stand where their rows stand by now", () => {
    const now: Cell[][] = [
      ["new", 0],
      ["b", 2],
      ["b", 1],
      ["a", 2],
      ["a", 1],
    ];
    expect(decidedAgain(groups, before, now)).toEqual({
      groups: [ticked([4, 3], 4, 3), ticked([2, 1], 1, 2)],
      lost: [],
    });
  });

  it.each([
    [
      "the one that stays is another now",
      [
        ["a", 9],
        ["b", 1],
        ["a", 2],
        ["b", 2],
      ],
    ],
    [
      "the one that goes is another now",
      [
        ["a", 1],
        ["b", 1],
        ["A", 2],
        ["b", 2],
      ],
    ],
    [
      "one is gone",
      [
        ["b", 1],
        ["a", 2],
        ["b", 2],
      ],
    ],
  ] as [string, Cell[][]][])("are lost where %s, the whole group, and no other", (_why, now) => {
    const again = decidedAgain(groups, before, now);
    expect(again.lost).toEqual([groups[0]]);
    expect(again.groups.map(({ out }) => [...out].map((row) => now[row]))).toEqual([[["b", 1]]]);
  });

  it("are marked row by row: what stays, what repeats it, and what nothing was said of", () => {
    expect(marksOf([ticked([0, 3], 0, 3), ticked([1, 2], undefined)])).toEqual([
      { row: 0, group: 1, mark: "keep" },
      { row: 1, group: 2, mark: "check" },
      { row: 2, group: 2, mark: "check" },
      { row: 3, group: 1, mark: "out" },
    ]);
  });
});
