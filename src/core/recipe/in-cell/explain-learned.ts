import { explainRecipe } from "../explain.ts";
import { recipeOf } from "../learn/recipe-of.ts";
import { recipeInEnglish } from "../sentences.ts";
import type { LearnedColumn } from "./learn-column.ts";

/** What was learned, in words, and how many rows it fills. */
export function explainLearned(
  { taught, examples }: Pick<LearnedColumn, "taught" | "examples">,
  width: number,
  rows: { filled: number; doubted: number; left: number },
): string {
  const inputs = Array.from({ length: width }, (_, at) => (width === 1 ? "value" : `column ${at + 1}`));
  const says =
    taught.kind === "table"
      ? ["Each value among the examples gets what stands beside it there; they show no rule for others."]
      : explainRecipe(recipeOf({ ...taught, answers: [] }, examples, { name: "", inputs, to: "result" })).map(
          recipeInEnglish,
        );
  const counts = [
    `Rows filled: ${rows.filled}.`,
    ...(rows.doubted > 0 ? [`In doubt: ${rows.doubted}.`] : []),
    ...(rows.left > 0 ? [`Not covered: ${rows.left}.`] : []),
  ];
  return [...says, ...counts].join(" ");
}
