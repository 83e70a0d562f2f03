import { parseWhat } from "../../rules/parse-what.ts";
import { addedBy, readRecipe, writeRecipe } from "../read-recipe.ts";
import { MOST, type Recipe, type Step } from "../recipe.ts";
import { type Reach, reachOf } from "../replay.ts";
import { isRowStep } from "../row-steps.ts";
import { RecipeRefused, saidOf } from "../sentences.ts";
import { changesInPlace } from "../step-columns.ts";
import { cutMark, isMark } from "./cut-mark.ts";
import { type Placed, renumber } from "./renumber.ts";

/** One change to the steps of a recipe; places are counted from 0. */
export type Edit =
  | { kind: "change" | "insert"; at: number; step: Step }
  | { kind: "move"; at: number; to: number }
  | { kind: "remove"; at: number };

/**
 * A recipe with one of its steps changed, put in, moved or taken out. It is read as a recipe from elsewhere is, names the
 * columns that it named, and does to a sheet only what can be done there.
 * @param inColumn whether it is to write a single column: the first that it reads, or one that it adds
 * @throws RecipeRefused or UsageError with a sentence; the recipe that was given is as it was
 */
export function editRecipe(recipe: Recipe, edit: Edit, inColumn: boolean): Recipe {
  const placed = placedBy(edit, recipe.steps);
  if (placed.length === 0) throw new RecipeRefused(saidOf("edits.none"));
  if ("step" in edit) checkStep(edit.step);
  const steps = renumber(recipe, placed);
  const edited = readAsTyped({ ...recipe, steps, madeBy: "person" });
  if (repeated(edited) > repeated(recipe)) throw new RecipeRefused(saidOf("edits.otherHeading"));
  checkReach(recipe, edited, inColumn);
  if ("step" in edit) checkNames(edit.step);
  return edited;
}

/** Headings that are blank, or that another column of the recipe has. */
function repeated({ inputs, steps }: Recipe): number {
  const headings = [...inputs, ...steps.flatMap(addedBy)].map((each) => each.trim());
  return headings.filter((each, at) => each === "" || headings.indexOf(each) !== at).length;
}

/** Says of what was typed what a person can change: where in the recipe it stands says nothing to them. */
function readAsTyped(recipe: Recipe): Recipe {
  if (recipe.steps.length > MOST.steps)
    throw new RecipeRefused(saidOf("edits.tooMany", { most: MOST.steps }));
  try {
    return readRecipe(writeRecipe(recipe));
  } catch (error) {
    if (error instanceof RecipeRefused && error.says.code === "refused.wrong")
      throw new RecipeRefused(saidOf("edits.typed", { most: MOST.text }));
    throw error;
  }
}

function placedBy(edit: Edit, steps: readonly Step[]): Placed[] {
  const placed = steps.map((step, was): Placed => ({ step, was }));
  const [own] = placed.splice(edit.at, edit.kind === "insert" ? 0 : 1);
  if (edit.kind === "insert") placed.splice(edit.at, 0, { step: edit.step });
  if (edit.kind === "change") placed.splice(edit.at, 0, { step: edit.step, was: edit.at });
  if (edit.kind === "move" && own) placed.splice(edit.to, 0, own);
  return placed;
}

/**
 * A rule is written by its name and settings; one that gives several columns has no place in a step. What is cut at has to
 * be a mark, and rows are not looked through for nothing.
 */
function checkStep(step: Step): void {
  if (step.op === "split" && !isMark(cutMark(step) ?? " ")) throw new RecipeRefused(saidOf("edits.noMark"));
  if ("when" in step && "text" in step.when && step.when.text === "")
    throw new RecipeRefused(saidOf("edits.noText"));
  if (step.op !== "rule") return;
  for (const { rule, parameters } of parseWhat(step.rules))
    if (rule.spreads || (rule.columns?.(parameters).length ?? 1) > 1)
      throw new RecipeRefused(saidOf("edits.severalColumns"));
}

/** No column is joined to itself, and no value becomes two things. */
function checkNames(step: Step): void {
  if (step.op === "join" && new Set(step.columns).size < step.columns.length)
    throw new RecipeRefused(saidOf("edits.joinOnce"));
  if (step.op === "map" && new Set(step.pairs.map(([from]) => from)).size !== Math.max(1, step.pairs.length))
    throw new RecipeRefused(saidOf("edits.onePair"));
}

function checkReach(before: Recipe, after: Recipe, inColumn: boolean): void {
  const has = after.inputs.map(() => true);
  const was = reachOf(before, has, !inColumn);
  const now = reachOf(after, has, !inColumn);
  if (now.notHere.length > 0 && was.notHere.length === 0) throw new RecipeRefused(whyNotHere(after, now));
  if (inColumn && (now.inPlace === undefined ? now.adds.length !== 1 : now.inPlace !== 0))
    throw new RecipeRefused(saidOf("edits.otherColumn", { column: after.inputs[0] ?? "" }));
}

function whyNotHere({ inputs, steps }: Recipe, { notHere, adds }: Reach) {
  const at = notHere[notHere.length - 1] ?? 0;
  const step = steps[at];
  if (step === undefined || !changesInPlace(step) || isRowStep(step) || !("column" in step))
    return saidOf("edits.rowsFirst", { step: at + 1 });
  const about = { step: at + 1, column: inputs[step.column] ?? "" };
  return adds.length > 0 ? saidOf("edits.changesInput", about) : saidOf("edits.severalInputs", about);
}

/** The columns that a step at this place can name: what the recipe reads, then what the steps before have added. */
export const columnsAt = ({ inputs, steps }: Recipe, at: number): string[] => [
  ...inputs,
  ...steps.slice(0, at).flatMap(addedBy),
];

/**
 * The columns of these that a rule there can clean: its own result where the recipe adds columns, since a sheet has no
 * room for a change to what they are made from; else the one that is changed in its place.
 */
export function cleanableAt(recipe: Recipe, at: number): number[] {
  const { inputs, steps } = recipe;
  const columns = columnsAt(recipe, at).map((_, column) => column);
  if (steps.some((step) => addedBy(step).length > 0)) return columns.slice(inputs.length);
  const changed = steps.flatMap((step) => (changesInPlace(step) && "column" in step ? [step.column] : []));
  return changed.length > 0 ? [...new Set(changed)] : columns;
}
