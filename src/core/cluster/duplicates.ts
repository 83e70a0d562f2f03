import { type Cell, isBlank, isDate, textOf } from "../cells/grid.ts";
import { isFailed } from "../cells/show-result.ts";
import { fingerprint } from "../rules/fingerprint.ts";
import { joinable } from "./joinable.ts";

/**
 * How a cell stands to that of the row it may repeat: the same to the letter, the same otherwise written, a slip away,
 * or blank where the other is not; `none` where both are blank.
 */
export type Likeness = "same" | "written" | "slip" | "blank" | "none";

/** A row of a group, by its place, and how each column compares with the first row of the group. */
export interface Member {
  row: number;
  alike: readonly Likeness[];
}

/** Rows that may stand for the same. */
export interface Duplicates {
  members: readonly Member[];
  /**
   * Whether the rows that are the same, however written, repeat each other: not where as many rows would have these
   * values in common by chance, as those of one common field alone do.
   */
  isTelling: boolean;
}

/** Which row of a group stays: the first, the one with most cells filled, the newest by a column. */
export type Keep = "first" | "complete" | "newest";

/** Rows that are expected to agree by chance, from which on agreeing says nothing. */
const BY_CHANCE = 0.5;

/** Rows that agree in all columns but one are compared in that one up to so many. */
const MOST_COMPARED = 50;

/** Rows looked at between two breaths. */
const STRIDE = 500;

/**
 * Groups of rows that are equal in the chosen columns, but for how they are written; or nearly equal: in all of them but
 * one, in which they are a slip away, or one is blank. Rows that are blank in all of them are in no group. Breathes.
 * @param rows a cell a chosen column
 */
export function* duplicatesIn(rows: readonly (readonly Cell[])[]): Generator<number, Duplicates[]> {
  const keys: string[][] = [];
  const equal = new Map<string, number[]>();
  for (const [at, cells] of rows.entries()) {
    if (at % STRIDE === 0) yield at;
    const own = cells.map(keyOf);
    keys.push(own);
    if (own.some((key) => key !== "")) push(equal, JSON.stringify(own), at);
  }
  const classes: Member[][] = [];
  for (const own of equal.values()) classes.push(...sorted(own, rows));
  const joined = yield* near(classes, rows, keys);
  const counts = countsOf(keys);
  return joined
    .filter((members) => members.length > 1)
    .flatMap((members) => {
      const agreeing = members.filter(isSure);
      const first = keys[members[0]?.row ?? 0] ?? [];
      /** Rows other than these that have by chance what a row has in common with the first. */
      const byChance = ({ row, alike }: Member, among: number): number =>
        alike.reduce((expected, each, column) => {
          if (each === "blank" || each === "none") return expected;
          const own = new Set([first[column] ?? "", keys[row]?.[column] ?? ""]);
          const often = [...own].reduce((sum, key) => sum + (counts[column]?.get(key) ?? 0), 0);
          return (expected * Math.max(1, often - among + 1)) / rows.length;
        }, rows.length);
      const [head] = members;
      const isTelling =
        head !== undefined && agreeing.length > 1 && byChance(head, agreeing.length) < BY_CHANCE;
      const kept = members.filter((member) => isSure(member) || byChance(member, 2) < BY_CHANCE);
      return kept.length > 1 ? [{ members: kept, isTelling }] : [];
    });
}

/** Whether a row repeats the first of its group in all columns, however it is written. */
export const isSure = ({ alike }: Member): boolean =>
  alike.every((each) => each !== "slip" && each !== "blank");

/**
 * The place of the row that stays.
 * @param rows all cells of each row
 * @param column the one that tells which is the newest
 * @returns undefined where the rule cannot tell: a row of the group has no date
 */
export function keptOf(
  { members }: Duplicates,
  rows: readonly (readonly Cell[])[],
  keep: Keep,
  column = 0,
): number | undefined {
  const worth = ({ row }: Member): number | undefined => {
    const cells = rows[row] ?? [];
    if (keep === "first") return 0;
    return keep === "complete" ? cells.filter((cell) => !isBlank(cell)).length : timeOf(cells[column] ?? "");
  };
  let [best, most] = [members[0]?.row, -Infinity];
  for (const member of members) {
    const own = worth(member);
    if (own === undefined) return undefined;
    if (own > most) [best, most] = [member.row, own];
  }
  return best;
}

/** When a date, or a text as programs write it, is; a number, such as a year, by itself. */
function timeOf(cell: Cell): number | undefined {
  if (typeof cell === "number") return cell;
  if (isDate(cell)) return (cell as Date).getTime();
  const time =
    typeof cell === "string" && /^\d{4}-\d\d-\d\d(?:[T ]|$)/.test(cell.trim())
      ? Date.parse(cell.trim().replace(" ", "T"))
      : Number.NaN;
  return Number.isNaN(time) ? undefined : time;
}

const keyOf = (cell: Cell): string => {
  if (isBlank(cell) || isFailed(cell)) return "";
  const text = textOf(cell);
  return typeof cell === "string" && /\p{L}/u.test(text) ? fingerprint(text) || text : text.trim();
};

/** Rows with the same keys, apart where a sign, a digit or the order of words tells them apart. */
function sorted(own: readonly number[], rows: readonly (readonly Cell[])[]): Member[][] {
  const groups: Member[][] = [];
  for (const row of own) {
    const home = groups.find(([first]) => first && likeness(rows, first.row, row) !== undefined);
    const alike = home?.[0] ? likeness(rows, home[0].row, row) : rows[row]?.map(sameAs);
    if (home && alike) home.push({ row, alike });
    else groups.push([{ row, alike: rows[row]?.map(sameAs) ?? [] }]);
  }
  return groups;
}

const sameAs = (cell: Cell): Likeness => (isBlank(cell) ? "none" : "same");

function likeness(rows: readonly (readonly Cell[])[], one: number, other: number): Likeness[] | undefined {
  const alike = (rows[one] ?? []).map((cell, column) => written(cell, rows[other]?.[column] ?? ""));
  return alike.every((each) => each !== undefined) ? (alike as Likeness[]) : undefined;
}

function written(one: Cell, other: Cell): Likeness | undefined {
  if (isBlank(one) && isBlank(other)) return "none";
  const [own, its] = [textOf(one), textOf(other)];
  if (own === its) return "same";
  return own.trim() === its.trim() || joinable(own, its, "fingerprint", NO_COUNTS) ? "written" : undefined;
}

const NO_COUNTS: ReadonlyMap<string, number> = new Map();

/** With groups put together that agree in all columns but one, in which they are a slip away, or one is blank. */
function* near(
  classes: readonly Member[][],
  rows: readonly (readonly Cell[])[],
  keys: readonly string[][],
): Generator<number, Member[][]> {
  const width = keys[0]?.length ?? 0;
  const home = classes.map((members) => [...members]);
  const gone = new Set<number>();
  if (width < 2) return home;
  for (let column = 0; column < width; column++) {
    const buckets = new Map<string, number[]>();
    for (const [at, [first]] of classes.entries()) {
      if (at % STRIDE === 0) yield at;
      const others = (keys[first?.row ?? 0] ?? []).filter((_, index) => index !== column);
      if (others.some((key) => key !== "")) push(buckets, JSON.stringify(others), at);
    }
    for (const own of buckets.values()) {
      const some = own.slice(0, MOST_COMPARED);
      for (const [index, one] of some.entries())
        for (const other of some.slice(index + 1)) {
          const [first, second] = [classes[one]?.[0]?.row ?? 0, classes[other]?.[0]?.row ?? 0];
          if (gone.has(one) || gone.has(other) || (home[other]?.length ?? 0) > (classes[other]?.length ?? 0))
            continue;
          const step = slip(rows[first]?.[column] ?? "", rows[second]?.[column] ?? "");
          const compared = (row: number) =>
            (rows[row] ?? []).map((cell, index) =>
              index === column ? step : written(rows[first]?.[index] ?? "", cell),
            );
          if (compared(second).includes(undefined)) continue;
          gone.add(other);
          for (const { row } of classes[other] ?? [])
            home[one]?.push({ row, alike: compared(row).map((each) => each ?? "slip") });
        }
    }
  }
  return home.filter((_, at) => !gone.has(at));
}

function slip(one: Cell, other: Cell): Likeness | undefined {
  if (isBlank(one) !== isBlank(other)) return "blank";
  if (typeof one !== "string" || typeof other !== "string") return undefined;
  return joinable(one, other, "nearest", NO_COUNTS) ? "slip" : undefined;
}

function countsOf(keys: readonly string[][]): Map<string, number>[] {
  return Array.from({ length: keys[0]?.length ?? 0 }, (_, column) => {
    const counts = new Map<string, number>();
    for (const own of keys) counts.set(own[column] ?? "", (counts.get(own[column] ?? "") ?? 0) + 1);
    return counts;
  });
}

function push<Key>(map: Map<Key, number[]>, key: Key, at: number): void {
  const own = map.get(key);
  if (own) own.push(at);
  else map.set(key, [at]);
}
