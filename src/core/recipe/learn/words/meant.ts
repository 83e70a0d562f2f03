import type { Notation, TextOp } from "../../recipe.ts";
import { favouredBy } from "./favoured.ts";
import { namedNotations, namesPowers } from "./named-notations.ts";
import { type Conversion, namedConversions } from "./named-units.ts";
import { spokenWords } from "./spoken-words.ts";

/**
 * What a person's words say of how rows become their answers. They make programs likelier, and have some tried that
 * nobody means unless it is said; which of them gives the examples their answers is for the examples to say.
 */
export interface Meant {
  notations: readonly Notation[];
  /** Whether numbers are to be written with a power of ten. */
  powers: boolean;
  conversions: readonly Conversion[];
  /** Of how many words an operation is what they speak of. */
  favours?: (op: TextOp) => number;
}

/** Words beyond this many characters are not read. */
const LONGEST = 500;

/** Nothing where the words say nothing that is known; they may be in any of the five languages. */
export function meantBy(words: string): Meant | undefined {
  const said = spokenWords(words.slice(0, LONGEST));
  const favours = favouredBy(said);
  const meant: Meant = {
    notations: namedNotations(said),
    powers: namesPowers(said),
    conversions: namedConversions(said),
    ...(favours && { favours }),
  };
  const says = favours || meant.powers || meant.notations.length > 0 || meant.conversions.length > 0;
  return says ? meant : undefined;
}

/** How much less unlikely it is that a chain of operations is meant for each word that speaks of it. */
const SPOKEN_OF = 0.4;
const LEAST = 0.25;

/** What a chain of operations costs beside words. */
export function costBeside(meant: Meant | undefined, ops: readonly TextOp[], cost: number): number {
  if (!meant?.favours || cost <= LEAST) return cost;
  const { favours } = meant;
  return Math.max(LEAST, cost - SPOKEN_OF * ops.reduce((sum, op) => sum + favours(op), 0));
}
