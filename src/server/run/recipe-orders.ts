import type { StandingOrder } from "../../core/api/account.ts";
import type { Said } from "../../core/messages/pattern.ts";
import { said, Told } from "../../core/messages/said.ts";
import { amount, either, listOf, mapOf, nothing, stored, text, whole } from "../../core/settings/stored.ts";
import { alone } from "../account/person-lock.ts";
import { fileId } from "../settings/file-id.ts";
import { today } from "./standing-order.ts";

/*
 * That recipes are run on the rows which are added to their columns later, hour by hour. It lies in the store of the person
 * who made it, so nobody else makes, changes or adds one.
 */

/** Before the file's id. */
const ORDERS = "stet.recipes.";

/** In one file; a property takes 9 kB. */
const MOST = 10;
const LONGEST = 8_500;

export interface RecipeOrder {
  /** The run whose columns are gone on with. */
  run: string;
  place: string;
  sheetId: string;
  headingRow: number;
  /** How many columns it reads, and what those were called that it writes. */
  reads: number;
  columns: string[];
  /** What the recipe is called, and which it was. */
  recipe: string;
  key: string;
  /** The last run under the order. */
  last: string;
  /** How many runs of the recipe on new rows of the sheet were undone when the order was made. */
  undone: number;
  /** The day on which nothing more is written, and why. */
  rests: string;
  says: Said | null;
}

interface Orders {
  /** The file's name. */
  name: string;
  orders: RecipeOrder[];
}

const CHECK = whole({
  name: text,
  orders: listOf(
    whole({
      ...{
        run: text,
        place: text,
        sheetId: text,
        headingRow: amount,
        reads: amount,
        columns: listOf(text),
        undone: amount,
      },
      ...{ recipe: text, key: text, last: text, rests: text },
      says: either(
        nothing,
        mapOf(() => true),
      ),
    }),
  ),
});

const store = () => PropertiesService.getUserProperties();

const read = (written: string | null): Orders =>
  stored<Orders | null>(written, CHECK, null) ?? { name: "", orders: [] };

/** The acting person's for this file. */
export const recipeOrders = (): RecipeOrder[] => read(store().getProperty(ORDERS + fileId())).orders;

/** Changes those of a file as they stand by now: another window, or the trigger, may have changed them. */
function change(file: string, name: string | undefined, now: (orders: RecipeOrder[]) => RecipeOrder[]): void {
  alone(() => {
    const kept = read(store().getProperty(ORDERS + file));
    const orders = now(kept.orders);
    const written = JSON.stringify({ name: name ?? kept.name, orders } satisfies Orders);
    if (orders.length > MOST || written.length > LONGEST) throw new Told(said("newRows.tooMany"));
    if (orders.length === 0) store().deleteProperty(ORDERS + file);
    else store().setProperty(ORDERS + file, written);
  });
}

/** Adds one, in place of one of the same recipe in columns of the same name. @throws Error with a sentence when there are too many */
export function addRecipeOrder(order: RecipeOrder): void {
  const isSame = (each: RecipeOrder) =>
    each.recipe === order.recipe &&
    each.sheetId === order.sheetId &&
    each.columns.join("\n") === order.columns.join("\n");
  change(fileId(), SpreadsheetApp.getActiveSpreadsheet().getName(), (orders) => [
    ...orders.filter((each) => !isSame(each)),
    order,
  ]);
}

/** Writes down how the order of a run goes on; one that was removed meanwhile stays so. */
export const keepOfOrder = (run: string, how: Partial<Pick<RecipeOrder, "last" | "rests" | "says">>): void =>
  change(fileId(), undefined, (orders) =>
    orders.map((each) => (each.run === run ? { ...each, ...how } : each)),
  );

/** Has a recipe run on no more new rows. */
export const endRecipeOrder = (file: string, run: string): void =>
  change(file, undefined, (orders) => orders.filter((each) => each.run !== run));

/** All of the acting person's, for them to see. */
export const allRecipeOrders = (properties: Readonly<Record<string, string>>): StandingOrder[] =>
  Object.entries(properties).flatMap(([key, value]) => {
    if (!key.startsWith(ORDERS)) return [];
    const { name, orders } = read(value);
    return orders.map(({ run, recipe, columns, rests, says }) => ({
      ...{ file: key.slice(ORDERS.length), name, function: "", most: 0 },
      ...{ recipe: { run, name: recipe, columns }, says: rests === today() ? says : null },
    }));
  });
