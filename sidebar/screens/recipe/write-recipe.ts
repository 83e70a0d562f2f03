import type { Only } from "../../../src/core/facets/only.ts";
import { byRules, RECIPE } from "../../../src/core/journal/by-rules.ts";
import type { Mended } from "../../../src/core/profile/mend.ts";
import { withKey } from "../../../src/core/recipe/key-in-log.ts";
import type { Recipe } from "../../../src/core/recipe/recipe.ts";
import type { Plan } from "../../../src/core/run/plan.ts";
import type { Table } from "../../../src/core/sheet/sheet.ts";
import { type Counted, type Looked, writeValues } from "../../run/write-values.ts";

/** Where a recipe writes. */
export interface Target {
  table: Table;
  /** The rows that are chosen. */
  only?: Only | undefined;
  /** The columns that are read, the first of which is the one being worked on. */
  columns: readonly number[];
  place: Plan["place"];
  /** A column that is there already, whose blank cells are filled. */
  into?: number;
  /** The headings of the columns that are written. */
  headings: readonly string[];
  /** What the recipe is called. */
  name: string;
  /** What is run; absent where some of its steps are left out. */
  recipe?: Recipe | undefined;
}

/** What rows are written by, as the log says it. */
export const BY = byRules(RECIPE);

/**
 * Writes what a recipe gives as one run, wherever each value stands by then.
 * @param found what the log says of the recipe
 * @param tell how many values are written
 * @param isStopped whether a person has ended it
 * @throws Error with a sentence; the run is then ended, and what it wrote can be undone in the history.
 */
export async function writeRecipe(
  { table, only, columns, place, into, headings, name, recipe }: Target,
  writes: readonly Counted[],
  found: Looked["found"],
  rows: number,
  tell: (done: number) => void,
  isStopped: () => boolean,
): Promise<Mended> {
  const plan: Plan = {
    function: "Recipe",
    arguments: [],
    argumentsText: `"${name}"`,
    sheetId: table.sheetId,
    columns: columns.map((column, parameter) => ({ column, parameter })),
    headingRow: table.headingRow,
    place,
    rows: "all",
    ...(only && { only }),
    ...(into !== undefined && { into }),
    headings: [...headings],
    by: BY,
    provider: "",
  };
  return writeValues(
    plan,
    writes,
    { rows, distinct: writes.length, found: recipe ? withKey(found, recipe) : found },
    tell,
    isStopped,
  );
}
