import { type Recipe, VERSION } from "../recipe.ts";
import { splitText } from "../split-text.ts";
import type { Example, Learned } from "./learn.ts";
import type { Split } from "./propose-split.ts";

/** What was learned from examples as a recipe of one step, which keeps the examples it was learned from. */
export const recipeOf = (
  { cases, onFail }: Learned,
  examples: readonly Example[],
  { name, inputs, to }: { name: string; inputs: readonly string[]; to: string },
): Recipe => ({
  recipe: VERSION,
  name,
  inputs,
  steps: [{ op: "write", to: [to], cases, onFail }],
  examples: examples.map(({ in: cells, out }) => ({ in: cells, out: [out] })),
  madeBy: "learner",
});

/** The places of a split's parts that hold a letter, a digit or a currency sign in some row: the others only separate. */
export function partsWorthKeeping(column: readonly string[], split: Split): number[] {
  const kept = new Set<number>();
  for (const text of column) {
    for (const [part, piece] of (splitText(text, split) ?? []).entries()) {
      if (part % 2 === 0 ? /[\p{L}\p{N}]/u.test(piece) : /\p{Sc}/u.test(piece)) kept.add(part);
    }
  }
  return [...kept].sort((a, b) => a - b);
}
