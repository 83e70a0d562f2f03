import { serialize } from "../../../src/core/api/serialize.ts";
import type { Cell } from "../../../src/core/cells/grid.ts";

/**
 * The fewest columns, from the left, by which the rows to be marked are told from all others as well as by all columns:
 * each column that a run reads costs it calls, and a table may have a hundred.
 * @param first columns that are taken whatever they tell, by their places
 * @param marked the rows to be marked, by their places
 */
export function tellingColumns(
  rows: readonly (readonly Cell[])[],
  first: readonly number[],
  marked: readonly number[],
): number[] {
  const wanted = new Set(marked);
  const width = Math.max(0, ...rows.map(({ length }) => length));
  const taken = [...first];
  let classes = [[...rows.keys()]];
  const split = (at: number) => {
    const before = classes.length;
    const finer = classes.flatMap((own) => {
      const groups = new Map<string, number[]>();
      for (const row of own) {
        const key = serialize(rows[row]?.[at] ?? "");
        const group = groups.get(key);
        if (group) group.push(row);
        else groups.set(key, [row]);
      }
      return [...groups.values()];
    });
    // Only what a row to be marked may be taken for is to be told apart any further.
    classes = finer.filter((own) => own.length > 1 && own.some((row) => wanted.has(row)));
    return finer.length > before;
  };
  for (const at of first) split(at);
  for (let at = 0; at < width && classes.length > 0; at++)
    if (!taken.includes(at) && split(at)) taken.push(at);
  return taken;
}
