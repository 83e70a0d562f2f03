import type { Mutation } from "../book.ts";

const SET_VALUES = "sheet.mutation.set-range-values";
const MOVES_CELLS = /\.(insert-(row|col|sheet)|remove-(rows|col|sheet)|move-|reorder-)/;

type Cells = Record<string, Record<string, unknown> | undefined>;

/**
 * Changes made in this page that Node has not taken yet. If somebody else changes the same cells meanwhile, page and
 * Node make the two changes in different order, and the page has to ask for a fresh copy afterwards.
 */
export class ChangesUnderWay {
  readonly #made: Mutation[] = [];
  #crossed = false;

  made(mutation: Mutation): void {
    this.#made.push(mutation);
  }

  /** A change from elsewhere. */
  met(other: Mutation): void {
    this.#crossed ||= this.#made.some((own) => cross(own, other));
  }

  /** Node has taken so many of them. True when the page now has to ask for a fresh copy. */
  taken(count: number): boolean {
    this.#made.splice(0, count);
    if (this.#made.length > 0 || !this.#crossed) return false;
    this.#crossed = false;
    return true;
  }

  /** A fresh copy is shown; what has not been taken yet is not in it, so the page needs another one afterwards. */
  copied(): void {
    this.#crossed = this.#made.length > 0;
  }

  /** Nothing that was made before counts any more: the line was lost, or another document is open. */
  forget(): void {
    this.#made.length = 0;
    this.#crossed = false;
  }
}

function cross(own: Mutation, other: Mutation): boolean {
  if (MOVES_CELLS.test(own.id) || MOVES_CELLS.test(other.id)) return true;
  if (own.id !== SET_VALUES || other.id !== SET_VALUES) return false;
  const [a, b] = [own.params, other.params] as { subUnitId: string; cellValue?: Cells }[];
  if (a?.subUnitId !== b?.subUnitId) return false;
  return Object.entries(a?.cellValue ?? {}).some(([row, cells]) => {
    const others = b?.cellValue?.[row] ?? {};
    return Object.keys(cells ?? {}).some((column) => column in others);
  });
}
