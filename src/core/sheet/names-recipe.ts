import { UsageError } from "../arguments/usage-error.ts";
import { parseWhat } from "../rules/parse-what.ts";

const TEXT = /"((?:[^"]|"")*)"/g;

/**
 * Whether a formula cleans by a recipe that it names in quotes. One that takes the name from a cell does not show it; and
 * none does by a recipe with a rule's name, since the rule comes first.
 */
export const namesRecipe = (formula: string, name: string): boolean =>
  /\bHF_CLEAN\s*\(/i.test(formula) &&
  [...formula.matchAll(TEXT)].some(([, text = ""]) => plain(text.replace(/""/g, '"')) === plain(name)) &&
  !isRule(name);

const plain = (name: string): string => name.trim().toLowerCase();

function isRule(name: string): boolean {
  try {
    return parseWhat(name).length > 0;
  } catch (error) {
    if (error instanceof UsageError) return false;
    throw error;
  }
}
