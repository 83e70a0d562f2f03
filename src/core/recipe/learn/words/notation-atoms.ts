import type { Place, TextOp, Token } from "../../recipe.ts";
import type { Offer } from "../atoms.ts";
import type { Lesson } from "../lesson.ts";
import type { Meant } from "./meant.ts";

const COST = 0.9;
const STEP = 0.1;
const PIECE = 0.2;

/**
 * Numbers that the rows or the answers write in a notation that words name; with a power of ten also where every answer shows
 * one.
 */
export function notationAtoms(lesson: Lesson, column: number, meant: Meant | undefined, offer: Offer): void {
  if (meant?.powers || lesson.outs.every((out) => /\d[eE][+-]?\d/.test(out))) powers(lesson, column, offer);
  const notations = meant?.notations ?? [];
  if (notations.length === 0) return;
  const reads = notations.map((notation): TextOp => ({ op: "readIn", notation }));
  const writes = notations.map((notation): TextOp => ({ op: "writeIn", notation }));
  const chains: TextOp[][] = [...reads, ...writes].map((op) => [op]);
  for (const read of reads) for (const write of writes) chains.push([read, write]);
  const widths = widthsIn(lesson.outs);
  for (const [piece, dear] of piecesOf(notations.includes("hexadecimal"))) {
    for (const chain of chains) {
      if (lesson.budget.left < 0) return;
      const give = (after: readonly TextOp[]): void =>
        offer(column, [...piece, ...chain, ...after], COST + dear + STEP * (chain.length + after.length));
      give([]);
      if (chain[chain.length - 1]?.op !== "writeIn") continue;
      const small: TextOp = { op: "case", to: "lower" };
      give([small]);
      for (const width of widths) {
        const pad: TextOp = { op: "pad", width, with: "0", side: "start" };
        give([pad]);
        give([pad, small]);
      }
    }
  }
}

/** The whole cell, one of its pieces, or the pairs of digits in which colours are written. */
function piecesOf(inPairs: boolean): [TextOp[], number][] {
  const pieces: [TextOp[], number][] = [[[], 0]];
  const cut = (from: Place, to: Place): TextOp[] => [{ op: "cut", from, to }];
  for (const of of ["wordOrNumber", "digits", "chunk"] as const satisfies readonly Token[])
    for (const nth of [1, 2, 3, 4, -1])
      pieces.push([cut({ edge: "start", of, nth }, { edge: "end", of, nth }), PIECE]);
  if (inPairs) for (let at = 0; at < 6; at++) pieces.push([cut({ at }, { at: at + 2 }), PIECE]);
  return pieces;
}

/** How many characters the runs of the answers have. */
function widthsIn(outs: readonly string[]): number[] {
  const runs = outs.flatMap((out) => out.match(/[\p{L}\p{N}]+/gu) ?? []);
  return [...new Set(runs.map((run) => run.length))].filter((width) => width > 1).slice(0, 4);
}

/** Numbers with a power of ten, as the first answer writes them. */
function powers(lesson: Lesson, column: number, offer: Offer): void {
  const between = /\d([^\d.,]{1,4}(?:10\D{1,2})?)-?\d{1,3}(?!\d)/.exec(lesson.outs[0] ?? "")?.[1];
  if (between === undefined) return;
  const exponent = between.endsWith("-") ? `${between.slice(0, -1)}+` : between;
  const numbers = lesson.outs.map((out) => /\d(?:[.,](\d+))?(?=\D)/.exec(out)?.[1]?.length ?? 0);
  const most = Math.min(12, Math.max(...numbers));
  for (const ways of [{}, { decimals: [most, most] as const }, { decimals: [0, most] as const }])
    offer(column, [{ op: "number", exponent, ...ways }], COST);
}
