import { type Cell, isBlank } from "../../cells/grid.ts";
import { type Check, type Finding, samplesOf } from "../finding.ts";
import { said } from "../sentences.ts";

/** In that many rows at least, or it is chance. */
const FEWEST = 3;

/**
 * Values that hold what belongs into the blank cell beside them: "San Diego CA" where the column of states is empty.
 * The last word must be one of the values that the other column has elsewhere, mostly of one word each.
 */
export const mergedColumns: Check = {
  name: "merged columns",
  find({ headings, columns }) {
    const targets = columns.flatMap((column, index) => targetIn(column, index) ?? []);
    return columns.flatMap((column, index) => [
      ...places(column, index),
      ...targets.flatMap((target) => (target.index === index ? [] : find(headings, column, index, target))),
    ]);
  },
};

/** A column with blank cells and a short list of codes or names, each used again and again. */
interface Target {
  index: number;
  known: ReadonlyMap<string, number>;
  blank: readonly number[];
}

function targetIn(column: readonly Cell[], index: number): Target | undefined {
  const blank = column.flatMap((cell, row) => (isBlank(cell) ? [row] : []));
  if (blank.length < FEWEST) return undefined;
  const known = new Map<string, number>();
  for (const cell of column)
    if (typeof cell === "string" && /^\S{2,}$/.test(cell)) known.set(cell, (known.get(cell) ?? 0) + 1);
  const filled = column.length - blank.length;
  return known.size < 3 || known.size > 400 || known.size > filled / 3 ? undefined : { index, known, blank };
}

/** Latitude and longitude in one cell. */
const PLACE = /^\s*[([]?\s*-?\d{1,2}\.\d{2,}\s*[,;\s]\s*-?\d{1,3}\.\d{2,}\s*[)\]]?\s*$/;

function places(column: readonly Cell[], index: number): Finding[] {
  const rows = column.flatMap((cell, row) => (typeof cell === "string" && PLACE.test(cell) ? [row] : []));
  const filled = column.filter((cell) => !isBlank(cell)).length;
  if (rows.length < FEWEST || rows.length < filled * 0.6) return [];
  return [
    {
      check: "merged columns",
      column: index,
      count: rows.length,
      samples: samplesOf(column, rows),
      ...said("latitudeAndLongitude", { count: rows.length, of: filled }),
      confidence: 0.7,
      lossless: false,
    },
  ];
}

function find(
  headings: readonly string[],
  column: readonly Cell[],
  index: number,
  { index: target, known, blank }: Target,
): Finding[] {
  const rows: number[] = [];
  let blanks = 0;
  for (const row of blank) {
    const text = column[row];
    if (typeof text !== "string" || isBlank(text)) continue;
    blanks++;
    if (split(text, known)) rows.push(row);
    // However the rest is, too few will be left.
    else if (blanks - rows.length > blank.length * 0.2) return [];
  }
  if (rows.length < FEWEST || rows.length < blanks * 0.8) return [];
  const cells = rows.flatMap((row) => {
    const [rest = "", last = ""] = split(String(column[row]), known) ?? [];
    return [
      { row, column: index, value: rest },
      { row, column: target, value: last },
    ];
  });
  return [
    {
      check: "merged columns",
      column: index,
      count: rows.length,
      samples: samplesOf(column, rows, (cell) => split(String(cell), known)?.join(" | ") ?? cell),
      ...said("mergedColumns", {
        count: rows.length,
        heading: headings[index] ?? "",
        blank: headings[target] ?? "",
      }),
      fix: { kind: "cells", cells },
      confidence: 0.9,
      lossless: false,
    },
  ];
}

function split(text: string, known: ReadonlyMap<string, number>): [string, string] | undefined {
  const match = /^(\S.*?)[,\s]+(\S+)$/s.exec(text.trim());
  const last = match?.[2];
  return match?.[1] && last && known.has(last) ? [match[1], last] : undefined;
}
