import { type Cell, isBlank } from "../../cells/grid.ts";
import { fingerprint } from "../../rules/fingerprint.ts";
import type { Check, Finding, Fix, Table } from "../finding.ts";
import { type Said, said } from "../sentences.ts";
import { totalsIn } from "./totals.ts";

/** Rows at which other programs cut a file: Excel's old and new limits, and round numbers of exports. */
const CUTS = [65_535, 65_536, 1_048_575, 1_048_576, 500, 1_000, 5_000, 10_000, 50_000, 100_000];

/** Rows that are no rows: blank, repeated, headings again, totals, footnotes; and files that end too roundly. */
export const rows: Check = {
  name: "rows",
  find(table) {
    const lines = asRows(table);
    return Object.values(KINDS).flatMap((kind) => kind(lines, table));
  },
};

/** What rows may be that are none, in the order in which it is said. */
const KINDS = { blank, repeated, headings, totals, footnotes, cut };

/** The findings of one kind. */
export const rowsThatAre = (kind: keyof typeof KINDS, table: Table): Finding[] =>
  KINDS[kind](asRows(table), table);

const asRows = ({ columns }: Table): Cell[][] =>
  (columns[0] ?? []).map((_, row) => columns.map((column) => column[row] ?? ""));

const about = (found: readonly number[], what: Said, confidence: number, fix?: Fix): Finding[] =>
  found.length === 0
    ? []
    : [
        {
          check: "rows",
          count: found.length,
          samples: [],
          ...what,
          confidence,
          lossless: false,
          ...(fix && { fix }),
        },
      ];

const where = (lines: readonly Cell[][], test: (line: readonly Cell[], row: number) => boolean): number[] =>
  lines.flatMap((line, row) => (test(line, row) ? [row] : []));

function blank(lines: readonly Cell[][]): Finding[] {
  const found = where(lines, (line) => line.every(isBlank));
  return about(found, said("blankRows", { count: found.length }), 0.85, { kind: "dropRows", rows: found });
}

/** The second and later of equal rows; of rows that are only nearly equal, no fix is offered. */
function repeated(lines: readonly Cell[][], { columns }: Table): Finding[] {
  const seen = new Set<string>();
  const equal: number[] = [];
  const alike: number[] = [];
  const filled = columns.length < 2 ? [] : where(lines, (line) => !line.every(isBlank));
  for (const group of groupsOf(filled, columns, (cell) => fingerprint(String(cell))))
    group.forEach((row, at) => {
      const exact = JSON.stringify(lines[row]);
      if (seen.has(exact)) equal.push(row);
      else if (at > 0) alike.push(row);
      seen.add(exact);
    });
  const butForId = equal.length === 0 && alike.length === 0 ? equalButForId(lines, columns) : [];
  return [
    ...about(equal, said("equalRows", { count: equal.length }), 0.7, {
      kind: "dropRows",
      rows: equal.sort(byNumber),
    }),
    ...about(butForId, said("equalButForId", { count: butForId.length }), 0.6),
    ...about(alike.sort(byNumber), said("nearlyEqualRows", { count: alike.length }), 0.6),
  ];
}

const byNumber = (a: number, b: number): number => a - b;

/**
 * The rows that have the key of another in every column, in groups: column by column, because most rows are alone after a
 * few and need no look at the rest.
 */
function groupsOf(
  rows: readonly number[],
  columns: readonly (readonly Cell[])[],
  keyOf: (cell: Cell) => string,
): (readonly number[])[] {
  let groups = rows.length < 2 ? [] : [rows];
  for (const column of columns) {
    if (groups.length === 0) break;
    const keys = new Map<Cell, string>();
    groups = groups.flatMap((group) => {
      const byKey = new Map<string, number[]>();
      for (const row of group) {
        const cell = column[row] ?? "";
        let key = keys.get(cell);
        if (key === undefined) {
          key = keyOf(cell);
          keys.set(cell, key);
        }
        const same = byKey.get(key);
        if (same) same.push(row);
        else byKey.set(key, [row]);
      }
      return [...byKey.values()].filter(({ length }) => length > 1);
    });
  }
  return groups;
}

/** Cells beside the identifier that must be filled for two rows to say the same: of fewer, they do by chance. */
const FEWEST_CELLS = 3;

/** Rows that say the same as one above, but for a first column of which no value comes twice. */
function equalButForId(lines: readonly Cell[][], [ids = [], ...rest]: Table["columns"]): number[] {
  if (ids.some(isBlank) || new Set(ids.map(String)).size < ids.length) return [];
  const all = lines.map((_, row) => row);
  return groupsOf(all, rest, (cell) => JSON.stringify(cell))
    .filter(
      ([row = 0]) => (lines[row] ?? []).slice(1).filter((cell) => !isBlank(cell)).length >= FEWEST_CELLS,
    )
    .flatMap(([, ...again]) => again)
    .sort(byNumber);
}

function headings(lines: readonly Cell[][], { headings: names }: Table): Finding[] {
  const again = where(
    lines,
    (line) => line.length > 1 && line.every((cell, i) => String(cell).trim() === names[i]?.trim()),
  );
  const blanks = names.flatMap((name, i) => (name.trim() === "" ? [i] : []));
  const twice = names.flatMap((name, i) => (name.trim() !== "" && names.indexOf(name) < i ? [i] : []));
  return [
    ...about(again, said("headingsAgain", { count: again.length }), 0.95, { kind: "dropRows", rows: again }),
    ...about(blanks, said("noHeading", { count: blanks.length, of: names.length }), 0.9),
    ...about(
      twice,
      said("headingTwice", {
        count: twice.length,
        some: [...new Set(twice.map((i) => names[i] ?? ""))].slice(0, 3),
      }),
      0.9,
    ),
  ];
}

function totals(lines: readonly Cell[][], { columns }: Table): Finding[] {
  const { sums, unnamed, named } = totalsIn(lines, columns);
  return [
    // Where the word stands in rows that are none, it is a name, and a sum may be chance.
    ...about(sums, said("totals", { count: sums.length }), named.length === 0 ? 0.85 : 0.6, {
      kind: "dropRows",
      rows: sums,
    }),
    ...about(unnamed, said("sumOfAll", { count: unnamed.length }), 0.7, { kind: "dropRows", rows: unnamed }),
    ...about(named, said("saysTotal", { count: named.length }), 0.6, { kind: "dropRows", rows: named }),
  ];
}

/** At the end, a row whose only text is long or begins as notes do. */
function footnotes(lines: readonly Cell[][]): Finding[] {
  const width = lines[0]?.length ?? 0;
  const found: number[] = [];
  for (let row = lines.length - 1; row >= 0 && width > 2; row--) {
    const filled = (lines[row] ?? []).filter((cell) => !isBlank(cell));
    const text = filled.length === 1 ? String(filled[0]) : "";
    if (filled.length === 0) continue;
    if (!/^\s*(?:\*|note|source|quelle|fuente|nota|©|updated|as of)/i.test(text) && text.length < 60) break;
    found.unshift(row);
  }
  return about(found, said("footnotes", { count: found.length }), 0.82, {
    kind: "dropRows",
    rows: found,
  });
}

function cut(lines: readonly Cell[][]): Finding[] {
  if (!CUTS.includes(lines.length) && !CUTS.includes(lines.length + 1)) return [];
  return about([lines.length], said("cut", { rows: lines.length }), lines.length > 60_000 ? 0.9 : 0.4);
}
