import { fingerprint, ngramFingerprint } from "../rules/fingerprint.ts";
import type { ClusterStep } from "./recipe.ts";

/** What two values share that a step takes for the same one, spelled otherwise. */
export const keyFor = (method: ClusterStep["method"]): ((text: string) => string) =>
  method === "fingerprint" ? fingerprint : (text) => ngramFingerprint(text, 2);
