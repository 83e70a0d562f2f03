import { addedBy } from "../../../src/core/recipe/read-recipe.ts";
import type { Recipe } from "../../../src/core/recipe/recipe.ts";
import { changesInPlace } from "../../../src/core/recipe/step-columns.ts";

/** The heading of a column that names the steps which were not made for a row. */
const UNMET = "steps_not_made_for_this_row";

/** The same, where a table has a column of that name. */
export function unmetAmong(taken: readonly string[]): string {
  const used = new Set(taken.map((heading) => heading.toLowerCase()));
  let name = UNMET;
  for (let n = 2; used.has(name); n++) name = `${UNMET}_${n}`;
  return name;
}

/** The inputs that a step changes in their place, by their places. */
export const changedInputs = ({ inputs, steps }: Recipe): number[] => {
  const changed = steps.flatMap((step) => (changesInPlace(step) && "column" in step ? [step.column] : []));
  return inputs.flatMap((_, at) => (changed.includes(at) ? [at] : []));
};

/** Headings for the columns that a recipe adds, as a table takes them: none twice, whatever its letters' case. */
export function addedHeadings(
  { steps }: Recipe,
  taken: readonly string[],
  legal: (heading: string) => string,
): string[] {
  const used = new Set(taken.map((heading) => heading.toLowerCase()));
  return steps.flatMap(addedBy).map((heading) => {
    const plain = legal(heading);
    let name = plain;
    for (let n = 2; used.has(name.toLowerCase()); n++) name = `${plain}_${n}`;
    used.add(name.toLowerCase());
    return name;
  });
}

/** Text for a comment of one line. */
export const inComment = (text: string): string => text.replace(/[\s\p{C}]+/gu, " ").trim();
