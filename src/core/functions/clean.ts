import { MODEL_OPTIONS, readOptions } from "../arguments/options.ts";
import { UsageError } from "../arguments/usage-error.ts";
import { type Grid, toGrid } from "../cells/grid.ts";
import { said } from "../messages/said.ts";
import { modelOf } from "../models/model-of.ts";
import { explainInCell } from "../recipe/in-cell/explain-recipe.ts";
import { fromWords } from "../recipe/in-cell/from-words.ts";
import { isInstruction, rulesMeant } from "../recipe/in-cell/instruction.ts";
import { keptRecipe, noneKept } from "../recipe/in-cell/kept-recipe.ts";
import { runKept } from "../recipe/in-cell/run-kept.ts";
import { type Recipe, VERSION } from "../recipe/recipe.ts";
import { clean as cleanGrid } from "../rules/clean.ts";
import type { Cleaned, Note } from "../rules/notes.ts";
import { remarkInEnglish } from "../rules/remarks-in-english.ts";
import type { SheetFunction } from "./function.ts";

export const clean: SheetFunction = {
  name: "HF_CLEAN",
  title: "Clean",
  group: "Cleaning",
  summary:
    "Cleans cells by rules, without any model. With no second argument it removes only what nobody could want back: stray spaces, invisible characters, HTML entities.",
  params: [
    { name: "values", summary: "The cell or range to clean.", type: "range" },
    {
      name: "what",
      summary:
        'The rules to apply, in order, such as "trim, date:iso, phone:US"; in a formula also the name of a saved recipe, or a few words such as "dates as 2024-03-31".',
      type: "rules",
      optional: true,
    },
    {
      name: "options",
      summary:
        'Any of "notes" (beside the result, what was done to each cell or why it was left alone), "explain" (instead of the cells, what is done to them, in words), "model: org/name" (a model that writes a recipe, once, for words that are not understood here).',
      type: "options",
      optional: true,
    },
  ],
  returns: "The cleaned cells, in the shape of the range.",
  example: { formula: '=HF_CLEAN("  Caf&eacute;   Royal ")', result: "Café Royal" },
  ask([values, what, options], settings) {
    const rules = what ?? "";
    if (typeof rules !== "string") throw new UsageError(said("arguments.rulesAreText"));
    const wish = readOptions(options, ["notes", "explain", ...MODEL_OPTIONS]);
    const told = "notes" in wish;
    const run = (recipe: Recipe) => ("explain" in wish ? explainInCell(recipe) : runKept(grid, recipe, told));
    const grid = toGrid(values);
    let by = rules;
    let cleaned: Cleaned;
    try {
      cleaned = cleanGrid(grid, rules, () => settings.locale);
    } catch (error) {
      // A rule comes first: nobody changes what one does by keeping a recipe under its name.
      const kept = error instanceof UsageError ? settings.recipes : undefined;
      if (!(error instanceof UsageError) || kept === undefined) throw error;
      const recipe = keptRecipe(rules, kept);
      if (recipe) return run(recipe);
      const meant = rulesMeant(rules);
      if (meant === undefined) {
        if (!("model" in wish) || !isInstruction(rules)) throw noneKept(rules, kept, error);
        return fromWords(grid, rules, modelOf("chat-completion", wish, settings), run);
      }
      by = meant;
      cleaned = cleanGrid(grid, meant, () => settings.locale);
    }
    if ("explain" in wish && settings.recipes !== undefined) return explainInCell(asRecipe(by));
    return {
      job: null,
      show: () => (told ? withNotes(cleaned.grid, cleaned.notes) : cleaned.grid),
      get notes() {
        return cleaned.notes;
      },
    };
  },
};

const asRecipe = (rules: string): Recipe => ({
  recipe: VERSION,
  name: rules,
  inputs: ["value"],
  steps: rules.trim() === "" ? [] : [{ op: "rule", column: 0, rules }],
});

/** The rows with one column more: what was done there, and what was left. */
function withNotes(grid: Grid, notes: readonly Note[]): Grid {
  const told = grid.map((): Set<string> => new Set());
  for (const { row, rule, did, doubt } of notes) {
    if (did !== undefined) told[row]?.add(`${rule}: ${remarkInEnglish(did)}`);
    if (doubt !== undefined) told[row]?.add(`${rule} left it: ${remarkInEnglish(doubt)}`);
  }
  return grid.map((cells, row) => [...cells, [...(told[row] ?? [])].join("; ")]);
}
