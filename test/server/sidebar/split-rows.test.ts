import type { CellValue } from "../../../playground/book.ts";
import { openPlayground, type Playground } from "../../../playground/open.ts";
import type { Seen } from "../../../src/core/profile/seen.ts";
import { sidebarCalls } from "../../support/sidebar-calls.ts";

describe("splitting values into rows", () => {
  let playground: Playground;
  let calls: ReturnType<typeof sidebarCalls>;
  let sheetId: string;
  const DAY = new Date("2026-03-04T00:00:00Z");
  const ROWS: CellValue[][] = [
    ["Book", "Authors", "Day", "Price"],
    ["a", "Ann/Ben/Cy", DAY, 10],
    ["b", "Dee", DAY, 20],
    ["c", "01234/=A1", DAY, 30],
    ["d", "Gus/Gus", DAY, 40],
  ];
  beforeEach(async () => {
    playground = await openPlayground({
      dist: process.env.STET_DIST ?? "dist",
      sheets: [{ name: "Data", cells: ROWS }],
    });
    const { book } = playground;
    const formats = Array.from({ length: 4 }, () => ["d mmm yyyy"]);
    book.setNumberFormats("s1", { row: 2, column: 3, rows: 4, columns: 1 }, formats);
    calls = sidebarCalls(playground.host);
    sheetId = (await calls.open()).table.sheetId;
  });
  afterEach(() => playground.close());

  const type = (row: number, column: number, text: string) =>
    playground.book.type("s1", { row, column, rows: 1, columns: 1 }, [[text]]);
  const rows = (columns = 5, of = 12) => {
    const area = { row: 1, column: 1, rows: of, columns };
    const formulas = playground.book.formulas("s1", area);
    const lines = playground.book
      .displayValues("s1", area)
      .map((row, r) => row.map((text, c) => formulas[r]?.[c] || text));
    return lines.filter((row) => row.some((text) => text !== "")).map((row) => row.join("|"));
  };
  const split = (
    part: { blank?: number[]; rows?: number[]; column?: number; seen?: Seen } = {},
    more: { row: number; was: string; parts: string[] }[] = [],
  ) =>
    calls.splitRows({
      sheetId,
      headingRow: 1,
      check: "split into rows",
      sentence: "3 of 4 rows become 7.",
      column: part.column ?? 2,
      blank: part.blank ?? [],
      ...(part.seen && { seen: part.seen }),
      rows: [
        ...(part.rows ?? [2, 4, 5]).map((row) => {
          const was = String(ROWS[row - 1]?.[(part.column ?? 2) - 1]);
          return { row, was, parts: was.split("/") };
        }),
        ...more,
      ],
    });
  const SPLIT = [
    "Book|Authors|Original row|Day|Price",
    "a|Ann|2|4 Mar 2026|10",
    "a|Ben|2|4 Mar 2026|10",
    "a|Cy|2|4 Mar 2026|10",
    "b|Dee|3|4 Mar 2026|20",
    "c|01234|4|4 Mar 2026|30",
    "c|=A1|4|4 Mar 2026|30",
    "d|Gus|5|4 Mar 2026|40",
    "d|Gus|5|4 Mar 2026|40",
  ];

  it("gives each value a row, the other columns repeated, and makes them one again exactly", async () => {
    const before = rows();
    const { run, added, left } = await split();
    expect([added, left]).toEqual([4, 0]);
    expect(rows()).toEqual(SPLIT);
    expect((await calls.runs())[0]).toMatchObject({ status: "finished", changed: 4, place: "rows split" });
    expect(await calls.revert(run)).toMatchObject({ restored: 3, edited: [], removedColumns: true });
    expect(rows()).toEqual(before);
    expect((await calls.runs())[0]).toMatchObject({ status: "reverted" });
  });

  it("makes them one again after rows were sorted and inserted and columns moved", async () => {
    const { run } = await split({ blank: [4] });
    expect(rows()[2]).toBe("a|Ben|2|4 Mar 2026|");
    playground.book.sort("s1", { row: 2, column: 1, rows: 8, columns: 5 }, 2, false);
    playground.book.insertRows("s1", 4, 1);
    type(4, 1, "new");
    playground.book.insertColumns("s1", 1, 1);
    playground.book.moveColumn("s1", 2, 5);
    expect(await calls.revert(run)).toMatchObject({ restored: 3, edited: [], removedColumns: true });
    expect(rows(5).slice(1).sort()).toEqual(
      [
        "|01234/=A1|c|4 Mar 2026|30",
        "|Ann/Ben/Cy|a|4 Mar 2026|10",
        "|Dee|b|4 Mar 2026|20",
        "|Gus/Gus|d|4 Mar 2026|40",
        "||new||",
      ].sort(),
    );
  });

  it("knows the row that was there before among equal values, though it was edited and stands below", async () => {
    const { run } = await split({ blank: [4] });
    type(8, 1, "z");
    playground.book.sort("s1", { row: 2, column: 1, rows: 8, columns: 5 }, 1, true);
    expect(await calls.revert(run)).toMatchObject({ restored: 3, edited: [], removedColumns: true });
    expect(rows(4).pop()).toBe("z|Gus/Gus|4 Mar 2026|40");
  });

  it("leaves what was edited since, and says which", async () => {
    const { run } = await split();
    type(2, 5, "11"); // Where it was before: the edit stays.
    type(7, 5, "33"); // A row that was put in.
    type(8, 2, "Gustav"); // The value that was there before can be told no more.
    type(9, 2, "Gusto");
    const { edited } = await calls.revert(run);
    expect(edited.map(({ cell, holds }) => [cell, holds])).toEqual([
      ["B5", "=A1"],
      ["B6", "Gustav"],
    ]);
    expect(rows()).toEqual([
      "Book|Authors|Original row|Day|Price",
      "a|Ann/Ben/Cy|2|4 Mar 2026|11",
      "b|Dee|3|4 Mar 2026|20",
      "c|01234/=A1|4|4 Mar 2026|30",
      "c|=A1|4|4 Mar 2026|33",
      "d|Gustav|5|4 Mar 2026|40",
      "d|Gusto|5|4 Mar 2026|40",
    ]);
  });

  it("takes out no row that was put in and has got a note, a formula or a cell elsewhere", async () => {
    const { run } = await split({ blank: [4] });
    playground.book.setNotes("s1", { row: 3, column: 1, rows: 1, columns: 1 }, [["mine"]]);
    type(4, 7, "mine");
    type(7, 5, "=1+1");
    expect((await calls.revert(run)).edited).toHaveLength(3);
    expect(rows(1)).toEqual(["Book", "a", "a", "a", "b", "c", "c", "d"]);
  });

  it("undoes nothing where all numbers are gone, however often it is asked, and says where some are", async () => {
    const { run } = await split();
    const numbers = Array.from({ length: 8 }, (_, at) => rows()[at + 1]?.split("|")[2] ?? "");
    for (let row = 2; row <= 9; row++) type(row, 3, "");
    const before = rows();
    for (const _time of [1, 2]) await expect(calls.revert(run)).rejects.toThrow(/its number any more/);
    expect(rows()).toEqual(before);
    for (const [at, number] of numbers.entries()) type(at + 2, 3, number);
    type(3, 3, "77");
    type(9, 3, "five");
    const { restored, edited, lost } = await calls.revert(run);
    expect([restored, edited, lost]).toEqual([3, [], { code: "log.rowsMissing", args: { n: 2 } }]);
    expect(rows(5).map((row) => row.split("|")[1])).toEqual([
      ...["Authors", "Ann/Ben/Cy", "Ben", "Dee", "01234/=A1", "Gus/Gus", "Gus"],
    ]);
  });

  it("is undone by no second click where the column of numbers was deleted", async () => {
    const { run } = await split();
    playground.book.deleteColumns("s1", 3, 1);
    const before = rows();
    for (const _time of [1, 2])
      await expect(calls.revert(run)).rejects.toThrow(/columns .* have been deleted/);
    expect(rows()).toEqual(before);
    expect((await calls.runs())[0]).toMatchObject({ status: "finished", undone: "" });
  });

  it("is not undone before a later one of the same sheet, whose rows would stay", async () => {
    const before = rows();
    const { run } = await split();
    const later = await calls.splitRows({
      ...{ sheetId, headingRow: 1, check: "split into rows", sentence: "", column: 1, blank: [] },
      rows: [{ row: 5, was: "b", parts: ["b1", "b2"] }],
    });
    for (const _time of [1, 2])
      await expect(calls.revert(run)).rejects.toThrow(new RegExp(`by run ${later.run} on Book`));
    await calls.revert(later.run);
    expect(rows()).toEqual(SPLIT);
    await calls.revert(run);
    expect(rows()).toEqual(before);
  });

  it("takes out no row in which somebody has typed beside formulas, above a sum, or where a formula fills", async () => {
    for (const row of [2, 3, 4, 5]) type(row, 5, `=D${row}*2`);
    type(6, 4, "=SUM(D2:D5)");
    type(2, 6, "=ARRAYFORMULA(LEN(B2:B5))");
    await playground.book.settled();
    const { run } = await split({ rows: [2] });
    type(3, 6, "mine");
    type(4, 5, "5000");
    await playground.book.settled();
    const { edited } = await calls.revert(run);
    expect(edited.map(({ cell }) => cell)).toEqual(["B3", "B4"]);
    expect(playground.book.displayValues("s1", { row: 3, column: 5, rows: 2, columns: 2 })).toEqual([
      ["", "mine"],
      ["5000", ""],
    ]);
  });

  it("repeats no formula as a value: it stays in the first row, and one that fills a column goes on", async () => {
    type(2, 5, "=D2*2");
    type(2, 6, "=ARRAYFORMULA(LEN(B2:B5))");
    await playground.book.settled();
    const { run } = await split({ rows: [2] });
    await playground.book.settled();
    const area = { row: 2, column: 6, rows: 3, columns: 2 };
    expect(playground.book.formulas("s1", area).map(([formula]) => formula)).toEqual(["=E2*2", "", ""]);
    expect(playground.book.displayValues("s1", area)).toEqual([
      ["20", "3"],
      ["", "3"],
      ["", "2"],
    ]);
    expect(await calls.revert(run)).toMatchObject({ restored: 1, edited: [] });
    expect(playground.book.formulas("s1", { row: 2, column: 5, rows: 1, columns: 1 })).toEqual([["=D2*2"]]);
  });

  it("refuses where a formula of another column fills the cells, and leaves nothing behind", async () => {
    const other = { row: 1, column: 8, rows: 3, columns: 1 };
    type(1, 8, "=ARRAYFORMULA(A1:B4)");
    await playground.book.settled();
    expect(playground.book.displayValues("s1", other).flat()).toEqual(["Book", "a", "b"]);
    const before = rows(10);
    await expect(
      calls.splitRows({
        ...{ sheetId, headingRow: 1, check: "split into rows", sentence: "", column: 9, blank: [] },
        rows: [{ row: 2, was: "Ann/Ben/Cy", parts: ["Ann", "Ben", "Cy"] }],
      }),
    ).rejects.toThrow(/filled by the formula/);
    await playground.book.settled();
    expect(rows(10)).toEqual(before);
  });

  it("refuses where anything is protected against the person, before anything is written", async () => {
    await playground.close();
    playground = await openPlayground({
      dist: process.env.STET_DIST ?? "dist",
      sheets: [{ name: "Data", cells: ROWS }],
      user: { email: "reporter@example.org" },
      owner: "desk@example.org",
    });
    calls = sidebarCalls(playground.host);
    sheetId = (await calls.open()).table.sheetId;
    const area = { row: 3, column: 4, rows: 1, columns: 1 };
    playground.book.protect({ sheetId: "s1", area, description: "", warningOnly: false });
    expect((await calls.splitNotices(sheetId, 2, 1)).refused).not.toBeNull();
    await expect(split()).rejects.toThrow(/D3 is protected, so no rows can be put in/);
    expect(playground.book.sheets()).toHaveLength(1);
  });

  it("is told which columns hold formulas, and how many name the sheet", async () => {
    type(3, 4, "=5*4");
    type(6, 5, "=SUM(Data!D2:D5)");
    await playground.book.settled();
    expect(await calls.splitNotices(sheetId, 2, 1)).toMatchObject({ formulas: [4, 5], refers: 1 });
  });

  it("refuses what a spreadsheet has no room for", async () => {
    const [{ rows: most = 0, columns = 1 } = {}] = playground.book.sheets();
    playground.book.insertRows("s1", most, Math.floor(9_900_000 / columns) - most);
    const { room, size } = await calls.splitNotices(sheetId, 2, 1);
    expect(room).toBeLessThan(size.rows);
    await expect(split()).rejects.toThrow(/would grow by .* cells.*10 million/);
  });

  it("goes on where it was cut short, and leaves a row that somebody has edited meanwhile", async () => {
    playground.host.faults.add({
      when: ({ name }) => name === "SpreadsheetApp.Sheet.insertRowsAfter",
      effect: { kills: true },
    });
    await expect(split()).rejects.toThrow();
    type(2, 5, "11");
    const { resting } = await calls.open();
    expect(await calls.goOn(resting?.next ?? "")).toMatchObject({ added: 2 });
    const [, first, ...others] = SPLIT;
    expect(first).toBe("a|Ann|2|4 Mar 2026|10");
    expect(rows().slice(1)).toEqual(["a|Ann/Ben/Cy|2|4 Mar 2026|11", ...others.slice(2)]);
  });

  it("empties no cell where Google fails after rows were put in, and is undone whole", async () => {
    const before = rows();
    let isPutIn = false;
    playground.host.faults.add({
      when: ({ name }) => {
        isPutIn ||= name.endsWith(".insertRowsAfter") && name.includes("Sheet");
        return isPutIn && name.endsWith("flush") && rows()[1] === SPLIT[1];
      },
      effect: { throws: "Service Spreadsheets failed" },
    });
    await expect(split()).rejects.toThrow(/Spreadsheets failed/);
    const [{ run = "" } = {}] = await calls.runs();
    await calls.revert(run);
    expect(rows()).toEqual(before);
  });

  it("keeps the column of numbers where somebody has written something there", async () => {
    const { run } = await split();
    type(5, 3, "mine");
    expect(await calls.revert(run)).toMatchObject({ restored: 3, removedColumns: false });
    expect(rows()[2]).toBe("b|Dee|mine|4 Mar 2026|20");
  });

  it("keeps it where somebody has written a number there that no row had", async () => {
    const { run } = await split();
    type(10, 1, "new");
    type(10, 3, "2024");
    expect(await calls.revert(run)).toMatchObject({ restored: 3, removedColumns: false });
    expect(rows().pop()).toBe("new||2024||");
  });

  it("refuses where cells are merged over rows", async () => {
    playground.book.merge("s1", { row: 2, column: 1, rows: 2, columns: 1 });
    expect((await calls.splitNotices(sheetId, 2, 1)).refused).toMatchObject({ code: "sheet.mergedRows" });
    await expect(split()).rejects.toThrow(/A2:A3 is merged/);
  });

  it("leaves a cell that has changed since it was looked at, or holds a formula", async () => {
    type(2, 2, "Ann/Ben");
    type(4, 2, '="01234/=A1"');
    await playground.book.settled();
    expect(await split()).toMatchObject({ added: 1, left: 2 });
  });

  it("puts no blank row in twice where it was cut short before they were filled", async () => {
    playground.host.faults.add({
      when: ({ name }) => name === "SpreadsheetApp.Range.copyTo",
      effect: { kills: true },
    });
    await expect(split()).rejects.toThrow();
    const { resting } = await calls.open();
    expect(await calls.goOn(resting?.next ?? "")).toMatchObject({ added: 4 });
    expect(
      playground.book
        .displayValues("s1", { row: 1, column: 1, rows: 9, columns: 5 })
        .map((row) => row.join("|")),
    ).toEqual(SPLIT);
  });

  it("refuses what its record could not hold, and says which row it is", async () => {
    const was = Array.from({ length: 12_000 }, (_, at) => at % 10).join("/");
    type(3, 2, was);
    const before = rows();
    const asked = { row: 3, was, parts: was.split("/") };
    await expect(split({ rows: [2, 4] }, [asked])).rejects.toThrow(
      "Row 3 holds too much to be split in such a way that it can be undone.",
    );
    expect(rows()).toEqual(before);
  });

  it("refuses where the sheet has changed since it was looked at as a whole", async () => {
    const seen = { columns: [1, 2, 3, 4], lastRow: 5, hash: "another" };
    await expect(split({ seen })).rejects.toThrow(/has changed since Stet looked at it/);
  });
});
