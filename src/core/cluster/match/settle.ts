import type { Match } from "./match-list.ts";

/** What a person has chosen for a value: an entry by its place in the list, or none of them. */
export type Choice = number | "none";

/** What is written beside a value, and why: nothing where no entry is sure enough and none was chosen. */
export interface Settled {
  at?: number;
  why: Why;
}

/** The same to the letter, sure enough, chosen by a person; not sure enough, nothing alike, unticked by a person. */
export type Why = "same" | "sure" | "chosen" | "unsure" | "unlike" | "unticked";

/**
 * What is written beside each value.
 * @param least how sure a match must be, as `sureEnough` has it
 * @param choices what a person has chosen, by the place of the value; it stands above everything else
 */
export const settled = (
  matches: readonly Match[],
  least: number,
  choices: ReadonlyMap<number, Choice>,
): Settled[] =>
  matches.map(({ at, sure }, value) => {
    const choice = choices.get(value);
    if (choice === "none") return { why: "unticked" };
    if (choice !== undefined && choice !== at) return { at: choice, why: "chosen" };
    if (at === undefined) return { why: "unlike" };
    if (sure === 1) return { at, why: "same" };
    if (choice !== undefined) return { at, why: "chosen" };
    return sure >= least ? { at, why: "sure" } : { why: "unsure" };
  });
