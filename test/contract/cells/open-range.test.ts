import { openPlayground } from "../../../playground/open.ts";
import { closeAddOns, openAddOn } from "../../support/add-on.ts";

afterEach(closeAddOns);

const blanks = (count: number): string[] => Array.from({ length: count }, () => "");

describe("a formula over an open range", () => {
  it("fills as many rows as hold something, and what is typed below stays", async () => {
    const names = Array.from({ length: 10 }, (_, i) => [` Name ${i} `]);
    const { book, close } = await openPlayground({ sheets: [{ name: "Data", cells: [["Name"], ...names] }] });
    try {
      const { id = "", rows = 0 } = book.sheets()[0] ?? {};
      book.type(id, { row: 900, column: 2, rows: 1, columns: 1 }, [["typed below"]]);
      book.type(id, { row: 2, column: 2, rows: 1, columns: 1 }, [["=HF_CLEAN(A2:A)"]]);
      await book.settled();
      const column = book.values(id, { row: 1, column: 2, rows, columns: 1 }).flat();
      expect(rows).toBe(1000);
      expect(column.slice(1, 11)).toEqual(names.map((_, i) => `Name ${i}`));
      expect(column[899]).toBe("typed below");
      expect(column.filter((cell) => cell !== "")).toHaveLength(11);
    } finally {
      await close();
    }
  });

  it.each<[string, string[], string[]]>([
    ["ends at the last filled row", [" a ", "", " b ", ...blanks(5)], ["a", "", "b"]],
    ["keeps a cell of white space, which Sheets calls filled", ["a", " ", ""], ["a", ""]],
    ["is one blank cell where nothing is filled", blanks(5), [""]],
    ["is whole where the last row is filled", ["", "a"], ["", "a"]],
  ])("%s", async (_what, given, expected) => {
    const { host } = await openAddOn({});
    const result = await host.call("HF_CLEAN", [given.map((cell) => [cell])]);
    expect(Array.isArray(result) ? result.map(([cell]: unknown[]) => cell) : [result]).toEqual(expected);
  });

  it("goes by the longest of several ranges", async () => {
    const { column } = await openAddOn({});
    expect(await column("HF_SIMILARITY", ["a", "", ""], [["a"], ["b"], [""]])).toHaveLength(2);
  });
});
