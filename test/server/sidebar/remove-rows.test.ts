import type { CellValue } from "../../../playground/book.ts";
import { openPlayground, type Playground } from "../../../playground/open.ts";
import { hashOfRows, type Seen } from "../../../src/core/profile/seen.ts";
import { sidebarCalls } from "../../support/sidebar-calls.ts";

describe("taking rows out", () => {
  let playground: Playground;
  let calls: ReturnType<typeof sidebarCalls>;
  let sheetId: string;
  const DAY = new Date("2026-03-04T00:00:00Z");
  const ROWS: CellValue[][] = [
    ["City", "Day"],
    ["01234", DAY],
    ["01234", DAY],
    ["b", 2],
    ["01234", DAY],
    ["c", 3],
  ];

  beforeEach(async () => {
    playground = await openPlayground({
      dist: process.env.STET_DIST ?? "dist",
      sheets: [{ name: "Data", cells: ROWS }],
    });
    playground.book.setNumberFormats("s1", { row: 2, column: 1, rows: 5, columns: 2 }, [
      ["@", "d mmm yyyy"],
      ["@", "d mmm yyyy"],
      ["@", "0.00"],
      ["@", "d mmm yyyy"],
      ["@", "0.00"],
    ]);
    playground.book.type(
      "s1",
      { row: 2, column: 1, rows: 5, columns: 1 },
      ROWS.slice(1).map(([city]) => [city as string]),
    );
    calls = sidebarCalls(playground.host);
    sheetId = (await calls.open()).table.sheetId;
  });
  afterEach(() => playground.close());

  const shown = (columns = 2) => playground.book.displayValues("s1", { row: 1, column: 1, rows: 7, columns });
  const ABOUT = {
    headingRow: 1,
    check: "rows",
    sentence: "2 rows are the same as a row above, to the letter.",
  };
  const remove = (rows: readonly number[], seen?: Seen) =>
    calls.removeRows({
      ...ABOUT,
      sheetId,
      rows: rows.map((row) => ({ row, was: ["01234", DAY] })),
      ...(seen && { seen }),
    });
  const type = (row: number, column: number, text: string) =>
    playground.book.type("s1", { row, column, rows: 1, columns: 1 }, [[text]]);
  /** From now on, the nth such call fails. */
  const failsAt = (method: string, nth: number) => {
    let calls = 0;
    playground.host.faults.add({
      when: ({ name }) => name === method && ++calls === nth,
      effect: { throws: "Service Spreadsheets failed" },
    });
  };
  /** The lines of the tab that keeps rows, without its headings. */
  const kept = () => {
    const { id = "", rows = 0 } =
      playground.book.sheets().find(({ name }) => name === "Stet removed rows") ?? {};
    const lines = playground.book.values(id, { row: 2, column: 1, rows: rows - 1, columns: 6 });
    return lines.filter((cells) => cells.some((cell) => cell !== ""));
  };

  it("keeps them whole, writes down what stood in them, and puts them back as they were", async () => {
    const before = shown();
    const { run, changed, left } = await remove([3, 5]);
    expect([changed, left]).toEqual([2, 0]);
    expect(shown().map(([city]) => city)).toEqual(["City", "01234", "b", "c", "", "", ""]);
    expect((await calls.changes(run)).map(({ before: cells, rows }) => [cells, rows])).toEqual([
      [
        ["01234", DAY],
        [3, 5],
      ],
    ]);
    expect(await calls.revert(run)).toMatchObject({ rows: 2 });
    expect(shown()).toEqual(before);
    expect((await calls.runs())[0]).toMatchObject({ status: "reverted", function: "Remove rows" });
  });

  it("puts them back below all others, where the sheet ends with its last row", async () => {
    const { rows: most = 0 } = playground.book.sheets()[0] ?? {};
    playground.book.deleteRows("s1", 7, most - 6);
    const cities = () =>
      playground.book.displayValues("s1", { row: 1, column: 1, rows: 6, columns: 1 }).flat();
    const last = [
      { row: 5, was: ["01234", DAY] },
      { row: 6, was: ["c", 3] },
    ];
    const { run } = await calls.removeRows({ ...ABOUT, sheetId, rows: last });
    expect(playground.book.sheets()[0]?.rows).toBe(4);
    await calls.revert(run);
    expect(cities()).toEqual(["City", "01234", "01234", "b", "01234", "c"]);
  });

  it("puts them back under their headings, wherever those are now", async () => {
    const { run } = await remove([3, 5]);
    playground.book.insertColumns("s1", 2, 1);
    playground.book.moveColumn("s1", 1, 4);
    await calls.revert(run);
    expect(shown(3)[2]).toEqual(["", "4 Mar 2026", "01234"]);
  });

  it("puts them back where a heading was renamed, and where the headings have moved down", async () => {
    const { run } = await remove([3, 5]);
    type(1, 1, "Town");
    playground.book.insertRows("s1", 1, 1);
    await calls.revert(run);
    expect(shown().map(([city]) => city)).toEqual(["", "Town", "01234", "01234", "01234", "b", "c"]);
    expect(shown().map(([, day]) => day)[2]).toBe("4 Mar 2026");
  });

  it("says so when a column is gone, and keeps the rows until it is there again", async () => {
    const { run } = await remove([3]);
    playground.book.deleteColumns("s1", 1, 1);
    await expect(calls.revert(run)).rejects.toThrow(/“City” is gone.*Stet removed rows/);
    playground.book.insertColumns("s1", 1, 1);
    type(1, 1, "City");
    expect(await calls.revert(run)).toMatchObject({ rows: 1 });
    expect(shown()[2]).toEqual(["01234", "4 Mar 2026"]);
  });

  it("puts them back into a sheet that was emptied", async () => {
    const { run } = await remove([3]);
    playground.book.clearContents("s1", { row: 1, column: 1, rows: 6, columns: 2 });
    expect(await calls.revert(run)).toMatchObject({ rows: 1 });
    expect(shown()[2]).toEqual(["01234", "4 Mar 2026"]);
  });

  it("knows the headings again that formulas show", async () => {
    playground.book.type("s1", { row: 1, column: 2, rows: 1, columns: 1 }, [['="Da"&"y"']]);
    await playground.book.settled();
    const { run } = await remove([3]);
    playground.book.moveColumn("s1", 2, 1);
    await playground.book.settled();
    await calls.revert(run);
    expect(shown()[2]).toEqual(["4 Mar 2026", "01234"]);
  });

  it("brings back only what was taken out when it stopped half-way, and says why it stopped", async () => {
    const before = shown();
    playground.host.faults.throwAt("SpreadsheetApp.Sheet.deleteRows", 2, "Service Spreadsheets failed");
    await expect(remove([3, 5])).rejects.toThrow(/Service Spreadsheets failed/);
    expect(shown().map(([city]) => city)).toEqual(["City", "01234", "01234", "b", "c", "", ""]);
    const [run] = await calls.runs();
    expect(run).toMatchObject({ status: "stopped", changed: 1, stopped: "Service Spreadsheets failed" });
    expect(await calls.revert(run?.run ?? "")).toMatchObject({ rows: 1 });
    expect(shown()).toEqual(before);
  });

  it("keeps nothing of rows that it could not take out", async () => {
    playground.host.faults.throwAt("SpreadsheetApp.Sheet.deleteRows", 1, "Service Spreadsheets failed");
    await expect(remove([3])).rejects.toThrow(/Service Spreadsheets failed/);
    expect(kept()).toEqual([]);
    expect((await calls.runs())[0]).toMatchObject({ status: "stopped", changed: 0 });
  });

  it("brings back no row that it had only listed, though somebody has deleted its note since", async () => {
    const before = shown();
    playground.host.faults.add({
      when: ({ name }) => name === "SpreadsheetApp.Range.copyTo",
      effect: { kills: true },
    });
    await expect(remove([3, 5])).rejects.toThrow();
    expect(kept().map((cells) => cells[3])).toEqual(["", "listed", "listed"]);
    playground.book.setNotes("s1", { row: 3, column: 1, rows: 1, columns: 1 }, [[""]]);
    const { resting } = await calls.open();
    await calls.leave(resting?.next ?? "");
    const [run] = await calls.runs();
    await calls.revert(run?.run ?? "");
    expect(shown()).toEqual(before);
  });

  it("is undone once: who asks again is told so, and no row stands there twice", async () => {
    const before = shown();
    const { run } = await remove([3, 5]);
    await calls.revert(run);
    await expect(calls.revert(run)).rejects.toThrow("This run has been undone already.");
    expect(shown()).toEqual(before);
  });

  it("leaves a row that somebody edited after Google had ended it half-way, when it goes on", async () => {
    playground.host.faults.add({
      when: ({ name }) => name === "SpreadsheetApp.Sheet.deleteRows",
      effect: { kills: true },
    });
    await expect(remove([3, 5])).rejects.toThrow();
    type(3, 1, "edited");
    const { resting } = await calls.open();
    await calls.goOn(resting?.next ?? "");
    expect(shown().map(([city]) => city)).toEqual(["City", "01234", "edited", "b", "c", "", ""]);
    const [run] = await calls.runs();
    expect(run).toMatchObject({ changed: 1 });
    await calls.revert(run?.run ?? "");
    expect(shown().map(([city]) => city)).toEqual(["City", "01234", "edited", "b", "01234", "c", ""]);
  });

  it.each([
    ["inserted the second", "insertRowsBefore", 2],
    ["dropped what was kept of them", "deleteRows", 1],
  ])(
    "puts no row back twice when an undo stopped as it %s and is asked for again",
    async (_when, method, nth) => {
      const before = shown();
      const { run } = await remove([3, 5]);
      failsAt(`SpreadsheetApp.Sheet.${method}`, nth);
      await expect(calls.revert(run)).rejects.toThrow(/Service Spreadsheets failed/);
      expect(await calls.revert(run)).toMatchObject({ rows: 2 });
      expect(shown()).toEqual(before);
      expect(kept()).toEqual([]);
    },
  );

  it("leaves no blank row where it could not fill one", async () => {
    const { run } = await remove([3, 5]);
    const without = shown();
    failsAt("SpreadsheetApp.Range.copyTo", 1);
    await expect(calls.revert(run)).rejects.toThrow(/Service Spreadsheets failed/);
    expect(shown()).toEqual(without);
  });

  it("writes over nothing that somebody typed into a row that an undo had inserted when it was ended", async () => {
    const { run } = await remove([3, 5]);
    playground.host.faults.add({
      when: ({ name }) => name === "SpreadsheetApp.Sheet.insertRowsBefore",
      at: "after",
      effect: { kills: true },
    });
    await expect(calls.revert(run)).rejects.toThrow();
    expect(shown()[2]).toEqual(["", ""]);
    type(3, 2, "mine");
    expect(await calls.revert(run)).toMatchObject({ rows: 2 });
    const cities = shown().flat();
    expect(cities.filter((cell) => cell === "mine")).toHaveLength(1);
    expect(cities.filter((cell) => cell === "01234")).toHaveLength(3);
  });

  it("puts them back where the tab that kept them has no other rows", async () => {
    const before = shown();
    await calls.revert((await remove([3])).run);
    const { id = "", rows = 0 } =
      playground.book.sheets().find(({ name }) => name === "Stet removed rows") ?? {};
    playground.book.deleteRows(id, 2, rows - 2);
    expect(await calls.revert((await remove([3, 5])).run)).toMatchObject({ rows: 2 });
    expect(shown()).toEqual(before);
  });

  it("keeps a row that a filter hides", async () => {
    playground.book.rowIsHidden = (sheetId, row) => (sheetId === "s1" && row === 3 ? "filtered" : "no");
    const before = shown();
    const { run } = await remove([2, 3]);
    expect(kept()).toHaveLength(3);
    await calls.revert(run);
    expect(shown()).toEqual(before);
  });

  it("takes out nothing when a row that it was compared with has changed", async () => {
    const seen = {
      columns: [1, 2],
      lastRow: 6,
      hash: hashOfRows(ROWS.slice(1).map((cells, index) => ({ row: index + 2, cells }))),
    };
    type(2, 1, "changed");
    await expect(remove([3, 5], seen)).rejects.toThrow(
      "The sheet has changed since Stet looked at it. Check it again.",
    );
    type(2, 1, "01234");
    playground.book.setNumberFormats("s1", { row: 2, column: 1, rows: 1, columns: 1 }, [["@"]]);
    expect(await remove([3, 5], seen)).toMatchObject({ changed: 2 });
  });

  it("takes out rows too long to be written down in one cell, and names where they are kept", async () => {
    const long = "x".repeat(30_000);
    playground.book.type("s1", { row: 4, column: 1, rows: 1, columns: 2 }, [[long, long]]);
    const { run } = await calls.removeRows({ ...ABOUT, sheetId, rows: [{ row: 4, was: [long, long] }] });
    expect((await calls.changes(run))[0]?.before).toEqual([expect.stringMatching(/“Stet removed rows”/)]);
    await calls.revert(run);
    expect(playground.book.values("s1", { row: 4, column: 1, rows: 1, columns: 2 })).toEqual([[long, long]]);
  });

  it("leaves to a formula what it fills", async () => {
    playground.book.type("s1", { row: 1, column: 3, rows: 1, columns: 1 }, [["=ARRAYFORMULA(B1:B)"]]);
    await playground.book.settled();
    const filled = () => playground.book.values("s1", { row: 1, column: 3, rows: 7, columns: 1 }).flat();
    const before = filled();
    expect(before).toEqual(["Day", DAY, DAY, 2, DAY, 3, ""]);
    const { run } = await calls.removeRows({ ...ABOUT, sheetId, rows: [{ row: 4, was: ["b", 2, 2] }] });
    await calls.revert(run);
    await playground.book.settled();
    expect(filled()).toEqual(before);
  });

  it("takes out nothing when the tab that keeps rows is protected", async () => {
    await playground.close();
    playground = await openPlayground({
      dist: process.env.STET_DIST ?? "dist",
      sheets: [{ name: "Data", cells: ROWS }],
      user: { email: "reporter@example.org" },
      owner: "desk@example.org",
    });
    calls = sidebarCalls(playground.host);
    sheetId = (await calls.open()).table.sheetId;
    const tab = playground.book.insertSheet("Stet removed rows");
    playground.book.protect({ sheetId: tab, description: "", warningOnly: false });
    await expect(calls.removeRows({ ...ABOUT, sheetId, rows: [{ row: 4, was: ["b", 2] }] })).rejects.toThrow(
      /“Stet removed rows” is protected/,
    );
    expect(playground.book.sheets().map(({ name }) => name)).toEqual(["Data", "Stet removed rows"]);
  });

  it("leaves rows that have changed since, or hold a formula or a note", async () => {
    playground.book.type("s1", { row: 3, column: 2, rows: 1, columns: 1 }, [["=DATE(2026,3,4)"]]);
    await playground.book.settled();
    playground.book.setNotes("s1", { row: 5, column: 1, rows: 1, columns: 1 }, [["ask Ana"]]);
    await expect(remove([3, 5, 4])).rejects.toThrow(/have changed since|formulas or notes/);
    expect(await remove([2, 3, 5])).toMatchObject({ changed: 1, left: 2 });
  });

  it.each(["0", "1.5", "five"])(
    "keep where they are a row whose number somebody has made %s",
    async (number) => {
      const { run } = await remove([3, 5]);
      const tab = playground.book.sheets().find(({ name }) => name === "Stet removed rows")?.id ?? "";
      const at = 2 + kept().findIndex((line) => String(line[2]) === "5");
      playground.book.type(tab, { row: at, column: 3, rows: 1, columns: 1 }, [[`'${number}`]]);
      await calls.revert(run);
      expect(shown().map(([city]) => city)).toEqual(["City", "01234", "01234", "b", "c", "", ""]);
      expect(kept().map((line) => line.slice(2))).toContainEqual([number, "kept", "01234", DAY]);
    },
  );

  it("leaves no trace when the traces are removed", async () => {
    await remove([3, 5]);
    expect((await calls.traces()).map(({ name }) => name)).toContain("Stet removed rows");
    await calls.removeTraces();
    expect(playground.book.sheets().map(({ name }) => name)).toEqual(["Data"]);
    expect(await calls.traces()).toEqual([]);
  });
});
