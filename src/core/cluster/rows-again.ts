import { serialize } from "../api/serialize.ts";
import { type Cell, isBlank } from "../cells/grid.ts";

/**
 * Where rows stand after others were moved, added, edited or taken out, by all that stands in them: of equal rows the first
 * before is the first now. Undefined where no such row is left; blank rows are not looked for.
 */
export function rowsAgain(
  before: readonly (readonly Cell[])[],
  now: readonly (readonly Cell[])[],
): (number | undefined)[] {
  const places = new Map<string, number[]>();
  for (const [at, cells] of now.entries()) {
    if (cells.every(isBlank)) continue;
    const key = serialize(cells);
    const own = places.get(key);
    if (own) own.push(at);
    else places.set(key, [at]);
  }
  const taken = new Map<string, number>();
  return before.map((cells) => {
    const key = serialize(cells);
    const next = taken.get(key) ?? 0;
    taken.set(key, next + 1);
    return places.get(key)?.[next];
  });
}
