import type { Recipe } from "./recipe.ts";
import { reachOf } from "./replay.ts";
import { type Part, partOf, stagesOf } from "./stages.ts";

/** A part of a recipe that a sheet can write at once. */
export interface SheetPart extends Part {
  /** Places of its steps in the whole recipe. */
  places: readonly number[];
}

/** What a sheet writes of a recipe that asks a model, before it asks and behind the answers. */
export function sheetParts(recipe: Recipe): { before: SheetPart[]; behind: SheetPart[] } {
  const { now, later } = stagesOf(recipe);
  return { before: inParts(recipe, now), behind: inParts(recipe, later) };
}

/** A recipe, and the parts that are written one by one where a model answers in between: each is a run of its own. */
export function writtenAs(recipe: Recipe): Recipe[] {
  if (stagesOf(recipe).models.length === 0) return [recipe];
  const { before, behind } = sheetParts(recipe);
  return [recipe, ...[...before, ...behind].map((part) => part.recipe)];
}

/** Each part has as many steps as a sheet has room for: those that change one column, or those that add some. */
function inParts(recipe: Recipe, places: readonly number[]): SheetPart[] {
  const parts: SheetPart[] = [];
  for (let from = 0; from < places.length; ) {
    let count = places.length - from;
    while (count > 1 && !hasRoom(partOf(recipe, places.slice(from, from + count)).recipe)) count -= 1;
    const own = places.slice(from, from + count);
    parts.push({ ...partOf(recipe, own), places: own });
    from += count;
  }
  return parts;
}

function hasRoom(recipe: Recipe): boolean {
  const has = recipe.inputs.map(() => true);
  return reachOf(recipe, has, true).notHere.length === 0;
}
