import type { LocalModel } from "./model.ts";
import { useLite } from "./models/use-lite.ts";

/** The models that run on this machine, the one that a task falls to first before the others. */
export const LOCAL_MODELS: readonly LocalModel[] = [useLite];
