import type { CellValue } from "../../../playground/book.ts";
import { openPlayground, type Playground } from "../../../playground/open.ts";
import { methodology } from "../../../src/core/journal/methodology.ts";
import { RUN_COLUMNS } from "../../../src/core/journal/run-record.ts";
import type { Mend } from "../../../src/core/profile/mend.ts";
import { sidebarCalls } from "../../support/sidebar-calls.ts";

const CELLS: CellValue[][] = [
  ["City", "State", "Sum"],
  ["paris", "", 1],
  ["Paris", "FR", 2],
  ["San Diego CA", "", 3],
  ["paris", "", 4],
];

describe("a fix of the profile", () => {
  let playground: Playground;
  let calls: ReturnType<typeof sidebarCalls>;
  let sheetId: string;

  const open = async (cells: CellValue[][] = CELLS) => {
    playground = await openPlayground({
      dist: process.env.STET_DIST ?? "dist",
      sheets: [{ name: "Data", cells }],
    });
    calls = sidebarCalls(playground.host);
    sheetId = (await calls.open()).table.sheetId;
  };
  afterEach(() => playground.close());

  const cells = (columns = 3, rows = 5) => playground.book.values("s1", { row: 1, column: 1, rows, columns });
  const mend = (changes: Mend["cells"], check = "category spelling") =>
    calls.mend({
      sheetId,
      headingRow: 1,
      check,
      sentence: "2 of 4 cells are spelled differently.",
      cells: changes,
    });
  const SPELLING = [2, 5].map((row) => ({ row, column: 1, was: "paris", now: "Paris" }));

  it("changes its cells, keeps the column beside it, and is written down with what stood there", async () => {
    await open();
    expect(await mend(SPELLING)).toMatchObject({ changed: 2, left: 0, columns: [1] });
    expect(cells(2).map((row) => row.join("|"))).toEqual([
      "City|City (original)",
      "Paris|paris",
      "Paris|Paris",
      "San Diego CA|San Diego CA",
      "Paris|paris",
    ]);
    const [run] = await calls.runs();
    expect(run).toMatchObject({
      status: "finished",
      function: "Fix",
      by: "Rules (category spelling)",
      place: "in place",
      changed: 2,
      found: "2 of 4 cells are spelled differently.",
    });
    const [change, ...others] = await calls.changes(run?.run ?? "");
    expect(change).toMatchObject({ before: ["paris"], after: ["Paris"], rows: [2, 5] });
    expect(others).toEqual([]);
  });

  it("leaves cells that have changed since or hold a formula, and says how many", async () => {
    await open();
    playground.book.type("s1", { row: 2, column: 1, rows: 1, columns: 1 }, [['="pa"&"ris"']]);
    await playground.book.settled();
    expect(await mend(SPELLING)).toMatchObject({ changed: 1, left: 1 });
    expect(cells(1).flat()).toEqual(["City", "paris", "Paris", "San Diego CA", "Paris"]);
    await expect(mend([{ row: 3, column: 1, was: "Rome", now: "Roma" }])).rejects.toThrow(
      /None of these cells can be changed/,
    );
    expect(await calls.runs()).toHaveLength(1);
  });

  it("counts what it has changed, not what somebody edited after Google had ended it, when it goes on", async () => {
    await open();
    const column = RUN_COLUMNS.findIndex(([name]) => name === "changed") + 1;
    const logged = () => {
      const { id } = playground.book.sheets().find(({ name }) => name === "Stet log") ?? {};
      return id === undefined
        ? 0
        : playground.book.values(id, { row: 2, column, rows: 1, columns: 1 })[0]?.[0];
    };
    playground.host.faults.add({
      when: ({ name }) => /\.setValues?$/.test(name) && logged() === SPELLING.length,
      effect: { kills: true },
    });
    await expect(mend(SPELLING)).rejects.toThrow();
    expect(
      cells(2)
        .flat()
        .filter((cell) => cell === "paris"),
    ).toHaveLength(4);
    playground.book.type("s1", { row: 2, column: 1, rows: 1, columns: 1 }, [["Paname"]]);
    const { resting } = await calls.open();
    await calls.goOn(resting?.next ?? "");
    expect(cells(1).flat()).toEqual(["City", "Paname", "Paris", "San Diego CA", "Paris"]);
    expect((await calls.runs())[0]).toMatchObject({ status: "finished", changed: 1 });
  });

  it("changes two columns at once, each with its original, and gives both back after a sort", async () => {
    await open();
    const before = cells();
    const { run } = await mend(
      [
        { row: 4, column: 1, was: "San Diego CA", now: "San Diego" },
        { row: 4, column: 2, was: "", now: "CA" },
      ],
      "merged columns",
    );
    expect(cells(5)[0]).toEqual(["City", "City (original)", "State", "State (original)", "Sum"]);
    expect(cells(5)[3]).toEqual(["San Diego", "San Diego CA", "CA", "", 3]);
    playground.book.sort("s1", { row: 2, column: 1, rows: 4, columns: 5 }, 5, false);
    expect(await calls.revert(run)).toMatchObject({ restored: 2, edited: [], removedColumns: true });
    const [headings, ...rows] = before;
    expect(cells()).toEqual([headings, ...rows.reverse()]);
  });

  it("fills blanks that equal each other with what each belongs to, and gives them back", async () => {
    await open([
      ["Area", "Town"],
      ["North", "a"],
      ["", "b"],
      ["South", "c"],
      ["", "d"],
      ["", "e"],
    ]);
    const { run } = await mend([
      { row: 3, column: 1, was: "", now: "North" },
      { row: 5, column: 1, was: "", now: "South" },
      { row: 6, column: 1, was: "", now: "South" },
    ]);
    expect(cells(1, 6).flat()).toEqual(["Area", "North", "North", "South", "South", "South"]);
    await calls.revert(run);
    expect(cells(1, 6).flat()).toEqual(["Area", "North", "", "South", "", ""]);
  });

  it("leaves what a person typed since, and names the cell", async () => {
    await open();
    const { run } = await mend(SPELLING);
    const type = (row: number, text: string) =>
      playground.book.type("s1", { row, column: 1, rows: 1, columns: 1 }, [[text]]);
    type(2, "Paris 1er");
    type(4, "Paris");
    expect(await calls.revert(run)).toMatchObject({
      restored: 1,
      edited: [{ cell: "A2", wrote: "Paris", holds: "Paris 1er" }],
      removedColumns: false,
    });
    expect(cells(1).flat()).toEqual(["City", "Paris 1er", "Paris", "Paris", "paris"]);
  });

  it("writes what Sheets would read as something else as that text", async () => {
    await open();
    await mend([{ row: 2, column: 1, was: "paris", now: "=IMPORTXML(A1)" }]);
    expect(cells(1)[1]).toEqual(["=IMPORTXML(A1)"]);
    expect(playground.book.formulas("s1", { row: 2, column: 1, rows: 1, columns: 1 })).toEqual([[""]]);
  });

  it("leaves cells whose dropdown does not have the new value, and clears no dropdown", async () => {
    await open();
    const area = { row: 2, column: 1, rows: 1, columns: 1 };
    playground.book.setDropdown("s1", area, { values: ["paris"], allowInvalid: false });
    expect(await mend(SPELLING)).toMatchObject({ changed: 1, left: 1 });
    expect(cells(1).flat()).toEqual(["City", "paris", "Paris", "San Diego CA", "Paris"]);
    expect(playground.book.dropdownAt("s1", 2, 1)).toMatchObject({ values: ["paris"] });
  });

  it("changes nothing where the column is protected, and says what is", async () => {
    playground = await openPlayground({
      dist: process.env.STET_DIST ?? "dist",
      sheets: [{ name: "Data", cells: CELLS }],
      user: { email: "reporter@example.org" },
      owner: "desk@example.org",
    });
    calls = sidebarCalls(playground.host);
    sheetId = (await calls.open()).table.sheetId;
    const area = { row: 1, column: 1, rows: 5, columns: 1 };
    playground.book.protect({ sheetId: "s1", area, description: "", warningOnly: false });
    await expect(mend(SPELLING)).rejects.toThrow(/A1:A5 is protected.*Ask the owner/);
    await expect(
      calls.removeRows({
        sheetId,
        headingRow: 1,
        check: "rows",
        sentence: "1 row is blank throughout.",
        rows: [{ row: 3, was: ["Paris", "FR", 2] }],
      }),
    ).rejects.toThrow(/A1:A5 is protected, so no rows can be taken out/);
    expect(cells()).toEqual(CELLS);
    expect(playground.book.sheets()).toHaveLength(1);
  });

  it("is told in the methodology as what it was", async () => {
    await open();
    await mend(SPELLING);
    expect(methodology(await calls.runs())).toMatch(
      /put 2 cells right in “City” of the sheet “Data” by a fixed rule of Stet, without any model/,
    );
  });
});
