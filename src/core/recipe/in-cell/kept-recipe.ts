import { asTyped, UsageError } from "../../arguments/usage-error.ts";
import { asItIs, both, said } from "../../messages/said.ts";
import { nearest } from "../../rules/parse-what.ts";
import { readRecipe } from "../read-recipe.ts";
import type { Recipe } from "../recipe.ts";
import { RecipeRefused, recipeInEnglish } from "../sentences.ts";
import { isInstruction } from "./instruction.ts";

/**
 * The recipe that is kept under a name, whatever the case; of several, the one that was written last.
 * @throws UsageError where it is no recipe that could be used
 */
export function keptRecipe(
  name: string,
  kept: readonly { name: string; json: string }[],
): Recipe | undefined {
  const wanted = plain(name);
  const found =
    kept.filter((each) => each.name === name.trim()).pop() ??
    kept.filter((each) => plain(each.name) === wanted).pop();
  if (found === undefined) return undefined;
  try {
    return { ...readRecipe(found.json), name: found.name };
  } catch (error) {
    if (!(error instanceof RecipeRefused)) throw error;
    throw new UsageError(said("savedRecipe.refused", { name: asTyped(name), why: whyRefused(error) }));
  }
}

const plain = (name: string): string => name.trim().toLowerCase();

/** Why something is neither rules nor an instruction nor the name of a recipe, with the names of recipes that are near it. */
export function noneKept(typed: string, kept: readonly { name: string }[], noRule: UsageError): UsageError {
  const wanted = plain(typed);
  const names = [...new Set(kept.map(({ name }) => name))];
  const near = nearest(wanted, names);
  const alike = names.filter((name) => plain(name).startsWith(wanted) || wanted.startsWith(plain(name)));
  const meant = near.length > 0 ? near : alike.slice(0, 3);
  const says = isInstruction(typed) ? said("savedRecipe.notUnderstood") : noRule.says;
  return new UsageError(meant.length === 0 ? says : both(says, said("savedRecipe.near", { names: meant })));
}

/** Why a recipe is refused. What others wrote into it is left out: a sentence of a formula may be logged. */
function whyRefused({ says }: RecipeRefused) {
  const args = "key" in says.args ? { ...says.args, key: "…" } : says.args;
  return asItIs(recipeInEnglish({ ...says, args }));
}
