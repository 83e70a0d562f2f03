import { useEffect, useState } from "preact/hooks";
import type { Writing } from "../../../src/core/recipe/writes.ts";
import type { RecipeWorker } from "./recipe-worker.ts";
import type { Taught } from "./worked-out.ts";

export type Where = "beside" | "into" | "in place";

export interface Choices {
  doubted: boolean;
  setDoubted: (doubted: boolean) => void;
  keep: boolean;
  setKeep: (keep: boolean) => void;
  writing: Writing;
  /** How many rows would be written; undefined while it is counted. */
  count: number | undefined;
}

/** What a person chooses about rows without a sure answer, and how many rows are then written. */
export function useWriting(
  worker: RecipeWorker,
  taught: Pick<Taught, "different"> | undefined,
  where: Where,
  by: string,
): Choices {
  const [doubted, setDoubted] = useState(false);
  const [keep, setKeep] = useState(false);
  const [counted, setCounted] = useState<{ n: number; of: typeof taught; which: string }>();
  const place = where === "in place" ? "in place" : "beside";
  const which = JSON.stringify([where, doubted, keep]);
  const writing: Writing = { place, by, doubted, keep: keep && place === "beside" };
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is chosen is compared by its parts
  useEffect(() => {
    let current = true;
    if (taught)
      worker.do("count", writing, where === "into").then(
        (n) => current && setCounted({ n, of: taught, which }),
        () => {}, // What was stopped is not written.
      );
    return () => {
      current = false;
    };
  }, [taught, which]);
  // What was counted of something else is void at once, and no button comes on by it.
  const count = taught && counted?.of === taught && counted.which === which ? counted.n : undefined;
  return { doubted, setDoubted, keep, setKeep, writing, count };
}
