import { fingerprint, ngramFingerprint } from "../rules/fingerprint.ts";
import type { ClusterStep } from "./recipe.ts";
import { spellingKey } from "./spelling-key.ts";

const KEYS: Readonly<Record<ClusterStep["method"], (text: string) => string>> = {
  spelling: spellingKey,
  fingerprint,
  ngram: (text) => ngramFingerprint(text, 2),
};

/** What two values share that a step takes for the same one, spelled otherwise; blank where that is nothing. */
export const keyFor = (method: ClusterStep["method"]): ((text: string) => string) => KEYS[method];
