import type { AllowedLists } from "../../core/api/account.ts";
import { said, Told } from "../../core/messages/said.ts";
import type { Settings } from "../../core/settings/settings.ts";
import { deployedSettings, readSettings, SETTINGS, settings } from "./settings.ts";

/** What may be asked in this document: its own lists, or the deployment's, which nobody changes from here. */
export function allowedLists(): AllowedLists {
  const fixed = isFixed();
  const document = readSettings(PropertiesService.getDocumentProperties()?.getProperty(SETTINGS))?.allow;
  const { models = [], providers = [] } = (fixed ? settings().allow : document) ?? {};
  return { models: [...models].join(", "), providers: [...providers].join(", "), fixed };
}

/**
 * Keeps the document's lists, for everybody who works in it; a blank one allows everything.
 * @throws Error with a sentence when the deployment has lists of its own.
 */
export function saveAllowedLists(chosen: Pick<AllowedLists, "models" | "providers">): AllowedLists {
  if (isFixed()) throw new Told(said("account.listsFixed"));
  const store = PropertiesService.getDocumentProperties();
  const { allow: _, ...others } = readSettings(store.getProperty(SETTINGS)) ?? {};
  const models = entries(chosen.models);
  const providers = entries(chosen.providers);
  const kept: Partial<Settings> =
    models.length + providers.length > 0 ? { ...others, allow: { models, providers } } : others;
  if (Object.keys(kept).length > 0) store.setProperty(SETTINGS, JSON.stringify(kept));
  else store.deleteProperty(SETTINGS);
  return allowedLists();
}

function isFixed(): boolean {
  const kept = deployedSettings();
  if (kept === null) return true;
  const { allow } = kept;
  return (allow?.models ?? []).length > 0 || (allow?.providers ?? []).length > 0;
}

const entries = (text: string): string[] => text.split(/[\s,;]+/).filter((each) => each !== "");
