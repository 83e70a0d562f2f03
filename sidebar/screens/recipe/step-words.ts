import { columnsAt } from "../../../src/core/recipe/edit/edit-recipe.ts";
import { explainRecipe } from "../../../src/core/recipe/explain.ts";
import type { Recipe } from "../../../src/core/recipe/recipe.ts";
import { readWhat } from "../../../src/core/rules/parse-what.ts";
import { inWords } from "../../fields/in-words.ts";
import { ruleTitle } from "../../named.ts";
import { say, words } from "./texts.ts";

/** What each step of a recipe does, its rules under the names that the list of operations has for them. */
export const stepWords = (recipe: Recipe): string[] =>
  explainRecipe(recipe).map((says, at) => {
    const step = recipe.steps[at];
    if (step?.op !== "rule") return say(says);
    return words.said.rule({ column: columnsAt(recipe, at)[step.column] ?? "", rules: titlesOf(step.rules) });
  });

const titlesOf = (rules: string): string[] =>
  readWhat(rules).map(({ rule, parameters }) => {
    const settings = Object.values(parameters).map(inWords);
    return settings.length === 0 ? ruleTitle(rule) : `${ruleTitle(rule)} (${settings.join(", ")})`;
  });
