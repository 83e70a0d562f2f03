import { splitModel } from "../inference/answerer.ts";
import type { Allowed } from "./allow-list.ts";
import { ANY_PROVIDER, covers } from "./model-pattern.ts";
import { models } from "./models.ts";

/** Providers that serve models which follow instructions, from Hugging Face's pages of August 2026. */
const CHAT = [
  "baseten",
  "cerebras",
  "cohere",
  "deepinfra",
  "featherless-ai",
  "fireworks-ai",
  "groq",
  "novita",
  "nscale",
  "ovhcloud",
  "publicai",
  "scaleway",
  "together",
  "zai-org",
];

/** Those of them that serve none that look at pictures. */
const BLIND = ["groq"];

/**
 * A model that follows instructions, with the first allowed provider that serves it behind its name, where the router
 * would have chosen any; where models are listed, one with which it is among them. Left alone where every provider is
 * allowed, one is named already, or none that is allowed serves such models.
 * @param seeing whether it is shown pictures
 */
export function withAllowedProvider(
  model: string,
  { models: listed, providers }: Allowed = {},
  seeing = false,
): string {
  const { id, suffix } = splitModel(model);
  if (!providers || !ANY_PROVIDER.includes(suffix)) return model;
  const known = models().find((each) => splitModel(each.id).id === id)?.providers ?? [];
  const serving = CHAT.filter((each) => !(seeing && BLIND.includes(each)));
  const allowed = providers
    .map((each) => each.toLowerCase())
    .filter((each) => serving.includes(each))
    .filter((each) => !listed || listed.some((entry) => covers(entry, `${id}:${each}`)));
  const provider = allowed.find((each) => known.includes(each)) ?? allowed[0];
  return provider === undefined ? model : `${id}:${provider}`;
}
