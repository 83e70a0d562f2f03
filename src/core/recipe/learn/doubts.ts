import { holds } from "../guards.ts";
import type { Reading } from "../reading.ts";
import { textAfter } from "../text-ops.ts";
import type { Branch } from "./branches.ts";
import type { Piece } from "./search.ts";

/** How many bits of the answers a piece must explain for each unit of what it costs, or it may be chance. */
const BITS = 5;

/** What one character of an answer tells, roughly. */
const BITS_A_CHARACTER = 4;

/** How quickly a dearer rival counts for less. */
const FADES = 0.42;
const GUARD_FADES = 0.3;

/** A rival that has less than this of the weight of what is given does not matter. */
const SURE = 0.85;

/** Whether a row's answer is to be looked at by a person. */
export type Doubt = (row: readonly Reading[]) => boolean;

/**
 * What makes an answer doubtful: its branch explains too little of what it was taught to be more than chance, it is
 * always the same text and no taught row is like this one, or likely rivals of a piece or of a guard say otherwise.
 */
export function doubtsOf(branches: readonly Branch[]): Doubt {
  const chance = branches.map(mayBeChance);
  const fixed = branches.map(({ program }) => program.pieces.every(({ part }) => typeof part === "string"));
  const onlyFixed = fixed.every(Boolean);
  return (row) => {
    const at = branches.findIndex(({ when }) => when === undefined || holds(when, row));
    const branch = branches[at];
    if (!branch) return true;
    if ((chance[at] || (fixed[at] && onlyFixed)) && !isTaught(branch, row)) return true;
    return (
      branch.program.pieces.some((piece) => isOutvoted(piece, row)) ||
      guardsDisagree(branches.slice(0, at + 1), row)
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
  for (const { part, texts, cost: dear } of program.pieces) {
    if (typeof part === "string") {
      if (lesson.taught === 1) bits -= part.replace(/[^\p{L}\p{N}]/gu, "").length * BITS_A_CHARACTER;
      continue;
    }
    cost += dear;
    for (const text of new Set(texts.slice(0, lesson.taught))) bits += (text?.length ?? 0) * BITS_A_CHARACTER;
  }
  return cost > 0 && bits < BITS * cost;
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

/** Whether the guards that tell the taught rows apart alike would rather send a row elsewhere. */
function guardsDisagree(branches: readonly Branch[], row: readonly Reading[]): boolean {
  return branches.some(({ when, rivals }) => {
    if (!when) return false;
    const held = holds(when, row);
    let [agree, differ] = [1, 0];
    for (const { guard, dearer } of rivals) {
      const weight = Math.exp(-dearer / GUARD_FADES);
      if (holds(guard, row) === held) agree += weight;
      else differ += weight;
    }
    return differ > agree;
  });
}
