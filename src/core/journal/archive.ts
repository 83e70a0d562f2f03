import { deserialize, serialize } from "../api/serialize.ts";
import { cutText } from "../cells/cut-text.ts";
import type { Cell } from "../cells/grid.ts";

/**
 * At so many lines the changes tab is archived: older runs are packed, many lines a cell, and can still be reverted
 * and exported. 20,000 lines of 10 columns are 200,000 cells, a fiftieth of what a spreadsheet may hold.
 */
export const ARCHIVE_AT = 20_000;

/** A cell holds 50,000 characters; a margin is kept. */
const CELL = 45_000;

/** Which runs to pack away: the oldest, until at most half of the limit is left, never the one being written. */
export function runsToArchive(
  lines: readonly { run: string }[],
  current: string,
  limit = ARCHIVE_AT,
): string[] {
  if (lines.length <= limit) return [];
  const counts = new Map<string, number>();
  for (const { run } of lines) counts.set(run, (counts.get(run) ?? 0) + 1);
  const chosen: string[] = [];
  let left = lines.length;
  for (const [run, count] of counts) {
    if (left <= limit / 2) break;
    if (run === current) continue;
    chosen.push(run);
    left -= count;
  }
  return chosen;
}

/** Packs lines of the changes tab into texts that each fit a cell; the lines of one run at a time. */
export function packLines(lines: readonly (readonly Cell[])[]): string[] {
  return cutText(serialize(lines), CELL);
}

/**
 * Reads what `packLines` wrote, its cells in order, also where a run was packed more than once; undefined where somebody
 * has changed them. Each packing begins with a cell of its own, so what can be read is whole.
 */
export function unpackLines(cells: readonly string[]): Cell[][] | undefined {
  const lines: Cell[][] = [];
  let text = "";
  for (const cell of cells) {
    text += cell;
    const packed = linesIn(text);
    if (packed === undefined) continue;
    lines.push(...packed);
    text = "";
  }
  return text === "" ? lines : undefined;
}

function linesIn(text: string): Cell[][] | undefined {
  if (!text.endsWith("]")) return undefined;
  try {
    const lines = deserialize(text);
    return Array.isArray(lines) && lines.every(Array.isArray) ? lines : undefined;
  } catch {
    return undefined;
  }
}
