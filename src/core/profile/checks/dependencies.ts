import { distance } from "fastest-levenshtein";
import { type Check, type Finding, samplesOf, type Table } from "../finding.ts";
import { damageIn, isOfPeople, truthsOf } from "../one-truth.ts";
import { said } from "../sentences.ts";
import { codesOf, type Groups, groupsOf, largestShare, testify } from "./testimony.ts";

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

function doubtsIn(table: Table, groups: readonly (Groups | undefined)[], target: number): Doubt[] {
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
  groups: readonly (Groups | undefined)[],
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

/**
 * Rows that differ together: where most rows of one hospital, one state disagree with the rest, they are no slips but
 * another case.
 */
function systematic(doubted: ReadonlySet<number>, groups: readonly (Groups | undefined)[]): Set<number> {
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
