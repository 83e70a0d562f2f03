import type { CellValue } from "../../../playground/book.ts";
import { openPlayground, type Playground } from "../../../playground/open.ts";
import type { Facet } from "../../../src/core/facets/narrow.ts";
import { methodology } from "../../../src/core/journal/methodology.ts";
import type { Plan } from "../../../src/core/run/plan.ts";
import { sidebarCalls } from "../../support/sidebar-calls.ts";

const CELLS: CellValue[][] = [
  ["Town", "Sum", "Land"],
  ["paris", 5, "FR"],
  ["paris", 50, "US"],
  ["rome", 500, "IT"],
  ["paris", 7, "FR"],
  ["", 8, "FR"],
];

const SMALL: Facet = {
  column: 2,
  chosen: { kind: "range", of: "numbers", from: 0, to: 10, within: true, blank: false, others: false },
};

describe("what is done only to the rows that are chosen", () => {
  let playground: Playground;
  let calls: ReturnType<typeof sidebarCalls>;
  let sheetId: string;

  beforeEach(async () => {
    playground = await openPlayground({
      dist: process.env.STET_DIST ?? "dist",
      sheets: [{ name: "Data", cells: CELLS }],
    });
    calls = sidebarCalls(playground.host);
    sheetId = (await calls.open()).table.sheetId;
  });
  afterEach(() => playground.close());

  const plan = (part: Partial<Plan> = {}): Plan => ({
    function: "HF_CLEAN",
    arguments: [null, null],
    argumentsText: "",
    sheetId,
    columns: [{ column: 1, parameter: 0 }],
    headingRow: 1,
    place: "beside",
    rows: "all",
    headings: ["Result"],
    by: "Rules",
    provider: "",
    only: [SMALL],
    ...part,
  });
  const column = (at: number, rows = 6) =>
    playground.book.values("s1", { row: 1, column: at, rows, columns: 1 }).map(([cell]) => cell);
  const type = (row: number, at: number, text: string) =>
    playground.book.type("s1", { row, column: at, rows: 1, columns: 1 }, [[text]]);
  const write = (run: string, now = "Paris") =>
    calls.write(run, "page", [{ read: ["paris"], now: [now], by: "Rules" }]);
  const wholeRun = async (part: Partial<Plan>, now?: string) => {
    const { run } = await calls.begin(plan(part), "page");
    const { counts } = await write(run, now);
    await calls.finish(run, "page", { rows: 2, distinct: 1, changed: counts[0] ?? 0 });
    return run;
  };

  it("writes beside their values in those rows alone, and says so in the log and in the methods", async () => {
    await wholeRun({});
    expect(column(2)).toEqual(["Result", "Paris", "", "", "Paris", ""]);
    const runs = await calls.runs();
    expect(runs[0]?.only).toBe("Only rows where “Sum” is from 0 to 10.");
    expect(methodology(runs)).toContain("Only rows where “Sum” is from 0 to 10.");
  });

  it("looks again which rows are chosen when it writes, wherever the columns and rows are by then", async () => {
    const { run } = await calls.begin(plan(), "page");
    type(2, 3, "60");
    type(3, 3, "6");
    playground.book.moveColumn("s1", 3, 5);
    expect((await calls.rows(run)).read).toEqual([["paris"], ["paris"], [""]]);
    expect((await write(run)).counts).toEqual([2]);
    expect(column(2)).toEqual(["Result", "", "Paris", "", "Paris", ""]);
  });

  it("stops with a sentence when the column that they are chosen by is deleted", async () => {
    const { run } = await calls.begin(plan(), "page");
    playground.book.deleteColumns("s1", 3, 1);
    await expect(write(run)).rejects.toThrow("A column of this run has been deleted.");
    expect(column(2)).toEqual(["Result", "", "", "", "", ""]);
  });

  it("goes by what stood in its own column before, where that is what it writes into", async () => {
    const only: Facet[] = [{ column: 1, chosen: { kind: "value", value: "paris" } }, SMALL];
    const { run } = await calls.begin(plan({ place: "in place", only }), "page");
    await write(run);
    expect(column(1)).toEqual(["Town", "Paris", "paris", "rome", "Paris", ""]);
    expect((await calls.rows(run)).read).toEqual([["paris"], ["paris"]]);
  });

  it("undoes what it wrote, and not the same value that somebody else has given another row", async () => {
    const run = await wholeRun({ place: "in place" });
    type(3, 1, "Paris");
    expect(await calls.revert(run)).toMatchObject({ restored: 2 });
    expect(column(1)).toEqual(["Town", "paris", "Paris", "rome", "paris", ""]);
  });

  it("undoes the first of two such runs, and keeps what the second wrote", async () => {
    const first = await wholeRun({ place: "in place" });
    const others: Facet = { column: 4, chosen: { kind: "value", value: "US" } };
    await wholeRun({ place: "in place", only: [others] });
    expect(column(1)).toEqual(["Town", "Paris", "Paris", "rome", "Paris", ""]);
    await calls.revert(first);
    expect(column(1)).toEqual(["Town", "paris", "Paris", "rome", "paris", ""]);
  });

  it("has no rows to review but those, and what stands beside others that were chosen then", async () => {
    const run = await wholeRun({});
    expect((await calls.standing(run)).read).toEqual([["paris"], ["paris"], [""]]);
    type(2, 3, "500");
    expect((await calls.standing(run)).written).toEqual([["Paris"], ["Paris"], [""]]);
  });

  it("fixes the cells of rows that are still chosen, and undoes those alone", async () => {
    const cells = [2, 5].map((row) => ({ row, column: 1, was: "paris", now: "Paris" }));
    type(5, 2, "70");
    const came = await calls.mend({
      ...{ sheetId, headingRow: 1, check: "find and replace", sentence: "2 cells.", cells },
      only: [SMALL],
    });
    expect(came).toMatchObject({ changed: 1, left: 1 });
    expect(column(1)).toEqual(["Town", "Paris", "paris", "rome", "paris", ""]);
    expect((await calls.runs())[0]?.only).toBe("Only rows where “Sum” is from 0 to 10.");
    type(3, 1, "Paris");
    await calls.revert(came.run);
    expect(column(1)).toEqual(["Town", "paris", "Paris", "rome", "paris", ""]);
  });

  it("takes out rows that are still chosen, and no others", async () => {
    const rows = [2, 3].map((row) => ({ row, was: CELLS[row - 1] as string[] }));
    const fix = { sheetId, headingRow: 1, check: "rows", sentence: "2 rows.", rows };
    expect(await calls.removeRows({ ...fix, only: [SMALL] })).toMatchObject({ changed: 1, left: 1 });
    expect(column(1, 5)).toEqual(["Town", "paris", "rome", "paris", ""]);
  });

  it("refuses rows that are chosen by a column in place of which another stands by now", async () => {
    const only = [{ ...SMALL, title: "Sum" }];
    playground.book.moveColumn("s1", 2, 4);
    await expect(calls.begin(plan({ only }), "page")).rejects.toThrow("The sheet has changed");
    const cells = [{ row: 2, column: 1, was: "paris", now: "Paris" }];
    const fix = { sheetId, headingRow: 1, check: "x", sentence: "x", cells };
    await expect(calls.mend({ ...fix, only })).rejects.toThrow("The sheet has changed");
    const away: Facet = { column: 4, chosen: { kind: "blank" } };
    const width = playground.book.sheets()[0]?.columns ?? 0;
    playground.book.deleteColumns("s1", 4, width - 3);
    await expect(calls.mend({ ...fix, only: [away] })).rejects.toThrow("The sheet has changed");
    expect(column(1)).toEqual(CELLS.map(([town]) => town));
    expect(await calls.runs()).toEqual([]);
  });

  it("refuses what does not say which rows", async () => {
    const broken = [{ column: 0, chosen: { kind: "value", value: "x" } }] as Facet[];
    await expect(calls.begin(plan({ only: broken }), "page")).rejects.toThrow("open it again");
    const cells = [{ row: 2, column: 1, was: "paris", now: "Paris" }];
    const fix = { sheetId, headingRow: 1, check: "x", sentence: "x", cells };
    await expect(calls.mend({ ...fix, only: [] })).rejects.toThrow("open it again");
    expect(column(1)).toEqual(CELLS.map(([town]) => town));
  });
});
