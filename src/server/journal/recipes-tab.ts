import { cutText } from "../../core/cells/cut-text.ts";
import { actingPerson } from "../account/acting-person.ts";
import { hiddenTab, roomFor } from "../sheet/hidden-tab.ts";
import { locked } from "../sheet/lock.ts";
import { writeCells } from "../sheet/write-cells.ts";

/** Recipes, a line each: name, when, who, and the JSON in as many cells as it takes. */
export const RECIPES_TAB = "Stet recipes";

const HEADINGS = ["Name", "When", "Who", "Recipe"];

/** Characters of a cell; Sheets takes 50,000. */
const PART = 40_000;

const lines = (): string[][] =>
  SpreadsheetApp.getActiveSpreadsheet()
    .getSheetByName(RECIPES_TAB)
    ?.getDataRange()
    .getValues()
    .map((line) => line.map(String))
    .slice(1) ?? [];

/** The recipes of this document, as somebody may have changed them: whoever reads one checks it. */
export const recipes = (): { name: string; json: string }[] =>
  lines().flatMap(([name = "", , , ...parts]) => (name === "" ? [] : [{ name, json: parts.join("") }]));

/** Keeps a recipe in place of those of these names; a blank one takes them away. */
export function keepRecipe(name: string, json: string, was: readonly string[]): null {
  return locked(() => {
    const all = lines();
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
