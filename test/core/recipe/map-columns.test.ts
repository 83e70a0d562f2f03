import { mapColumns } from "../../../src/core/recipe/map-columns.ts";

const table = (columns: Record<string, string[]>) => {
  const headings = Object.keys(columns);
  const [first = []] = Object.values(columns);
  return { headings, rows: first.map((_, row) => headings.map((heading) => columns[heading]?.[row] ?? "")) };
};
const SOURCE = table({
  "Contract number": ["A-101", "A-102", "B-007"],
  "Supplier name": ["Blue Ltd", "Green GmbH", "Red SA"],
  "Date signed": ["2020-01-02", "2021-03-04", "2019-05-06"],
  Amount: ["1200", "350.5", "78000"],
});

const pairs = (target: Record<string, string[]>) => {
  const other = table(target);
  return mapColumns(SOURCE, other).map(({ source, target: to, sure }) => [
    SOURCE.headings[source],
    other.headings[to],
    sure,
  ]);
};

describe("which column is which under other headings", () => {
  test("the same headings in another order are sure", () => {
    expect(
      pairs({
        amount: ["5"],
        supplier_name: ["Ash Ltd"],
        ContractNumber: ["C-11"],
        "date signed": ["2022-02-02"],
      }),
    ).toEqual([
      ["Contract number", "ContractNumber", true],
      ["Supplier name", "supplier_name", true],
      ["Date signed", "date signed", true],
      ["Amount", "amount", true],
    ]);
  });

  test("the table's name before every heading does not count", () => {
    expect(
      pairs({
        deals_Amount: ["9"],
        deals_SupplierName: ["Elm SA"],
        deals_Other: ["x"],
        deals_DateSigned: ["2022-02-02"],
      }),
    ).toEqual([
      ["Supplier name", "deals_SupplierName", true],
      ["Date signed", "deals_DateSigned", true],
      ["Amount", "deals_Amount", true],
    ]);
  });

  test("knows headings without vowels, and beginnings of words", () => {
    expect(pairs({ cntrctnmbr: ["C-1"], SupNa: ["Oak Ltd"] }).map(([from, to]) => [from, to])).toEqual([
      ["Contract number", "cntrctnmbr"],
      ["Supplier name", "SupNa"],
    ]);
  });

  test("asks where another column is nearly as likely", () => {
    const asked = pairs({ "Date signed by us": ["2020-01-02"], "Date signed by them": ["2020-01-03"] });
    expect(asked.filter(([, , sure]) => sure)).toEqual([]);
  });

  test("maps nothing to what is like nothing", () => {
    expect(pairs({ Weather: ["sunny spells"] })).toEqual([]);
  });
});
