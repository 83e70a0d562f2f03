import { useMemo } from "preact/hooks";
import type { View } from "../../../src/core/recipe/learn/coverage.ts";
import { AnswerList } from "./answer-list.tsx";
import type { RecipeWorker } from "./recipe-worker.ts";
import { words } from "./texts.ts";
import type { Answered, Taught } from "./worked-out.ts";

interface Props {
  taught: Pick<Taught, "different">;
  worker: RecipeWorker;
  /** Headings of the columns that are written, where there are several. */
  into?: readonly string[];
  /** Makes a row the next example. */
  use?: (row: Answered) => void;
}

const VIEWS: readonly View[] = ["covered", "doubted", "uncovered"];

/** What a recipe makes of each different row: those it covers, and those that a person should look at. */
export function CoveredList({ taught, worker, into, use }: Props) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was learned anew answers otherwise
  const look = useMemo(
    () => (view: string, from: number, count: number) => worker.do("look", view as View, from, count),
    [taught, worker],
  );
  const views = VIEWS.map((view) => {
    const n = taught.different[view];
    return { view, n, says: words.views[view]({ n }) };
  });
  return <AnswerList {...{ views, look }} {...(into && { into })} {...(use && { use })} />;
}
