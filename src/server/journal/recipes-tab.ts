import { cutText } from "../../core/cells/cut-text.ts";
import { actingPerson } from "../account/acting-person.ts";
import { hiddenTab, roomFor } from "../sheet/hidden-tab.ts";
import { locked } from "../sheet/lock.ts";
import { writeCells } from "../sheet/write-cells.ts";
import { type KeptRecipe, RECIPES_TAB, recipeLines } from "./kept-recipes.ts";
import { isOwn, ownMark } from "./own-marks.ts";

const HEADINGS = ["Name", "When", "Who", "Mark", "Recipe"];

/** Characters of a cell; Sheets takes 50,000. */
const PART = 40_000;

/** What the mark of a recipe is made for, besides the recipe. */
const markedAs = (name: string): string => `recipe ${name}`;

/**
 * Whether the acting person had this recipe kept, under this name and just so: nobody else can have changed what it does.
 */
export const isOwnRecipe = ({ name, json, mark }: KeptRecipe): boolean => isOwn(markedAs(name), json, mark);

/** Keeps a recipe in place of those of these names; a blank one takes them away. */
export function keepRecipe(name: string, json: string, was: readonly string[]): null {
  return locked(() => {
    const all = recipeLines();
    // What is kept comes first: whatever ends this, one of the two is there.
    if (json !== "") {
      const mark = ownMark(markedAs(name), json);
      const cells = [name, new Date().toISOString(), actingPerson(), mark, ...cutText(json, PART)];
      const tab = hiddenTab(RECIPES_TAB, HEADINGS);
      const row = roomFor(tab, 1, cells.length);
      // A tab of an earlier version has no column for the mark.
      tab.getRange(1, 1, 1, HEADINGS.length).setValues([HEADINGS]);
      writeCells(tab, 1, [{ row, cells }]);
    }
    for (let at = all.length - 1; at >= 0; at--)
      if (was.includes(all[at]?.name ?? ""))
        SpreadsheetApp.getActiveSpreadsheet()
          .getSheetByName(RECIPES_TAB)
          ?.deleteRow(at + 2);
    return null;
  });
}
