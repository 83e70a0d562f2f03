import { addedBy } from "../read-recipe.ts";
import type { Recipe, Step } from "../recipe.ts";
import { RecipeRefused, saidOf } from "../sentences.ts";

/** A step in a new order: one of the recipe's own, by its place, or one that is new there or stands for another. */
export interface Placed {
  step: Step;
  /** The place that it had before; absent where it is new. */
  was?: number;
}

/** A column by where it comes from: an input, or one that a step adds. */
interface Origin {
  was: number;
  nth: number;
}

/**
 * Steps in another order, which name the same columns as before: a column's number changes where a step that adds columns
 * comes, goes or moves. Columns that a new step names are counted as the recipe counted them before.
 * @throws RecipeRefused where a step would come before the one that makes its column, or that one is gone
 */
export function renumber({ inputs, steps }: Recipe, placed: readonly Placed[]): Step[] {
  const before = originsOf(
    inputs.length,
    steps.map((step, was) => ({ step, was })),
  );
  const headings = [...inputs, ...steps.flatMap(addedBy)];
  const now = originsOf(inputs.length, placed);
  let there = inputs.length;
  return placed.map(({ step }, at) => {
    const renumbered = withColumns(step, (column) => {
      const from = before[column];
      const place = now.findIndex((each) => each.was === from?.was && each.nth === from.nth);
      if (place >= 0 && place < there) return place;
      const about = { step: at + 1, column: headings[column] ?? "" };
      const maker = placed.findIndex(({ was }) => was === from?.was);
      if (maker < 0) throw new RecipeRefused(saidOf("edits.gone", about));
      throw new RecipeRefused(saidOf("edits.later", { ...about, maker: maker + 1 }));
    });
    there += addedBy(step).length;
    return renumbered;
  });
}

const originsOf = (inputs: number, placed: readonly Placed[]): Origin[] => [
  ...Array.from({ length: inputs }, (_, nth) => ({ was: -1, nth })),
  ...placed.flatMap(({ step, was = Number.NaN }) => addedBy(step).map((_, nth) => ({ was, nth }))),
];

/** The same step with other numbers for the columns that it names. */
export function withColumns<Part>(part: Part, number: (column: number) => number): Part {
  const at = (value: unknown, key: string): unknown => {
    if (typeof value === "number") return NAMES.includes(key) ? number(value) : value;
    if (Array.isArray(value)) return value.map((each) => at(each, key));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, at(each, name)]));
  };
  return at(part, "") as Part;
}

/** What names a column in a step, wherever a number stands there: a place in a text is an object, and a part has a text. */
const NAMES = ["column", "columns", "from"];
