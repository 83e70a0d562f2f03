import { type Cell, isBlank } from "../../cells/grid.ts";
import { rowKey } from "../../journal/row-key.ts";
import { askedFor } from "../sentences.ts";
import type { ByHand } from "./by-hand.ts";
import { found } from "./found.ts";

/** Takes out rows that repeat another one, whole or in the columns that are compared. */
export const repeatedRows: ByHand = {
  name: "repeated rows",
  listed: { title: "Take out repeated rows", group: "rows", also: "duplicates dedupe deduplicate unique" },
  summary:
    "Keeps one of the rows that are the same, to the letter, in what is compared; rows that are blank there all stay.",
  settings: [
    {
      name: "compare",
      title: "Compare",
      choices: { all: "Whole rows", column: "This column", two: "This column and another" },
    },
    { name: "other", title: "Other column", choices: "columns" },
    {
      name: "keep",
      title: "Keep",
      choices: {
        first: "The first of them",
        last: "The last of them",
        full: "The one with the fewest blanks",
        most: "The newest, or the largest number, in the column below",
      },
    },
    { name: "by", title: "Newest by", choices: "columns" },
  ],
  reads: "columns",
  find({ headings, columns }, column, { compare = "all", other = "", keep = "first", by = "" }) {
    if ((compare === "two" && other === "") || (keep === "most" && by === "")) return [];
    const which =
      compare === "all"
        ? columns.map((_, at) => at)
        : [column, ...(compare === "two" && Number(other) !== column ? [Number(other)] : [])];
    const groups = new Map<string, number[]>();
    (columns[0] ?? []).forEach((_, row) => {
      const cells = which.map((at) => columns[at]?.[row] ?? "");
      if (cells.every(isBlank)) return;
      const key = rowKey(cells);
      const group = groups.get(key);
      if (group) group.push(row);
      else groups.set(key, [row]);
    });
    const rank: Record<string, (row: number) => number> = {
      last: (row) => row,
      full: (row) => columns.filter((each) => !isBlank(each[row])).length,
      most: (row) => amountOf(columns[Number(by)]?.[row] ?? ""),
    };
    const rows = [...groups.values()]
      .flatMap((group) => {
        const kept = best(group, rank[keep]);
        return group.filter((row) => row !== kept);
      })
      .sort((a, b) => a - b);
    const count = rows.length;
    return found({
      check: "repeated rows",
      rows,
      fix: { kind: "dropRows", rows },
      ...(compare === "all"
        ? askedFor("repeatedRows", { count })
        : askedFor("repeated", { count, columns: which.map((at) => headings[at] ?? "") })),
    });
  },
};

/** The first of those that rank highest. */
const best = (rows: readonly number[], rank: (row: number) => number = () => 0): number | undefined =>
  rows.reduce<number | undefined>(
    (first, row) => (first === undefined || rank(row) > rank(first) ? row : first),
    undefined,
  );

/** A number or a date as a number, what is written as an ISO date as one too; below all others where it is none. */
function amountOf(cell: Cell): number {
  const amount =
    typeof cell === "string" ? (/^\d{4}-\d\d-\d\d/.test(cell) ? Date.parse(cell) : Number.NaN) : Number(cell);
  return typeof cell === "boolean" || Number.isNaN(amount) ? Number.NEGATIVE_INFINITY : amount;
}
