import { type Cell, isBlank } from "../../cells/grid.ts";
import { askedFor } from "../sentences.ts";
import { separatorIn } from "../separator.ts";
import type { ByHand } from "./by-hand.ts";
import { found } from "./found.ts";

/** What a row is split into, and what that means for the others; columns and rows from 0. */
export interface RowSplits {
  rows: { row: number; parts: string[] }[];
  /** Columns of which most cells hold numbers, with their sums now and with each number repeated. */
  numbers: { column: number; sum: number; repeated: number }[];
  /** Whether those are left blank in the rows that are put in. */
  leavesNumbers: boolean;
  /** What else stands between several values, and in how many cells. */
  others: { by: string; count: number }[];
}

/** Separators that may be chosen; anything else is typed. */
export const SEPARATORS: Readonly<Record<string, string>> = {
  "\n": "Line break",
  ";": "Semicolon ;",
  "|": "Vertical bar |",
  "/": "Slash /",
  " - ": "Hyphen between spaces",
  ",": "Comma ,",
};

/** Splits cells with several values, so that each value has a row, in which the other columns are repeated. */
export const splitRows: ByHand = {
  name: "split rows",
  listed: {
    title: "Split into rows",
    group: "rows",
    also: "multi-valued cells several values authors unnest explode separate",
  },
  summary:
    "Splits multi-valued cells: gives each value a row of its own and repeats the other columns there; what formulas fill stays in the first row.",
  settings: [
    { name: "by", title: "Separator", choices: { ...SEPARATORS, other: "Something else" } },
    { name: "other", title: "Other separator", where: ["by", "other"] },
    {
      name: "numbers",
      title: "Numbers in the new rows",
      choices: { repeat: "Repeated", blank: "Blank, so that sums stay right" },
    },
  ],
  reads: "columns",
  suggest({ columns }, column) {
    const by = separatorIn(columns[column] ?? [])?.replace(" / ", "/") ?? ";";
    return { by };
  },
  find({ columns }, column, { by: chosen = "", other = "", numbers: what = "" }) {
    const by = chosen === "other" ? other : chosen;
    const own = columns[column] ?? [];
    const rows = own.flatMap((cell, row) => {
      const parts = partsOf(cell, by);
      return parts.length > 1 ? [{ row, parts }] : [];
    });
    const into = rows.reduce((sum, { parts }) => sum + parts.length, 0);
    const counts = new Map(rows.map(({ row, parts }) => [row, parts.length]));
    const numbers = columns.flatMap((cells, at) =>
      at === column || !isOfNumbers(cells) ? [] : [{ column: at, ...sumsOf(cells, counts) }],
    );
    const others = Object.keys(SEPARATORS).flatMap((each) => {
      const count = each === by ? 0 : own.filter((cell) => partsOf(cell, each).length > 1).length;
      return count > 0 ? [{ by: each, count }] : [];
    });
    return found({
      check: "split rows",
      rows: rows.map(({ row }) => row),
      ...askedFor("splitRows", {
        count: rows.length,
        of: own.length,
        into,
        all: own.length - rows.length + into,
      }),
    }).map((each) => ({ ...each, splits: { rows, numbers, leavesNumbers: what === "blank", others } }));
  },
};

/** The values of a cell, without white space around them; one or none where there is nothing to split. */
function partsOf(cell: Cell, by: string): string[] {
  if (typeof cell !== "string" || by === "" || !cell.includes(by)) return [];
  return cell
    .split(by)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

function isOfNumbers(cells: readonly Cell[]): boolean {
  const filled = cells.filter((cell) => !isBlank(cell));
  return filled.length > 0 && filled.filter((cell) => typeof cell === "number").length > filled.length / 2;
}

function sumsOf(cells: readonly Cell[], counts: ReadonlyMap<number, number>) {
  let [sum, repeated] = [0, 0];
  cells.forEach((cell, row) => {
    if (typeof cell !== "number") return;
    sum += cell;
    repeated += cell * (counts.get(row) ?? 1);
  });
  return { sum, repeated };
}
