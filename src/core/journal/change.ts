import { deserialize, serialize } from "../api/serialize.ts";
import type { Cell } from "../cells/grid.ts";
import { formatRows, parseRows } from "./row-set.ts";
import { verdictIn } from "./verdicts.ts";

/** One line of the changes tab: one distinct value, what its cells held before, what they hold after, and by what. */
export interface Change {
  run: string;
  /** ISO time. */
  when: string;
  /** What the run read in the row. */
  value: readonly Cell[];
  before: readonly Cell[];
  after: readonly Cell[];
  /** Sheet rows at the time of writing. */
  rows: readonly number[];
  /** The model that answered, the rules that were applied, or who corrected it. */
  by: string;
  /** How sure the model was, 0 to 1. */
  score?: number;
}

/** The headings of the changes tab. `Shape` tells how many cells a packed value, before and after have. */
export const CHANGE_COLUMNS = [
  "Run",
  "When",
  "Value",
  "Before",
  "After",
  "Rows",
  "Count",
  "By",
  "Score",
  "Shape",
] as const;

/** Rows of a change that stands in so many places that their list would not fit a cell go on in another line. */
const ROWS_PER_LINE = 5_000;

/** The change as lines of the tab. */
export function changeLines(change: Change): Cell[][] {
  const shape = `${change.value.length} ${change.before.length} ${change.after.length}`;
  const lines: Cell[][] = [];
  for (let at = 0; at === 0 || at < change.rows.length; at += ROWS_PER_LINE) {
    const rows = change.rows.slice(at, at + ROWS_PER_LINE);
    lines.push([
      change.run,
      change.when,
      pack(change.value),
      pack(change.before),
      pack(change.after),
      formatRows(rows),
      rows.length,
      change.by,
      change.score ?? "",
      shape,
    ]);
  }
  return lines;
}

/** Reads one line of the tab; undefined where somebody has changed it so that it cannot be told what it says. */
export function readChange(line: readonly Cell[]): Change | undefined {
  const [run, when, ...texts] = line;
  const [, , , rows, , by, score, shape] = texts;
  const lengths = String(shape).split(" ").map(Number);
  const [value, before, after] = texts.slice(0, 3).map((cell, index) => unpack(cell, lengths[index] ?? 1));
  if (!value || !before || !after) return undefined;
  return {
    run: String(run),
    when: String(when),
    value,
    before,
    after,
    rows: parseRows(String(rows), ROWS_PER_LINE),
    by: String(by),
    ...(typeof score === "number" && { score }),
  };
}

const pack = (cells: readonly Cell[]): Cell => (cells.length === 1 ? (cells[0] as Cell) : serialize(cells));

/** What a cell of Sheets holds. */
const CELL_CHARACTERS = 50_000;

/** Whether the tab has room for what a run reads, or writes, in a row. */
export const fitsLine = (cells: readonly Cell[]): boolean => String(pack(cells)).length <= CELL_CHARACTERS;

function unpack(cell: Cell, length: number): Cell[] | undefined {
  if (length === 1) return [cell];
  try {
    const cells = deserialize(String(cell));
    return Array.isArray(cells) && cells.length === length ? cells : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Lines of the same run that say the same of the same value become one, in the order they first came. What a person
 * decided, took back and decided again stays three lines: the last of them holds.
 */
export function mergeChanges(changes: readonly Change[]): Change[] {
  const merged = new Map<string, Change>();
  for (const change of changes) {
    const { run, value, before, after, by, when } = change;
    const name = serialize([run, value, before, after, by, verdictIn(by) ? when : ""]);
    const first = merged.get(name);
    merged.set(name, first ? { ...first, rows: [...new Set([...first.rows, ...change.rows])] } : change);
  }
  return [...merged.values()];
}
