import { splitModel } from "../inference/answerer.ts";

/** What stands in place of a provider's name where the router chooses one. */
export const ANY_PROVIDER = ["", "auto", "fastest", "cheapest", "preferred"];

/**
 * Whether an entry of a list takes in a model, or another entry. What follows a colon may be left out of an entry, and
 * one that leaves the choice of a provider to the router takes in every provider.
 */
export function covers(entry: string, model: string): boolean {
  if (entry.endsWith("/*")) return model.toLowerCase().startsWith(entry.slice(0, -1).toLowerCase());
  const { id, suffix } = splitModel(entry);
  return same(entry, model) || (ANY_PROVIDER.includes(suffix) && same(id, splitModel(model).id));
}

/** Names of models and providers are the same whatever their case. */
export const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
