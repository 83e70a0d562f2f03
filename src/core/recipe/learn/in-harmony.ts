import type { TextOp } from "../recipe.ts";
import type { Candidate } from "./lesson.ts";
import type { Piece } from "./search.ts";

const BARE = /(?<![HhMDms])[HhMDms](?![HhMDms])/g;

/** The date operation that a piece ends with. */
function dateOf({ part }: Pick<Piece, "part">): (TextOp & { op: "date" }) | undefined {
  const last = typeof part === "string" ? undefined : part.do[part.do.length - 1];
  return last?.op === "date" ? last : undefined;
}

const padded = (write: string): string => write.replace(BARE, (letter) => letter + letter);

const rivalOf = ({ rivals }: Piece, write: string): Candidate | undefined =>
  rivals.find(({ take }) => dateOf({ part: take })?.write === write);

/** Whether a piece pads its numbers, and the taught rows show that it must. */
function mustPad(piece: Piece, taught: number): boolean {
  const op = dateOf(piece);
  if (!op || !/^(?:HH|hh|MM|DD|ss)$/.test(op.write)) return false;
  return piece.texts.slice(0, taught).some((text) => text?.startsWith("0"));
}

/**
 * Where one number of a date or a time must be padded, the others that may be are padded too: nobody writes "04h 5m 01s".
 */
export function inHarmony(pieces: readonly Piece[], taught: number): readonly Piece[] {
  if (!pieces.some((piece) => mustPad(piece, taught))) return pieces;
  return pieces.map((piece) => {
    const op = dateOf(piece);
    const other = op && op.write !== padded(op.write) ? rivalOf(piece, padded(op.write)) : undefined;
    if (!other) return piece;
    return { part: other.take, cost: other.cost, texts: other.texts, rivals: [] };
  });
}
