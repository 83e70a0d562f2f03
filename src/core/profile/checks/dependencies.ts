import { distance } from "fastest-levenshtein";
import { type Cell, isBlank } from "../../cells/grid.ts";
import { type Check, type Finding, samplesOf, type Table } from "../finding.ts";
import { damageIn, isOfPeople, truthsOf } from "../one-truth.ts";
import { said } from "../sentences.ts";

/** Rows that must share a value before they say anything of each other. */
const GROUP = 3;

/** The share of rows that must agree with the rest of their group, and by how much that must beat guessing. */
const AGREE = 0.9;
const OVER_CHANCE = 0.1;

/** Columns that must say the same of a cell before it is doubted. */
const WITNESSES = 2;

/** So few are better looked at one by one. */
const FEW = 3;

/** Rows beyond which only the first are looked at for dependencies. */
const MOST_ROWS = 20_000;

/**
 * Columns that decide each other nearly always (the hospital's number and its name), and the few cells that disagree.
 * A value is doubted only when two other columns agree on what stands in all their other rows, and when it looks
 * like a slip of it: near in spelling, and with no digit that contradicts. It is suggested to be changed only where it
 * is that value damaged (see `truthsOf`) and stands nowhere else: a vote against one's party is a vote. Blanks are
 * never filled by vote.
 */
export const dependencies: Check = {
  name: "dependencies",
  find(table) {
    const groups = table.columns.map((column) => groupsOf(column.slice(0, MOST_ROWS)));
    const doubted = table.columns.map((_, target) => doubtsIn(table, groups, target));
    const damage = damageIn(
      doubted.flatMap((doubts, target) =>
        doubts.map(({ row, value }) => [String(table.columns[target]?.[row]), value] as const),
      ),
    );
    return doubted.flatMap((doubts, target) => findIn(table, groups, target, doubts, damage));
  },
};

/** A cell that differs from what other columns, by index, say that it should be. */
interface Doubt {
  row: number;
  column: number;
  value: string;
  sources: number[];
}

/** Rows by value; undefined when nearly every row has its own, or all have the same. */
type Groups = Sides | undefined;

interface Sides {
  byValue: ReadonlyMap<string, readonly number[]>;
  /** Those of them with enough rows to say something of each other, and their rows in all. */
  telling: readonly (readonly number[])[];
  rows: number;
  /** Which of these each row belongs to, -1 for none. */
  groupOf: Int32Array;
}

function groupsOf(column: readonly Cell[]): Groups {
  const groups = new Map<string, number[]>();
  column.forEach((cell, row) => {
    if (isBlank(cell)) return;
    const key = String(cell);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  });
  if (groups.size < 2 || groups.size > column.length * 0.6) return undefined;
  const telling = [...groups.values()].filter(({ length }) => length >= GROUP);
  const groupOf = new Int32Array(column.length).fill(-1);
  telling.forEach((rows, group) => {
    for (const row of rows) groupOf[row] = group;
  });
  return { byValue: groups, telling, rows: telling.reduce((sum, { length }) => sum + length, 0), groupOf };
}

function doubtsIn(table: Table, groups: readonly Groups[], target: number): Doubt[] {
  const column = (table.columns[target] ?? []).slice(0, MOST_ROWS);
  if (groups[target] === undefined) return [];
  const chance = largestShare(column);
  const votes = new Map<number, Map<string, number[]>>();
  const codes = codesOf(column);
  groups.forEach((sides, source) => {
    if (source === target || sides === undefined) return;
    const said = testify(sides, codes, chance);
    for (const [row, value] of said) {
      const of = votes.get(row) ?? new Map<string, number[]>();
      of.set(value, [...(of.get(value) ?? []), source]);
      votes.set(row, of);
    }
  });
  return [...votes].flatMap(([row, of]) => {
    const [value, sources] = [...of].sort((a, b) => b[1].length - a[1].length)[0] as [string, number[]];
    return sources.length >= WITNESSES && isSlip(String(column[row]), value)
      ? [{ row, column: target, value, sources }]
      : [];
  });
}

function findIn(
  table: Table,
  groups: readonly Groups[],
  target: number,
  doubted: readonly Doubt[],
  damage: ReadonlySet<string>,
): Finding[] {
  if (doubted.length === 0) return [];
  const meant = systematic(
    new Set(doubted.map(({ row }) => row)),
    groups.filter((_, source) => source !== target),
  );
  const cells = doubted.filter(({ row }) => !meant.has(row));
  const column = table.columns[target] ?? [];
  const about = { people: isOfPeople(table.headings[target] ?? ""), damage };
  const doubtedRows = new Set(doubted.map(({ row }) => row));
  const isDamage = ({ row, value }: Doubt): boolean => {
    const own = String(column[row]);
    const elsewhere = groups[target]?.byValue.get(own)?.some((other) => !doubtedRows.has(other)) ?? false;
    return !elsewhere && truthsOf(own, value, about) === "one";
  };
  return [
    ...finding(
      table,
      cells.filter((cell) => isDamage(cell)),
      0.84,
      "disagree",
    ),
    ...finding(
      table,
      cells.filter((cell) => !isDamage(cell)),
      0.6,
      "mayDisagree",
    ),
  ];
}

function finding(
  table: Table,
  cells: readonly Doubt[],
  confidence: number,
  what: "disagree" | "mayDisagree",
): Finding[] {
  const [first] = cells;
  if (first === undefined) return [];
  const names = [...new Set(cells.flatMap(({ sources }) => sources))]
    .slice(0, 2)
    .map((source) => table.headings[source] ?? "");
  const value = new Map(cells.map((cell) => [cell.row, cell.value]));
  return [
    {
      check: "dependencies",
      column: first.column,
      count: cells.length,
      samples: samplesOf(
        table.columns[first.column] ?? [],
        cells.map(({ row }) => row),
        (cell, row) => value.get(row) ?? cell,
      ),
      ...said(what, { count: cells.length, headings: names }),
      fix: {
        kind: "cells",
        cells: cells.map(({ row, column, value: to }) => ({ row, column, value: to })),
      },
      confidence: cells.length < FEW ? Math.min(confidence, 0.7) : confidence,
      lossless: false,
    },
  ];
}

/** A column with a number for each different text, so that it is compared fast with every other. */
interface Codes {
  of: Int32Array;
  texts: string[];
  /** How often each stands in the group that is being looked at; zero between two. */
  counts: Int32Array;
}

function codesOf(column: readonly Cell[]): Codes {
  const known = new Map<string, number>();
  const of = Int32Array.from(column, (cell) => {
    const text = String(cell ?? "");
    const code = known.get(text) ?? known.size;
    known.set(text, code);
    return code;
  });
  return { of, texts: [...known.keys()], counts: new Int32Array(known.size) };
}

/** What one column says of the rows of another that disagree with their group; nothing when it does not decide it. */
function testify(
  { telling, rows }: Sides,
  { of, texts, counts }: Codes,
  chance: number,
): [row: number, value: string][] {
  const least = Math.max(AGREE, chance + OVER_CHANCE);
  let agreeing = 0;
  let looked = 0;
  const said: [number, string][] = [];
  for (const group of telling) {
    let most = 0;
    for (const row of group) {
      const code = of[row] as number;
      const count = (counts[code] as number) + 1;
      counts[code] = count;
      if (count > most) most = count;
    }
    const code = of[group.find((row) => counts[of[row] as number] === most) as number] as number;
    for (const row of group) counts[of[row] as number] = 0;
    looked += group.length;
    agreeing += most;
    // However well the rest agrees, it would not be enough.
    if (agreeing + rows - looked < least * rows - 1) return [];
    const value = texts[code] as string;
    if (value.trim() === "" || most < group.length * 0.6) continue;
    for (const row of group) {
      const own = of[row] as number;
      if (own !== code && (texts[own] as string).trim() !== "") said.push([row, value]);
    }
  }
  return rows > 0 && agreeing / rows >= AGREE && agreeing / rows >= chance + OVER_CHANCE ? said : [];
}

/**
 * Rows that differ together: where most rows of one hospital, one state disagree with the rest, they are no slips but
 * another case.
 */
function systematic(doubted: ReadonlySet<number>, groups: readonly Groups[]): Set<number> {
  const meant = new Set<number>();
  for (const sides of groups) {
    if (sides === undefined) continue;
    const doubts = new Map<number, number[]>();
    for (const row of doubted) {
      const group = sides.groupOf[row] ?? -1;
      if (group >= 0) doubts.set(group, [...(doubts.get(group) ?? []), row]);
    }
    for (const [group, rows] of doubts)
      if (rows.length >= (sides.telling[group]?.length ?? 0) * 0.6) for (const row of rows) meant.add(row);
  }
  return meant;
}

/** The share of the most frequent value: what guessing would get right. */
function largestShare(column: readonly Cell[]): number {
  const counts = new Map<string, number>();
  for (const cell of column) counts.set(String(cell), (counts.get(String(cell)) ?? 0) + 1);
  return Math.max(0, ...counts.values()) / Math.max(1, column.length);
}

/** Whether a text is the other with a few letters wrong: every digit it has stands in the other, in order. */
function isSlip(own: string, value: string): boolean {
  const digits = value.replace(/\D/g, "");
  let at = 0;
  for (const digit of own.replace(/\D/g, "")) {
    at = digits.indexOf(digit, at) + 1;
    if (at === 0) return false;
  }
  if (/^\d+$/.test(own) && own !== value) return false;
  if (Math.abs(own.length - value.length) > 2) return false;
  return distance(own, value) <= Math.max(1, Math.ceil(value.length * 0.45));
}
