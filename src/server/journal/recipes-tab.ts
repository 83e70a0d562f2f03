import { cutText } from "../../core/cells/cut-text.ts";
import { actingPerson } from "../account/acting-person.ts";
import { hiddenTab, roomFor } from "../sheet/hidden-tab.ts";
import { locked } from "../sheet/lock.ts";
import { writeCells } from "../sheet/write-cells.ts";
import { RECIPES_TAB, recipeLines } from "./kept-recipes.ts";

const HEADINGS = ["Name", "When", "Who", "Recipe"];

/** Characters of a cell; Sheets takes 50,000. */
const PART = 40_000;

/** Keeps a recipe in place of those of these names; a blank one takes them away. */
export function keepRecipe(name: string, json: string, was: readonly string[]): null {
  return locked(() => {
    const all = recipeLines();
    // What is kept comes first: whatever ends this, one of the two is there.
    if (json !== "") {
      const cells = [name, new Date().toISOString(), actingPerson(), ...cutText(json, PART)];
      const tab = hiddenTab(RECIPES_TAB, HEADINGS);
      writeCells(tab, 1, [{ row: roomFor(tab, 1, cells.length), cells }]);
    }
    for (let at = all.length - 1; at >= 0; at--)
      if (was.includes(all[at]?.[0] ?? ""))
        SpreadsheetApp.getActiveSpreadsheet()
          .getSheetByName(RECIPES_TAB)
          ?.deleteRow(at + 2);
    return null;
  });
}
