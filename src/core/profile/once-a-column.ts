import type { Cell } from "../cells/grid.ts";

/**
 * A function of a column, and of a word if it takes one, that works once for each: several checks ask the same of a column,
 * which none of them changes.
 */
export function onceAColumn<T>(
  find: (column: readonly Cell[], what: string) => T,
): (column: readonly Cell[], what?: string) => T {
  const known = new WeakMap<readonly Cell[], Map<string, T>>();
  return (column, what = "") => {
    const found = known.get(column) ?? new Map<string, T>();
    known.set(column, found);
    if (!found.has(what)) found.set(what, find(column, what));
    return found.get(what) as T;
  };
}
