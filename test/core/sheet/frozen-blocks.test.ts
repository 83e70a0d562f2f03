import { lostCells } from "../../../src/core/sheet/frozen-blocks.ts";

describe("cells that formulas had filled", () => {
  const held = [
    ["Key", "Clean", "Upper"],
    ["x", "x", "X"],
    ["y", "y", "Y"],
  ];
  const left = [
    ["Key", "Clean", ""],
    ["x", "", ""],
    ["y", "", ""],
  ];
  const filled = [
    { row: 2, column: 2, cell: "x" },
    { row: 3, column: 2, cell: "y" },
  ];

  it.each<[string, string[][], object[]]>([
    [
      "a formula in each cell",
      [
        ["", "", "=UPPER(B1)"],
        ["", "", "=UPPER(B2)"],
        ["", "", "=UPPER(B3)"],
      ],
      filled,
    ],
    ["one that fills those below", [["", "", "=ARRAYFORMULA(UPPER(B1:B))"], [], []], filled],
    ["a list in braces", [["", "", '={"Upper"; UPPER(B2:B)}'], [], []], filled],
  ])("are not those of others that read them: %s", (_what, standing, lost) => {
    expect(lostCells(held, left, standing)).toEqual(lost);
  });

  it("are all that have gone blank where nobody else fills them, under a formula of one cell as well", () => {
    const standing = [["", "", '=IF(B2="", "", "Upper")'], [], []];
    expect(lostCells(held, left, standing)).toEqual([
      ...[filled[0], { row: 2, column: 3, cell: "X" }],
      ...[filled[1], { row: 3, column: 3, cell: "Y" }],
    ]);
  });

  it("end where a cell stays between", () => {
    const standing = [["", "", "=ARRAYFORMULA(B1:B1)"], [], []];
    const other = [left[0] ?? [], ["x", "", "X"], ["y", "", ""]];
    expect(lostCells(held, other, standing)).toEqual([...filled, { row: 3, column: 3, cell: "Y" }]);
  });
});
