import { saysOf } from "../../../src/core/messages/said.ts";
import { RecipeRefused } from "../../../src/core/recipe/sentences.ts";
import { inWorker } from "../../worker/own-script.ts";
import { ConsistentScreen } from "./consistent-screen.tsx";
import type { Handed } from "./load.ts";
import { RecipeScreen } from "./recipe-screen.tsx";
import type { Order, Report } from "./recipe-worker.ts";
import { SplitScreen } from "./split-screen.tsx";
import { WORK } from "./work.ts";

/** The worker's global scope, or the page's, of which only these are used. */
declare const self: {
  onmessage: ((event: { data: Order }) => void) | null;
  postMessage(report: Report): void;
} & Handed;

if (inWorker)
  self.onmessage = ({ data: { id, do: name, args } }) => {
    try {
      self.postMessage({ id, result: (WORK[name] as (...args: unknown[]) => unknown)(...args) });
    } catch (error) {
      self.postMessage({ id, error: error instanceof RecipeRefused ? error.says : saysOf(error) });
    }
  };
else self.StetRecipes = { examples: RecipeScreen, consistent: ConsistentScreen, split: SplitScreen };
