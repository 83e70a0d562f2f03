import { type Word, wordsOf } from "./words.ts";

/** A value of the list, or one to be matched with it, read once. */
export interface Entry {
  words: readonly Word[];
  /** What it has in common with others is found by: its words, and the pieces of three letters of them. */
  pieces: ReadonlyMap<string, number>;
  /** Length of the vector of its pieces. */
  length: number;
}

/** How much each word and piece says: the rarer in the list, the more. */
export class Vocabulary {
  private readonly counts = new Map<string, number>();
  private readonly total: number;

  constructor(list: readonly string[]) {
    this.total = list.length;
    for (const value of list)
      for (const piece of piecesOf(wordsOf(value))) this.counts.set(piece, (this.counts.get(piece) ?? 0) + 1);
  }

  weightOf(piece: string): number {
    return Math.log(1 + this.total / (1 + (this.counts.get(piece) ?? 0)));
  }

  read(value: string): Entry {
    const words = wordsOf(value);
    const pieces = new Map<string, number>();
    let squares = 0;
    for (const piece of piecesOf(words)) {
      const weight = this.weightOf(piece) * (piece[0] === "=" ? WHOLE : 1);
      pieces.set(piece, weight);
      squares += weight * weight;
    }
    return { words, pieces, length: Math.sqrt(squares) || 1 };
  }
}

/** How much more a whole word says than a piece of one. */
const WHOLE = 1.5;

function piecesOf(words: readonly Word[]): Set<string> {
  const pieces = new Set<string>();
  for (const { text } of words) {
    pieces.add(`=${text}`);
    const framed = `^${text}$`;
    for (let at = 0; at + 3 <= framed.length; at++) pieces.add(framed.slice(at, at + 3));
  }
  return pieces;
}
