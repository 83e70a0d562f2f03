import { chooseColumns } from "../../../src/core/recipe/choose-columns.ts";

const RECIPE = {
  inputs: ["Supplier", "Amount paid"],
  examples: [{ in: ["Acme Ltd", "1,200.50"], out: ["x"] }],
};
const ROWS = [
  ["1", "Binks Ltd", "300.00"],
  ["2", "Carr & Sons", "1,250.75"],
];
const choose = (headings: string[], said?: [string, string][]) =>
  chooseColumns(RECIPE, { headings, rows: ROWS }, new Map(said));

describe("a recipe's columns in another table", () => {
  it("are those with the same headings, wherever they stand", () => {
    expect(choose(["Amount paid", " Supplier ", "id"])).toEqual({ columns: [1, 0], renamed: [], open: [] });
  });

  it("are found under a heading that leaves no doubt, and it is said", () => {
    expect(choose(["id", "Supplier", "amount_paid"])).toEqual({
      columns: [1, 2],
      renamed: [{ input: "Amount paid", heading: "amount_paid" }],
      open: [],
    });
  });

  it("are asked for where it is not sure, or nothing is like it", () => {
    const { columns, open } = choose(["id", "Supplier", "Total"]);
    expect(columns).toEqual([1, undefined]);
    expect(open).toEqual([{ input: "Amount paid", candidates: [] }]);
    expect(choose(["id", "Supplier", "Amount"]).open).toEqual([
      { input: "Amount paid", candidates: ["Amount"] },
    ]);
  });

  it("are asked for where two bear the same heading", () => {
    expect(choose(["Supplier", "Supplier", "Amount paid"])).toEqual({
      columns: [undefined, 2],
      renamed: [],
      open: [{ input: "Supplier", candidates: ["Supplier"] }],
    });
  });

  it("are what a person said", () => {
    expect(choose(["id", "Supplier", "Total"], [["Amount paid", "Total"]]).columns).toEqual([1, 2]);
    expect(choose(["id", "Supplier", "Total"], [["Amount paid", "Totals"]]).open).toEqual([
      { input: "Amount paid", candidates: [] },
    ]);
  });
});
