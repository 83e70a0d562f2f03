import { saysIn } from "../journal/log-says.ts";
import type { RunRecord } from "../journal/run-record.ts";
import { FOUND, type said } from "../profile/sentences.ts";
import type { Recipe } from "./recipe.ts";
import { recipeKey } from "./recipe-key.ts";

type Found = ReturnType<typeof said>;

/** What the log says of a run, with which recipe it was: its name may be another's by the time that it is looked for. */
export const withKey = (found: Found, recipe: Recipe): Found => ({
  ...found,
  says: { ...found.says, args: { ...found.says.args, key: recipeKey(recipe) } },
});

/** The key of the recipe that ran; undefined where the log has none, as where some of its steps were left out. */
export const keyIn = (record: Pick<RunRecord, "found" | "codes">): string | undefined =>
  textIn(record, "key");

/** What that recipe was called then. */
export const nameIn = (record: Pick<RunRecord, "found" | "codes">): string => textIn(record, "name") ?? "";

function textIn(record: Pick<RunRecord, "found" | "codes">, arg: "key" | "name"): string | undefined {
  const text = saysIn(record, "found", FOUND)?.args[arg];
  return typeof text === "string" ? text : undefined;
}
