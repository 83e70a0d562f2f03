import { isBlank } from "../../cells/grid.ts";
import type { Table } from "../../profile/finding.ts";
import { askedFor } from "../sentences.ts";
import type { ByHand } from "./by-hand.ts";
import { found } from "./found.ts";

/** Rows from the top in which headings may stand. */
const FIRST_ROWS = 30;

/** Takes out the titles and blank rows that stand above the headings. */
export const headingsUp: ByHand = {
  name: "headings up",
  listed: { title: "Move the headings up", group: "rows", also: "header title first row" },
  summary: "Takes out the rows above the headings, so that these stand in the first row.",
  settings: [{ name: "row", title: "Row of the headings" }],
  reads: "sheet",
  suggest: (table) => ({ row: String(likely(table) + 1) }),
  find({ columns }, _column, { row = "" }) {
    const at = Number(row) - 1;
    if (!/^\d{1,4}$/.test(row) || at < 1 || at >= (columns[0]?.length ?? 0)) return [];
    const headings = columns.map((column) => String(column[at] ?? "").trim()).filter((each) => each !== "");
    const rows = Array.from({ length: at }, (_, above) => above);
    return found({
      check: "headings up",
      rows: headings.length === 0 ? [] : rows,
      fix: { kind: "dropRows", rows },
      ...askedFor("headingsUp", { count: rows.length, some: headings.slice(0, 4) }),
    });
  },
};

/** The first row that is as full of texts as any near it. */
function likely({ columns }: Table): number {
  const texts = Array.from(
    { length: Math.min(FIRST_ROWS, columns[0]?.length ?? 0) },
    (_, row) => columns.filter((column) => typeof column[row] === "string" && !isBlank(column[row])).length,
  );
  return Math.max(0, texts.indexOf(Math.max(...texts)));
}
