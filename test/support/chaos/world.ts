import type { CellValue } from "../../../playground/book.ts";
import { VirtualClock } from "../../../playground/host/clock.ts";
import { openPlayground } from "../../../playground/open.ts";
import type { Plan } from "../../../src/core/run/plan.ts";
import { sidebarCalls } from "../sidebar-calls.ts";

/** A sheet whose rows can each be told by their first cell, though two are otherwise the same. */
const ROWS: CellValue[][] = [
  ["Key", "City", "Sum"],
  ...["paris", "Paris", "rome", "paris", "", "rome", "oslo", "Oslo "].map((city, index) => [
    `key ${index}`,
    city,
    index < 4 ? 7 : index,
  ]),
];
const COLUMNS = 3;

/** The most of the sheet that is looked at. */
const LOOKED_AT = { row: 1, column: 1, rows: 24, columns: 8 };

export interface Book {
  cells: string[][];
  notes: string[];
}

/** A document with the add-on in it, and what a person and a colleague can do there. */
export async function openWorld() {
  const clock = new VirtualClock();
  const playground = await openPlayground({
    dist: process.env.STET_DIST ?? "dist",
    clock,
    sheets: [{ name: "Data", cells: ROWS }],
    screen: { toast: () => {}, alert: () => "OK" },
  });
  const { book, host } = playground;
  const area = () => {
    const { rows = 1, columns = 1 } = book.sheets().find(({ id }) => id === "s1") ?? {};
    return {
      ...LOOKED_AT,
      rows: Math.min(rows, LOOKED_AT.rows),
      columns: Math.min(columns, LOOKED_AT.columns),
    };
  };
  const world = {
    playground,
    book,
    host,
    clock,
    calls: sidebarCalls(host),
    sheetId: "",
    run: "",
    /** What is on the sheet, without blank rows and columns at its ends. */
    look: (): Book => ({
      cells: trimmed(book.displayValues("s1", area())),
      notes: book.notes("s1", area()).flat().filter(Boolean),
    }),
    plan: (part: Partial<Plan> = {}): Plan => ({
      function: "HF_CLEAN",
      arguments: [null, null],
      argumentsText: "",
      sheetId: world.sheetId,
      columns: [{ column: 2, parameter: 0 }],
      headingRow: 1,
      place: "beside",
      rows: "all",
      headings: ["Result"],
      by: "Rules",
      provider: "",
      ...part,
    }),
    /** The sidebar is opened anew, after the lease of whatever page was there before. */
    reopen: async () => {
      clock.advance(120_000);
      world.calls = sidebarCalls(host);
      return world.calls.open();
    },
    /** What is on the sheet by the key of each row, headings first. */
    type: (row: number, column: number, text: string) =>
      book.type("s1", { row, column, rows: 1, columns: 1 }, [[text]]),
    remove: (keys: readonly number[]) =>
      world.calls.removeRows({
        sheetId: world.sheetId,
        headingRow: 1,
        check: "rows",
        sentence: "Rows are the same as a row above.",
        rows: keys.map((key) => ({ row: key + 2, was: ROWS[key + 1] as CellValue[] })) as never,
      }),
    fix: () =>
      world.calls.mend({
        sheetId: world.sheetId,
        headingRow: 1,
        check: "category spelling",
        sentence: "2 of 8 cells are spelled differently.",
        cells: [
          { row: 2, column: 2, was: "paris", now: "Paris" },
          { row: 5, column: 2, was: "paris", now: "Paris" },
          { row: 2, column: 3, was: 7, now: 8 },
        ],
      }),
  };
  world.sheetId = (await world.calls.open()).table.sheetId;
  return world;
}

export type World = Awaited<ReturnType<typeof openWorld>>;

function trimmed(cells: string[][]): string[][] {
  const rows = lengthOf(cells.map((row) => row.join("")));
  const columns = Math.max(COLUMNS, ...cells.map(lengthOf));
  return cells.slice(0, rows).map((row) => row.slice(0, columns));
}

/** Without what is blank at the end. */
function lengthOf(list: readonly string[]): number {
  let length = list.length;
  while (length > 0 && list[length - 1] === "") length--;
  return length;
}
