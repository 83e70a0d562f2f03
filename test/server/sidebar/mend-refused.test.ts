import type { CellValue } from "../../../playground/book.ts";
import { openPlayground, type Playground } from "../../../playground/open.ts";
import type { Mend } from "../../../src/core/profile/mend.ts";
import { hashOfRows } from "../../../src/core/profile/seen.ts";
import { sidebarCalls } from "../../support/sidebar-calls.ts";

const CELLS: CellValue[][] = [
  ["City", "State", "Sum"],
  ["San Diego CA", "", 1],
  ["Reno NV", "", 2],
  ["Paris", "FR", 3],
];

describe("a fix that cannot be carried out as it was meant", () => {
  let playground: Playground;
  let calls: ReturnType<typeof sidebarCalls>;
  let about: Omit<Mend, "cells">;

  const open = async (cells: CellValue[][] = CELLS) => {
    playground = await openPlayground({
      dist: process.env.STET_DIST ?? "dist",
      sheets: [{ name: "Data", cells }],
    });
    calls = sidebarCalls(playground.host);
    const { sheetId } = (await calls.open()).table;
    about = { sheetId, headingRow: 1, check: "merged columns", sentence: "2 cells hold two things." };
  };
  afterEach(() => playground.close());

  const cells = (columns = 3, rows = 4) => playground.book.values("s1", { row: 1, column: 1, rows, columns });
  const type = (row: number, column: number, text: string) =>
    playground.book.type("s1", { row, column, rows: 1, columns: 1 }, [[text]]);
  const APART: Mend["cells"] = [
    { row: 2, column: 1, was: "San Diego CA", now: "San Diego" },
    { row: 2, column: 2, was: "", now: "CA" },
    { row: 3, column: 1, was: "Reno NV", now: "Reno" },
    { row: 3, column: 2, was: "", now: "NV" },
  ];

  it("changes all cells of a row or none", async () => {
    await open();
    type(3, 2, "Nevada");
    expect(await calls.mend({ ...about, cells: APART })).toMatchObject({ changed: 2, left: 2 });
    expect(cells(4).map(([city, , state]) => [city, state])).toEqual([
      ["City", "State"],
      ["San Diego", "CA"],
      ["Reno NV", "Nevada"],
      ["Paris", "FR"],
    ]);
  });

  it("is refused when other cells have changed that it was worked out from", async () => {
    await open();
    const lines = CELLS.slice(1).map((line, index) => ({ row: index + 2, cells: line }));
    const seen = { columns: [1, 2, 3], lastRow: 4, hash: hashOfRows(lines) };
    playground.book.sort("s1", { row: 2, column: 1, rows: 3, columns: 3 }, 3, false);
    const fill = [{ row: 3, column: 2, was: "", now: "NV" }];
    await expect(calls.mend({ ...about, cells: fill, seen })).rejects.toThrow(
      "The sheet has changed since Stet looked at it. Check it again.",
    );
    expect(await calls.runs()).toEqual([]);
    playground.book.sort("s1", { row: 2, column: 1, rows: 3, columns: 3 }, 3, true);
    expect(await calls.mend({ ...about, cells: fill, seen })).toMatchObject({ changed: 1 });
    await expect(calls.mend({ ...about, cells: fill, seen })).rejects.toThrow(/has changed/);
  });

  it("leaves no column behind when it fails before cells are written, and is written down as stopped", async () => {
    await open();
    playground.host.faults.throwAt(
      "SpreadsheetApp.Range.addDeveloperMetadata",
      3,
      "Service Spreadsheets failed",
    );
    await expect(calls.mend({ ...about, cells: APART })).rejects.toThrow(/Service Spreadsheets failed/);
    expect(cells(5)).toEqual(CELLS.map((line) => [...line, "", ""]));
    expect((await calls.runs())[0]).toMatchObject({
      status: "stopped",
      changed: 0,
      stopped: "Service Spreadsheets failed",
    });
    expect(playground.book.metadata()).toEqual([]);
  });

  it("puts everything back when it fails while cells are written", async () => {
    await open();
    const refuse = (call: { name: string; entry: string }) =>
      call.name === "SpreadsheetApp.Range.setValues" && cells(3)[1]?.[0] === "San Diego";
    playground.host.faults.add({ when: refuse, effect: { throws: "Service Spreadsheets failed" } });
    await expect(calls.mend({ ...about, cells: APART })).rejects.toThrow(/Service Spreadsheets failed/);
    const [run] = await calls.runs();
    expect(run).toMatchObject({ status: "stopped", changed: 0 });
    expect(cells(5)).toEqual(CELLS.map((line) => [...line, "", ""]));
  });

  it("keeps the whole column beside it although a filter hides rows", async () => {
    await open();
    playground.book.rowIsHidden = (sheetId, row) => (sheetId === "s1" && row === 3 ? "filtered" : "no");
    await calls.mend({ ...about, cells: [{ row: 4, column: 1, was: "Paris", now: "PARIS" }] });
    expect(cells(2).map((line) => line[1])).toEqual(["City (original)", "San Diego CA", "Reno NV", "Paris"]);
  });

  it("puts everything back where a formula fills the cells, and names the formula", async () => {
    await open();
    const before = [
      ["City", "State", "Sum", "Copy"],
      ["San Diego CA", "", 1, "San Diego CA"],
      ["Reno NV", "", 2, "Reno NV"],
      ["Paris", "FR", 3, "Paris"],
    ];
    type(1, 4, "Copy");
    type(2, 4, "=ARRAYFORMULA(A2:A4)");
    await playground.book.settled();
    expect(cells(4)).toEqual(before);
    const both = [
      { row: 3, column: 1, was: "Reno NV", now: "Reno" },
      { row: 4, column: 4, was: "Paris", now: "PARIS" },
    ];
    await expect(calls.mend({ ...about, cells: both })).rejects.toThrow(
      "These cells are filled by the formula in D2. Turn it into values first, on the Formulas screen.",
    );
    await playground.book.settled();
    expect(cells(5)).toEqual(before.map((line) => [...line, ""]));
    expect(playground.book.formulas("s1", { row: 2, column: 4, rows: 1, columns: 1 })).toEqual([
      ["=ARRAYFORMULA(A2:A4)"],
    ]);
  });
});
