import { type Cell, isBlank } from "../../cells/grid.ts";

/** Rows that must share a value before they say anything of each other. */
const GROUP = 3;

/** The share of rows that must agree with the rest of their group, and by how much that must beat guessing. */
const AGREE = 0.9;
const OVER_CHANCE = 0.1;

/** The rows of a column by its values. */
export interface Groups {
  byValue: ReadonlyMap<string, readonly number[]>;
  /** Those of them with enough rows to say something of each other, and their rows in all. */
  telling: readonly (readonly number[])[];
  rows: number;
  /** Which of these each row belongs to, -1 for none. */
  groupOf: Int32Array;
}

/** Undefined where nearly every row has a value of its own, or all have the same: they say nothing of other columns. */
export function groupsOf(column: readonly Cell[]): Groups | undefined {
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

/** A column with a number for each different text, so that it is compared fast with every other. */
interface Codes {
  of: Int32Array;
  texts: string[];
  /** How often each stands in the group that is being looked at; zero between two. */
  counts: Int32Array;
}

export function codesOf(column: readonly Cell[]): Codes {
  const known = new Map<string, number>();
  const of = Int32Array.from(column, (cell) => {
    const text = String(cell ?? "");
    const code = known.get(text) ?? known.size;
    known.set(text, code);
    return code;
  });
  return { of, texts: [...known.keys()], counts: new Int32Array(known.size) };
}

/**
 * What one column says of the cells of another that differ from the rest of their group; nothing where it does not decide
 * that column.
 * @param chance the share of the other column that guessing would get right
 */
export function testify(
  { telling, rows }: Groups,
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

/** The share of the most frequent value: what guessing would get right. */
export function largestShare(column: readonly Cell[]): number {
  const counts = new Map<string, number>();
  for (const cell of column) counts.set(String(cell), (counts.get(String(cell)) ?? 0) + 1);
  return Math.max(0, ...counts.values()) / Math.max(1, column.length);
}
