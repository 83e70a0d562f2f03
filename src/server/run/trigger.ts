import { fileId } from "../settings/file-id.ts";

/** In a build that asks for the trigger scope; see scripts/build.mjs, which leaves out what stands behind it elsewhere. */
declare const STET_BACKGROUND: boolean | undefined;

export const hasBackground = (): boolean => typeof STET_BACKGROUND !== "undefined" && STET_BACKGROUND;

/** The function that the trigger calls, as `globals.ts` exports it. */
const HANDLER = "finishInBackground";

/** Where the acting person keeps the id of the trigger for this document: Google lists those of all documents. */
const property = (): string => `stet.background.${fileId()}`;

function find(id: string | null): GoogleAppsScript.Script.Trigger | undefined {
  return id === null ? undefined : ScriptApp.getProjectTriggers().find((each) => each.getUniqueId() === id);
}

/** The id of the acting person's trigger for this document; null when there is none. */
export const ownTrigger = (): string | null => PropertiesService.getUserProperties().getProperty(property());

/**
 * Has Google call the handler every hour, as the acting person; a trigger that is there already is kept, because a
 * person may have one in a document. Returns its id.
 */
export function startTrigger(): string {
  const there = find(ownTrigger());
  if (there !== undefined) return there.getUniqueId();
  const id = ScriptApp.newTrigger(HANDLER).timeBased().everyHours(1).create().getUniqueId();
  PropertiesService.getUserProperties().setProperty(property(), id);
  return id;
}

/** Takes the acting person's trigger for this document away, or the one of that id. */
export function endTrigger(id = ownTrigger()): void {
  const trigger = find(id);
  if (trigger !== undefined) ScriptApp.deleteTrigger(trigger);
  if (id === ownTrigger()) PropertiesService.getUserProperties().deleteProperty(property());
}
