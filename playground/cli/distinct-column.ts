import type { Distinct } from "../../src/core/cells/distinct.ts";

/** A column, read part by part, with each different text once, so that its length costs four bytes a row. */
export class DistinctColumn {
  readonly #places = new Map<string, number>();
  #at = new Uint32Array(1 << 16);
  #rows = 0;

  add(cells: readonly string[]): void {
    for (const cell of cells) {
      let place = this.#places.get(cell);
      if (place === undefined) {
        place = this.#places.size;
        this.#places.set(ofItsOwn(cell), place);
      }
      if (this.#rows === this.#at.length) this.#at = grown(this.#at);
      this.#at[this.#rows++] = place;
    }
  }

  get read(): Distinct {
    return { values: [...this.#places.keys()], at: this.#at.subarray(0, this.#rows) };
  }
}

export function distinctColumn(parts: Iterable<readonly string[]>): Distinct {
  const column = new DistinctColumn();
  for (const cells of parts) column.add(cells);
  return column.read;
}

function grown(list: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const longer = new Uint32Array(list.length * 2);
  longer.set(list);
  return longer;
}

/** A copy: a piece of a text keeps the whole in memory, which here is a piece of the file. */
const ofItsOwn = (text: string): string => Buffer.from(text).toString();
