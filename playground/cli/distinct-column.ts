import type { Distinct } from "../../src/core/cells/distinct.ts";

/** A column, read part by part, with each different text once, so that its length costs four bytes a row. */
export function distinctColumn(parts: Iterable<readonly string[]>): Distinct {
  const places = new Map<string, number>();
  let at = new Uint32Array(1 << 16);
  let rows = 0;
  for (const cells of parts)
    for (const cell of cells) {
      let place = places.get(cell);
      if (place === undefined) {
        place = places.size;
        places.set(ofItsOwn(cell), place);
      }
      if (rows === at.length) at = grown(at);
      at[rows++] = place;
    }
  return { values: [...places.keys()], at: at.subarray(0, rows) };
}

function grown(list: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const longer = new Uint32Array(list.length * 2);
  longer.set(list);
  return longer;
}

/** A copy: a piece of a text keeps the whole in memory, which here is a piece of the file. */
const ofItsOwn = (text: string): string => Buffer.from(text).toString();
