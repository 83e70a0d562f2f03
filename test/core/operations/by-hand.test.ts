import type { Cell } from "../../../src/core/cells/grid.ts";
import { BY_HAND } from "../../../src/core/operations/by-hand/all.ts";
import type { Chosen, Found } from "../../../src/core/operations/by-hand/by-hand.ts";
import { search } from "../../../src/core/operations/search.ts";
import { separatorIn } from "../../../src/core/operations/separator.ts";
import { applyFix } from "../../../src/core/profile/apply-fix.ts";
import type { Table } from "../../../src/core/profile/finding.ts";

const tableOf = (headings: string[], rows: Cell[][]) => ({
  headings,
  columns: headings.map((_, at) => rows.map((row) => row[at] ?? "")),
});

/** What an operation of that name finds in a column, and the rows as they are after it. */
function made(name: string, rows: Cell[][], chosen: Chosen = {}, column = 0): [Found[], Cell[][]] {
  const headings = (rows[0] ?? []).map((_, at) => `H${at}`);
  const table = tableOf(headings, rows);
  const found = BY_HAND.find((each) => each.name === name)?.find(table, column, chosen) ?? [];
  const { columns } = found.reduce<Table>((now, { fix }) => (fix ? applyFix(now, fix) : now), table);
  return [found, (columns[0] ?? []).map((_, row) => columns.map((cells) => cells[row] ?? ""))];
}

describe("fill down", () => {
  it("gives blank cells the value above, and leaves blank rows and what stands above the first value", () => {
    const [found, rows] = made("fill down", [
      ["", 1],
      ["North", 2],
      [" ", 3],
      ["", ""],
      ["", 4],
      [7, 5],
      ["", 6],
    ]);
    expect(rows.map(([first]) => first)).toEqual(["", "North", "North", "", "North", 7, 7]);
    expect(found).toMatchObject([{ count: 3, sentence: "3 blank cells get the value above." }]);
  });
});

describe("split into rows", () => {
  const ROWS: Cell[][] = [
    ["Ann / Ben", 10, 2020],
    ["Cy", 20, "n.d."],
    ["Dee//Eve/ ", "", ""],
    [7, 30, ""],
    ["Fay, Gus", 40, 2021],
  ];

  it("counts the rows before and after, and what repeated numbers would add up to", () => {
    const [found] = made("split rows", ROWS, { by: "/" });
    expect(found).toMatchObject([
      {
        sentence: "2 of 5 rows become 4; the sheet will have 7 rows.",
        splits: {
          rows: [
            { row: 0, parts: ["Ann", "Ben"] },
            { row: 2, parts: ["Dee", "Eve"] },
          ],
          numbers: [
            { column: 1, sum: 100, repeated: 110 },
            { column: 2, sum: 4041, repeated: 6061 },
          ],
          leavesNumbers: false,
          others: [{ by: ",", count: 1 }],
        },
      },
    ]);
  });

  it("proposes what stands between the values of the column, and takes anything that is typed", () => {
    const splitRows = BY_HAND.find(({ name }) => name === "split rows");
    const table = tableOf(["H0", "H1", "H2"], ROWS);
    expect(splitRows?.suggest?.(table, 0)).toEqual({ by: "/" });
    const [[typed]] = made("split rows", [["a and b"]], { by: "other", other: " and " });
    expect(typed?.splits?.rows).toEqual([{ row: 0, parts: ["a", "b"] }]);
    expect(made("split rows", [["a and b"]], { by: "other", other: "" })[0]).toEqual([]);
    expect(made("split rows", [["a/"], ["/"]], { by: "/" })[0]).toEqual([]);
  });
});

describe("rows that are none", () => {
  const rows: Cell[][] = [
    ["North", "a", 2],
    ["", " ", ""],
    ["South", "b", 3],
    ["H0", "H1", "H2"],
    ["South", "b", 3],
    ["Total", "", 8],
    ["Total", "", 99],
    ["Source: the ministry", "", ""],
  ];

  it.each([
    ["blank rows", [1]],
    ["repeated headings", [3]],
    ["totals", [5]],
    ["notes at the end", [7]],
  ])("are taken out kind by kind, and nothing else: %s", (name, out) => {
    const [found, left] = made(name, rows);
    expect(found.map(({ check }) => check)).toEqual([name]);
    expect(left).toEqual(rows.filter((_, row) => !out.includes(row)));
  });
});

describe("find and replace", () => {
  const replaced = (cells: Cell[], chosen: Chosen) =>
    made(
      "find and replace",
      cells.map((cell) => [cell]),
      chosen,
    )[1].flat();

  it("takes every sign at its word, never as a pattern", () => {
    expect(replaced(["a.b", "axb", "$& (x"], { text: ".", with: "$&" })).toEqual(["a$&b", "axb", "$& (x"]);
    expect(replaced(["(a+)+$", "aaa"], { text: "(a+)+$", with: "" })).toEqual(["", "aaa"]);
  });

  it("goes by capitals and by whole cells where that is chosen", () => {
    const cells = ["Oak", "oak", "Oakley"];
    expect(replaced(cells, { text: "Oak", with: "Elm" })).toEqual(["Elm", "oak", "Elmley"]);
    expect(replaced(cells, { text: "Oak", with: "Elm", case: "any", where: "whole" })).toEqual([
      ...["Elm", "Elm", "Oakley"],
    ]);
  });

  it("keeps numbers numbers, and leaves dates and a number that only holds the text", () => {
    const day = new Date(0);
    expect(replaced([5, 15, true, day], { text: "5", with: "6", where: "whole" })).toEqual([
      6,
      15,
      true,
      day,
    ]);
    expect(replaced([5], { text: "5", with: "006", where: "whole" })).toEqual(["006"]);
    expect(replaced([15], { text: "5", with: "6" })).toEqual([15]);
  });

  it("does nothing while there is nothing to look for", () => {
    expect(made("find and replace", [["a"]], { text: "" })[0]).toEqual([]);
  });
});

describe("repeated rows", () => {
  const ROWS = [
    ["Ann", "Oak", "2020-01-01", ""],
    ["Ann", "Oak", "2021-01-01", "x"],
    ["Bob", "Oak", "2019-01-01", ""],
    ["Ann", "Elm", "2018-01-01", ""],
    ["", "", "", "y"],
    ["", "", "", "z"],
  ];
  const kept = (chosen: Chosen) => made("repeated rows", ROWS, chosen)[1].map((row) => row[2]);

  it("keeps the one that is wanted, and rows that are blank in what is compared", () => {
    expect(kept({ compare: "all" })).toHaveLength(ROWS.length);
    const two = { compare: "two", other: "1" };
    expect(kept({ ...two, keep: "first" })).toEqual(["2020-01-01", "2019-01-01", "2018-01-01", "", ""]);
    for (const chosen of [{ keep: "last" }, { keep: "full" }, { keep: "most", by: "2" }])
      expect(kept({ ...two, ...chosen })).toEqual(["2021-01-01", "2019-01-01", "2018-01-01", "", ""]);
  });

  it("says by which columns rows are compared, where it is not by all", () => {
    const rows = [
      ["Ann", "Oak"],
      ["Ann", "Oak"],
      ["Ann", "Elm"],
    ];
    const says = (chosen: Chosen) => made("repeated rows", rows, chosen)[0][0]?.sentence;
    expect(says({ compare: "all" })).not.toContain("H0");
    expect(says({ compare: "column" })).toContain("H0");
  });

  it("waits for the columns that it needs", () => {
    expect(made("repeated rows", ROWS, { compare: "two" })[0]).toEqual([]);
    expect(made("repeated rows", ROWS, { compare: "column", keep: "most" })[0]).toEqual([]);
  });

  it("never takes a number and the text of it for the same", () => {
    expect(made("repeated rows", [[1], ["1"]], { compare: "column" })[0]).toEqual([]);
  });
});

describe("headings up", () => {
  const ROWS: Cell[][] = [["Payments 2021"], ["", ""], ["Payee", "Paid"], ["Oak", 10], ["Elm", 20]].map(
    ([first = "", second = ""]) => [first, second],
  );

  it("suggests the first row that is full of texts, and takes out what stands above it", () => {
    const headings = BY_HAND.find(({ name }) => name === "headings up");
    const suggested = headings?.suggest?.(tableOf(["A", "B"], ROWS), 0) ?? {};
    expect(suggested).toEqual({ row: "3" });
    expect(made("headings up", ROWS, suggested)[1]).toEqual(ROWS.slice(2));
  });

  it("does nothing where the headings stand in the first row, or a row has none", () => {
    for (const row of ["1", "2", "9", "0", "", "x"])
      expect(made("headings up", ROWS, { row })[0]).toEqual([]);
  });
});

it("joins columns, and leaves dates", () => {
  const rows = [
    ["Ann", "Oak"],
    ["", "Elm"],
    ["Bob", ""],
    [new Date(0), "x"],
  ];
  const joined = made("join columns", rows, { column: "1", between: " " })[1].map(([first]) => first);
  expect(joined).toEqual(["Ann Oak", "Elm", "Bob", new Date(0)]);
});

it("tells what stands between several values", () => {
  expect(separatorIn(["Ann/Ben", "Cy", "Dee/Eve, Jr."])).toBe("/");
  expect(separatorIn(["Ann / Ben", "Cy / Dee"])).toBe(" / ");
  expect(separatorIn(["Ann", " Ben, ", 5])).toBe(",");
  expect(separatorIn(["Ann", 5])).toBeUndefined();
});

describe("a search for operations", () => {
  const ITEMS = [
    { title: "Split into columns", also: ["separate"] },
    { title: "Tidy spaces", also: ["trim fixEncoding"] },
    { title: "Names", also: ["first last", "split them"] },
  ];
  const found = (text: string) => search(ITEMS, text).map(({ title }) => title);

  it("goes by the beginnings of words, titles first, whatever the accents and capitals", () => {
    expect(found("SPL")).toEqual(["Split into columns", "Names"]);
    expect(found("éncod")).toEqual(["Tidy spaces"]);
    expect(found("last split")).toEqual(["Names"]);
    expect(found("paces")).toEqual([]);
    expect(found(" ")).toHaveLength(ITEMS.length);
  });
});
