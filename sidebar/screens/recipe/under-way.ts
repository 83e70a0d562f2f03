import type { Table } from "../../../src/core/sheet/sheet.ts";
import { columnTitle } from "../../fields/column-field.tsx";
import type { OpenedRecipe } from "./opened-recipe.ts";

/** A column as it was chosen: by where it stood, and its heading then. */
export interface Chosen {
  column: number;
  heading: string;
}

/** The recipe of which a step is being asked, to come back to; the script stays in the page as long as that is open. */
let recipe: OpenedRecipe | undefined;

export const underWay = {
  get recipe() {
    return recipe;
  },
  keep(opened: OpenedRecipe) {
    recipe = opened;
  },
  forget() {
    recipe = undefined;
  },
};

export const chosenIn = (table: Table, column: number | undefined): Chosen | undefined => {
  const head = table.columns.find((each) => each.column === column);
  return head && { column: head.column, heading: columnTitle(head) };
};

/** Where a column stands that was chosen before others were inserted: the nearest that is called so. */
export const placeNow = (table: Table, chosen: Chosen | undefined): number | undefined =>
  chosen &&
  table.columns
    .filter((each) => columnTitle(each) === chosen.heading)
    .map(({ column }) => column)
    .sort((a, b) => Math.abs(a - chosen.column) - Math.abs(b - chosen.column))[0];
