import type { Json } from "../../core/cells/json.ts";
import { NOTE } from "../../core/inference/key.ts";
import { field, isObject, type JsonObject, readJson } from "../../core/tasks/json-shape.ts";
import { quietly } from "../settings/quietly.ts";

/*
 * What a person's own runs learned of the services they ask, in that person's own cache: it decides how fast and how
 * much is asked, so it is kept where nobody else can write. In a cell that person is the file's owner.
 */

const ENTRY = "stet.notes";

/** Google's longest for a cache entry. */
const SECONDS = 21_600;

/** Notes that are kept, the latest; some 400 bytes each, of the 100 kB that an entry takes. */
const MOST = 100;

let known: JsonObject | undefined;
let unsaved = false;

export const isNote = (key: string): boolean => key.startsWith(NOTE);

function notes(): JsonObject {
  if (known !== undefined) return known;
  const kept = readJson(quietly(() => CacheService.getUserCache().get(ENTRY), null) ?? "");
  known = isObject(kept) ? kept : {};
  return known;
}

/** The notes of these keys, as far as the cache has them. Asks it once an execution. */
export const recallNotes = (keys: readonly string[]): Record<string, Json> =>
  Object.fromEntries(
    keys.flatMap((key) => {
      const note = notes()[key];
      return note === undefined ? [] : [[key, note]];
    }),
  );

/** Keeps notes until this execution ends; at once what says that a model is slow, since this execution may be ended for it. */
export function rememberNotes(added: Readonly<Record<string, Json>>): void {
  if (Object.keys(added).length === 0) return;
  const before = notes();
  const others = Object.entries(before).filter(([key]) => !(key in added));
  const isSlower = Object.keys(added).some((key) => field(added[key], "slow") !== field(before[key], "slow"));
  known = Object.fromEntries([...others, ...Object.entries(added)].slice(-MOST));
  unsaved = true;
  if (isSlower) quietly(() => CacheService.getUserCache().putAll(learnedNotes(), SECONDS), undefined);
}

/** What was learned and is not kept yet, to be put into the person's cache. */
export function learnedNotes(): Record<string, string> {
  if (!unsaved) return {};
  unsaved = false;
  return { [ENTRY]: JSON.stringify(known) };
}

/** Takes the notes out of the acting person's cache. */
export function forgetNotes(): void {
  known = undefined;
  unsaved = false;
  CacheService.getUserCache().remove(ENTRY);
}
