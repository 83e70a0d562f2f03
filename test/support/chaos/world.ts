import type { CellValue } from "../../../playground/book.ts";
import type { Plan } from "../../../src/core/run/plan.ts";
import { sidebarCalls } from "../sidebar-calls.ts";
import { openSite } from "./site.ts";

/** A sheet whose rows can each be told by their first cell, though two are otherwise the same. */
const ROWS: CellValue[][] = [
  ["Key", "City", "Sum"],
  ...["paris", "Paris", "rome", "paris", "", "rome", "oslo", "Oslo "].map((city, index) => [
    `key ${index}`,
    city,
    index < 4 ? 7 : index,
  ]),
];

/** Cells of the column City that hold several values, by their rows: side by side, edited by a colleague, and the last. */
export const SEVERAL: readonly (readonly [row: number, text: string])[] = [
  [3, "oslo/rome/lima"],
  [4, "01234/=A1"],
  [8, "rome/rome"],
  [9, "oslo/lima/x"],
];

/** The most of the sheet that is looked at. */
const LOOKED_AT = { row: 1, column: 1, rows: 24, columns: 8 };

export interface Book {
  /** What the cells show; a formula where one stands. */
  cells: string[][];
  notes: string[];
}

/** A document with the add-on in it, and what a person and a colleague can do there. */
export async function openWorld(dist = process.env.STET_DIST ?? "dist") {
  const site = await openSite(dist, {
    sheets: [{ name: "Data", cells: ROWS, size: { rows: 12, columns: 8 } }],
  });
  const { host, clock } = site;
  const area = () => {
    const { rows = 1, columns = 1 } =
      site
        .book()
        .sheets()
        .find(({ id }) => id === "s1") ?? {};
    return {
      ...LOOKED_AT,
      rows: Math.min(rows, LOOKED_AT.rows),
      columns: Math.min(columns, LOOKED_AT.columns),
    };
  };
  const world = {
    ...site,
    calls: sidebarCalls(host),
    sheetId: "",
    run: "",
    /** What is on the sheet, without blank rows and columns at its ends, and blanks that mean nothing to a formula. */
    look: (): Book => {
      const shown = site.book().displayValues("s1", area());
      const formulas = site.book().formulas("s1", area());
      return {
        cells: trimmed(
          shown.map((row, r) => row.map((text, c) => formulas[r]?.[c]?.replace(/ +"\)/g, '")') || text)),
        ),
        notes: site.book().notes("s1", area()).flat().filter(Boolean),
      };
    },
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
    type: (row: number, column: number, text: string) =>
      site.book().type("s1", { row, column, rows: 1, columns: 1 }, [[text]]),
    remove: (keys: readonly number[]) =>
      world.calls.removeRows({
        sheetId: world.sheetId,
        headingRow: 1,
        check: "rows",
        sentence: "Rows are the same as a row above.",
        rows: keys.map((key) => ({ row: key + 2, was: ROWS[key + 1] as CellValue[] })) as never,
      }),
    split: () =>
      world.calls.splitRows({
        sheetId: world.sheetId,
        headingRow: 1,
        check: "split into rows",
        sentence: "4 of 8 rows become 10.",
        column: 2,
        blank: [],
        rows: SEVERAL.map(([row, was]) => ({ row, was, parts: was.split("/") })),
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
  world.sheetId = (await world.calls.table()).sheetId;
  return world;
}

export type World = Awaited<ReturnType<typeof openWorld>>;

const COLUMNS = 3;

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
