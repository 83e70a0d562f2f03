import { filledByFormulas, mayFill } from "../../../src/core/sheet/may-fill.ts";

describe("formulas that may fill cells below their own", () => {
  it.each([
    "=ARRAYFORMULA(A2:A9*2)",
    "={A1;A2}",
    "=FILTER(A2:A9, B2:B9 > 1)",
    "=SORT(Names)",
    "=CLEAN(B2:B)",
    "=SEQUENCE(3)",
    '=IMPORTRANGE("x", "y")',
    "=UNIQUE(Table[Name])",
    "=ARRAYFORMULA(SUM(A1)+A2:A3)",
  ])("%s", (formula) => {
    expect(mayFill(formula)).toBe(true);
  });

  it.each([
    "=D2*2",
    "=SUM(D2:D9)",
    '=IF(A2="a:b{c", $B$2, TRUE)',
    "=CLEAN(B2)",
    "='My: sheet'!A2 + Sheet2!B3",
    '=COUNTIF(A2:A9, "x") / COUNTA(A2:A9) * 1.5E-3',
    "=TODAY()",
  ])("not %s", (formula) => {
    expect(mayFill(formula)).toBe(false);
  });

  it("fill the cells down to the next formula, and none where they have no room", () => {
    const formulas = [
      ["=UNIQUE(A:A)", "=UNIQUE(A:A)"],
      ["", ""],
      ["=A3", ""],
      ["", ""],
    ];
    const is = filledByFormulas(formulas, [["a", "#REF!"]]);
    expect([is(1, 0), is(3, 0), is(1, 1)]).toEqual([true, false, false]);
  });
});
