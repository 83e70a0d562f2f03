import { holds } from "../guards.ts";
import type { Reading } from "../reading.ts";
import type { TextOp } from "../recipe.ts";
import { textAfter } from "../text-ops.ts";
import { written } from "../write-row.ts";
import type { Branch } from "./branches.ts";
import type { Piece, Program } from "./search.ts";
import { unlikeTaught } from "./unlike-taught.ts";

/** How many bits of the answers a piece must explain for each unit of what it costs, or it may be chance. */
const BITS = 5;

/** What one character of an answer tells, roughly. */
const BITS_A_CHARACTER = 4;

/** So many figures that stand in all answers, but in no row, are more than a name or a year begins with. */
const FIGURES = 3;

/** What words name is found less by chance: so much of what it costs counts. */
const NAMED = 0.5;
const isNamed = ({ op }: TextOp): boolean => op === "readIn" || op === "writeIn";

/** How quickly a dearer rival counts for less. */
const FADES = 0.42;
const GUARD_FADES = 0.3;

/** A rival that has less than this of the weight of what is given does not matter. */
const SURE = 0.85;

/** Whether a row's answer is to be looked at by a person. */
export type Doubt = (row: readonly Reading[]) => boolean;

/**
 * What makes an answer doubtful: its branch explains too little of what it was taught to be more than chance, a piece
 * gives letters where it only ever gave digits or the other way round, or likely rivals of a piece or a guard disagree.
 */
export function doubtsOf(branches: readonly Branch[]): Doubt {
  const chance = branches.map((branch) => mayBeChance(branch) || isSeenOnce(branch));
  const unlike = branches.map(unlikeTaught);
  return (row) => {
    const at = branches.findIndex(({ when }) => when === undefined || holds(when, row));
    const branch = branches[at];
    if (!branch) return true;
    if (chance[at] && !isTaught(branch, row)) return true;
    const { pieces } = branch.program;
    if (unlike[at]?.(row) || saysTwice(branch, row) || mayTake(branch.program, row)) return true;
    return (
      pieces.some((piece) => isOfAnotherKind(piece, row, branch.lesson.taught) || isOutvoted(piece, row)) ||
      guardsDisagree(branches, at, row)
    );
  };
}

const isTaught = ({ lesson }: Branch, row: readonly Reading[]): boolean =>
  lesson.rows
    .slice(0, lesson.taught)
    .some((taught) => taught.every((reading, column) => reading.text === row[column]?.text));

/** Whether what a branch explains of its answers is too little for what it takes to say it. */
export function mayBeChance({ program, lesson }: Pick<Branch, "program" | "lesson">): boolean {
  let [bits, cost] = [0, 0];
  const explained = new Set<string | undefined>();
  for (const { part, texts, cost: dear } of program.pieces) {
    if (typeof part === "string") {
      if (lesson.taught === 1) bits -= part.replace(/[^\p{L}\p{N}]/gu, "").length * BITS_A_CHARACTER;
      continue;
    }
    cost += dear * (part.do.some(isNamed) ? NAMED : 1);
    for (const text of texts.slice(0, lesson.taught)) {
      if (!explained.has(text)) bits += (text?.length ?? 0) * BITS_A_CHARACTER;
      explained.add(text);
    }
  }
  return cost > 0 && bits < BITS * cost;
}

/** Whether one taught row alone shows what is replaced in the middle of a word, or figures that stand in no row. */
function isSeenOnce({ program: { pieces }, lesson: { rows, taught } }: Branch): boolean {
  return pieces.some(({ part }) => {
    if (typeof part === "string") return taught === 1 && part.replace(/\D/g, "").length >= FIGURES;
    const [op] = part.do;
    if (op?.op !== "replace") return false;
    const texts = rows.slice(0, taught).map((row) => row[part.from]?.text ?? "");
    const [changed = "", ...others] = texts.filter((text) => text.includes(op.text));
    return taught > 1 && others.length === 0 && IN_WORD.test(changed.replace(op.text, "\u0000$&\u0000"));
  });
}

const IN_WORD = /\p{L}\0\p{L}|\p{N}\0\p{N}/u;

/** Whether figures that stand in all answers would be others if they were taken from this row. */
function mayTake({ pieces, taking }: Program, row: readonly Reading[]): boolean {
  const own = pieces.map(({ part }) => part);
  return taking !== undefined && written(taking, row) !== written(own, row);
}

/** Whether a text that stands in all answers is in what is taken from this row too, as in no taught row. */
function saysTwice({ program: { pieces }, lesson }: Branch, row: readonly Reading[]): boolean {
  const taken = pieces.flatMap(({ part }) => (typeof part === "string" ? [] : [textOf(part, row) ?? ""]));
  return pieces.some(({ part }) => {
    const word = typeof part === "string" ? part.trim() : "";
    if (!/[\p{L}\p{N}]{2}/u.test(word) || !taken.some((text) => text.includes(word))) return false;
    return pieces.every(
      (piece) =>
        typeof piece.part === "string" ||
        !piece.texts.slice(0, lesson.taught).some((text) => text?.includes(word)),
    );
  });
}

/** Whether a piece gives letters for a row and gave none for any taught row, or digits. */
function isOfAnotherKind({ part, texts }: Piece, row: readonly Reading[], taught: number): boolean {
  if (typeof part === "string") return false;
  const [before, here] = [texts.slice(0, taught).join(" "), textOf(part, row) ?? ""];
  return [/\p{L}/u, /\d/].some((kind) => kind.test(here) && !kind.test(before));
}

/** Whether a text that likely rivals would give for a row weighs more than the one that is given. */
function isOutvoted({ part, cost, rivals }: Piece, row: readonly Reading[]): boolean {
  if (typeof part === "string" || rivals.length === 0) return false;
  const given = textOf(part, row);
  const weights = new Map([[given, 1]]);
  for (const rival of rivals) {
    const text = textOf(rival.take, row);
    if (text !== undefined)
      weights.set(text, (weights.get(text) ?? 0) + Math.exp((cost - rival.cost) / FADES));
  }
  const sure = SURE * (weights.get(given) ?? 0);
  weights.delete(given);
  return Math.max(0, ...weights.values()) > sure;
}

function textOf(take: Exclude<Piece["part"], string>, row: readonly Reading[]): string | undefined {
  const reading = row[take.from];
  return reading && textAfter(reading, take.do, row);
}

/**
 * Whether the guards that tell the taught rows apart alike would rather send a row elsewhere, where it would become another
 * text than in its own branch.
 */
function guardsDisagree(branches: readonly Branch[], own: number, row: readonly Reading[]): boolean {
  const textIn = ({ program }: Branch): string | undefined =>
    written(
      program.pieces.map(({ part }) => part),
      row,
    );
  const text = branches[own] && textIn(branches[own]);
  return branches.slice(0, own + 1).some(({ when, rivals }, at) => {
    if (!when) return false;
    const held = holds(when, row);
    const elsewhere = held
      ? branches.slice(at + 1).find((branch) => branch.when === undefined || holds(branch.when, row))
      : branches[at];
    if (text !== undefined && elsewhere && textIn(elsewhere) === text) return false;
    let [agree, differ] = [1, 0];
    for (const { guard, dearer } of rivals) {
      const weight = Math.exp(-dearer / GUARD_FADES);
      if (holds(guard, row) === held) agree += weight;
      else differ += weight;
    }
    return differ > agree;
  });
}
