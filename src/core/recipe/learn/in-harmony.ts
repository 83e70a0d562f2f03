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

const rivalOf = ({ rivals }: Piece, write: string, like?: TextOp & { op: "date" }): Candidate | undefined =>
  rivals.find(({ take }) => {
    const op = dateOf({ part: take });
    return op?.write === write && (!like || JSON.stringify(op.grid) === JSON.stringify(like.grid));
  });

/** Whether a piece pads its numbers, and the taught rows show that it must. */
function mustPad(piece: Piece, taught: number): boolean {
  const op = dateOf(piece);
  if (!op || !/^(?:HH|hh|MM|DD|ss)$/.test(op.write)) return false;
  return piece.texts.slice(0, taught).some((text) => text?.startsWith("0"));
}

/** Whether a piece leaves an hour unpadded that the taught rows show with one digit. */
function isBareHour(piece: Piece, taught: number): boolean {
  const op = dateOf(piece);
  return (
    op !== undefined &&
    /^[Hh]$/.test(op.write) &&
    piece.texts.slice(0, taught).some((text) => text?.length === 1)
  );
}

const isPaddedHour = (write: string): boolean => write === "HH" || write === "hh";

/**
 * Where one number of a date or a time must be padded, the others that may be are padded too: nobody writes "04h 5m 01s".
 * Where one hour must not be, no other is: nobody writes "9-08".
 */
export function inHarmony(pieces: readonly Piece[], taught: number): readonly Piece[] {
  const bare = pieces.some((piece) => isBareHour(piece, taught));
  const hours = bare ? pieces.map(bareHour) : pieces;
  if (!pieces.some((piece) => mustPad(piece, taught))) return hours;
  return hours.map((piece) => {
    const op = dateOf(piece);
    if (bare && op && /h/i.test(op.write)) return piece;
    const other = op && op.write !== padded(op.write) ? rivalOf(piece, padded(op.write)) : undefined;
    if (!other) return piece;
    return { part: other.take, cost: other.cost, texts: other.texts, rivals: [] };
  });
}

function bareHour(piece: Piece): Piece {
  const op = dateOf(piece);
  const other = op && isPaddedHour(op.write) ? rivalOf(piece, op.write.slice(1), op) : undefined;
  return other ? { part: other.take, cost: other.cost, texts: other.texts, rivals: [] } : piece;
}
