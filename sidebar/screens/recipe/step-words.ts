import { columnsAt } from "../../../src/core/recipe/edit/edit-recipe.ts";
import { explainRecipe } from "../../../src/core/recipe/explain.ts";
import { whereUnfound } from "../../../src/core/recipe/keeps-unfound.ts";
import type { Recipe } from "../../../src/core/recipe/recipe.ts";
import { readWhat } from "../../../src/core/rules/parse-what.ts";
import { ruleWords } from "./rule-words.ts";
import { say, words } from "./texts.ts";

/** What each step of a recipe does, its rules by what they are set to. */
export const stepWords = (recipe: Recipe): string[] =>
  explainRecipe(recipe).map((says, at) => {
    const step = recipe.steps[at];
    const rules = step?.op === "rule" ? titlesOf(step.rules) : [];
    if (step?.op !== "rule" || rules.length === 0) return say(says);
    const fails = whereUnfound(step) ?? "none";
    return words.said.rule({ column: columnsAt(recipe, at)[step.column] ?? "", rules, fails });
  });

/** None where a rule is not known. */
function titlesOf(rules: string): string[] {
  try {
    return readWhat(rules).map(ruleWords);
  } catch {
    return [];
  }
}
