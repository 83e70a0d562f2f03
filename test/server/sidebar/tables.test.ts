import type { CellValue } from "../../../playground/book.ts";
import type { Unknowns } from "../../../playground/host/options.ts";
import { openPlayground, type Playground } from "../../../playground/open.ts";
import type { Plan } from "../../../src/core/run/plan.ts";
import { sidebarCalls } from "../../support/sidebar-calls.ts";

const CELLS: CellValue[][] = [
  ["Code", "Person"],
  [" 01234", " Ana"],
  [" =A1", "Ben "],
  [" text", "Cem"],
];
const write = (read: string, now: string) => ({ read: [read], now: [now], by: "Rules" });
const WRITES = [write(" 01234", "01234"), write(" =A1", "=A1"), write(" text", "text")];

describe("in a table, and where smart chips stand", () => {
  let playground: Playground;
  afterEach(() => playground.close());

  const open = async (unknowns: Partial<Unknowns> = {}) => {
    playground = await openPlayground({
      dist: process.env.STET_DIST ?? "dist",
      sheets: [{ name: "Data", cells: CELLS }],
      unknowns,
    });
    const { book, host } = playground;
    await book.settled();
    const calls = sidebarCalls(host);
    const { sheetId } = await calls.table();
    const column = (number: number) =>
      book.values("s1", { row: 1, column: number, rows: CELLS.length, columns: 1 }).flat();
    const makeTable = () => {
      book.setTraits("s1", { row: 1, column: 1, rows: 1, columns: 2 }, { table: "heading" });
      book.setTraits("s1", { row: 2, column: 1, rows: CELLS.length - 1, columns: 1 }, { table: "typed" });
    };
    const plan = (part: Partial<Plan> = {}): Plan => ({
      function: "HF_CLEAN",
      arguments: [null, null],
      argumentsText: "",
      sheetId,
      columns: [{ column: 1, parameter: 0 }],
      headingRow: 1,
      place: "beside",
      rows: "all",
      headings: ["Clean: Code"],
      by: "Rules",
      provider: "",
      ...part,
    });
    return { book, calls, sheetId, column, makeTable, plan };
  };
  const CHIP = { row: 3, column: 2, rows: 1, columns: 1 };

  it("says so before the run, and begins none in a column whose type the table decides", async () => {
    const { calls, sheetId, column, makeTable, plan } = await open();
    expect((await calls.inspect(sheetId, 1)).map(({ kind }) => kind)).not.toContain("table");
    makeTable();
    expect((await calls.inspect(sheetId, 1)).map(({ kind }) => kind)).toContain("table");
    expect((await calls.inspect(sheetId, 2)).map(({ kind }) => kind)).not.toContain("table");
    await expect(calls.begin(plan({ place: "in place" }), "page")).rejects.toThrow(
      /belong to a table .* new column/,
    );
    expect([column(1), column(2)]).toEqual([CELLS.map(([code]) => code), CELLS.map(([, person]) => person)]);
    expect(await calls.runs()).toEqual([]);
  });

  it.each(["refused", "written"] as const)(
    "puts the results into a column beside it, exactly, and undoes them: headings are %s",
    async (tableHeadings) => {
      const { book, calls, column, makeTable, plan } = await open({ tableHeadings });
      makeTable();
      const { run } = await calls.begin(plan(), "page");
      // As a column that is inserted within a table may be.
      book.setTraits("s1", { row: 2, column: 2, rows: 3, columns: 1 }, { table: "typed" });
      await calls.write(run, "page", WRITES);
      await calls.finish(run, "page", { status: "finished", changed: 3 });
      expect(column(2).slice(1)).toEqual(["01234", "=A1", "text"]);
      await calls.revert(run);
      expect([column(1), column(2)]).toEqual([
        CELLS.map(([code]) => code),
        CELLS.map(([, person]) => person),
      ]);
    },
  );

  it("puts back what stood there although the column has become one of a table since", async () => {
    const { calls, column, makeTable, plan } = await open();
    const { run } = await calls.begin(plan({ place: "in place" }), "page");
    await calls.write(run, "page", WRITES);
    await calls.finish(run, "page", { status: "finished", changed: 3 });
    expect(column(1)).toEqual(["Code", "01234", "=A1", "text"]);
    makeTable();
    await calls.revert(run);
    expect(column(1)).toEqual(CELLS.map(([code]) => code));
  });

  it("fixes nothing there", async () => {
    const { calls, sheetId, column, makeTable } = await open();
    makeTable();
    const seen = await calls.read(sheetId, [1], 2);
    const fix = {
      ...{ sheetId, headingRow: 1, check: "spellings", sentence: "one", seen: { columns: [1], cells: seen } },
      cells: [{ row: 4, column: 1, was: " text", now: "text" }],
    };
    await expect(calls.mend(fix as never)).rejects.toThrow(/belong to a table/);
    expect(column(1)).toEqual(CELLS.map(([code]) => code));
  });

  it("turns no formula into values there, and takes none out on the way", async () => {
    const { book, calls, makeTable } = await open();
    book.type("s1", { row: 2, column: 1, rows: 1, columns: 1 }, [['=HF_CLEAN(" a")']]);
    await book.settled();
    makeTable();
    await expect(calls.freeze(false)).rejects.toThrow(/belong to a table/);
    expect(book.formulas("s1", { row: 2, column: 1, rows: 1, columns: 1 })).toEqual([['=HF_CLEAN(" a")']]);
    expect(book.notes("s1", { row: 2, column: 1, rows: 1, columns: 1 })).toEqual([[""]]);
  });

  it.each(["link", "null"] as const)(
    "leaves smart chips in a run in place, whose rich text is %s",
    async (chipText) => {
      const { book, calls, sheetId, column, plan } = await open({ chipText });
      book.setTraits("s1", CHIP, { chip: "mailto:ben@example.org" });
      const notices = await calls.inspect(sheetId, 2);
      expect(notices).toContainEqual({ kind: "chips", count: 1, detail: "" });
      expect(notices.map(({ kind }) => kind)).not.toContain("rich");
      const columns = [{ column: 2, parameter: 0 }];
      const { run } = await calls.begin(plan({ place: "in place", columns }), "page");
      expect((await calls.rows(run)).read).toEqual([[" Ana"], ["Cem"]]);
      await calls.write(run, "page", [write(" Ana", "Ana"), write("Ben ", "Ben")]);
      expect(column(2)).toEqual(["Person", "Ana", "Ben ", "Cem"]);
      expect(book.traits("s1", CHIP)).toEqual([[{ chip: "mailto:ben@example.org" }]]);
      await calls.finish(run, "page", { status: "finished", changed: 1 });
      await calls.revert(run);
      expect(book.traits("s1", CHIP)).toEqual([[{ chip: "mailto:ben@example.org" }]]);
    },
  );
});
