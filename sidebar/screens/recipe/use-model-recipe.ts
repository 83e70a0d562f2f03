import { useRef, useState } from "preact/hooks";
import { inEnglish } from "../../../src/core/messages/said.ts";
import { modelOf } from "../../../src/core/models/model-of.ts";
import type { Wrong } from "../../../src/core/recipe/accept-recipe.ts";
import type { Given } from "../../../src/core/recipe/from-words/find-recipes.ts";
import type { Names } from "../../../src/core/recipe/learn/learn-recipe.ts";
import { recipeJob, type ShownToModel } from "../../../src/core/recipe/recipe-prompt.ts";
import type { Job, Result } from "../../../src/core/tasks/job.ts";
import type { Asks } from "../clusters/asking.tsx";
import { type Inquiry, useInquiry } from "../clusters/use-inquiry.ts";
import type { RecipeWorker } from "./recipe-worker.ts";
import { say, words } from "./texts.ts";
import type { ChosenRecipe } from "./use-chosen-recipe.ts";
import type { Example } from "./use-examples.ts";

/** What a recipe is asked for. */
export interface Wish {
  /** What a person said. */
  text: string;
  names: Names;
  /** All examples, by which a recipe is checked, and those that a model may be shown. */
  given: Given;
  typed: readonly Example[];
}

type Judged =
  | Required<Pick<ChosenRecipe, "recipe" | "by">>
  | { failure: string }
  | { why: Wrong; wrong: string; before: string }
  | undefined;

/** Has a model write a recipe: what it would be sent and take first, then one request, and one more where that is of no use. */
export function useModelRecipe(worker: RecipeWorker, asks: Asks, wrote: (chosen: ChosenRecipe) => void) {
  const asking = useInquiry();
  const isStopped = useRef(false);
  const inquiry: Inquiry = {
    ...asking,
    stop() {
      isStopped.current = true;
      asking.stop();
    },
  };
  const [about, setAbout] = useState<{ job: Job; shown: ShownToModel; wish: Wish }>();
  const [failure, setFailure] = useState("");
  /** The words for which a model has answered nothing of use: what is remembered of them is not taken again. */
  const [failed, setFailed] = useState("");

  const leave = () => {
    inquiry.forget();
    setAbout(undefined);
  };
  const look = async (wish: Wish) => {
    setFailure("");
    const rows = await worker.do("shownToModel");
    const examples = wish.typed.map(({ texts, out }) => ({ row: [...texts], out }));
    const shown = { rows, ...(examples.length > 0 && { examples }) };
    const job = recipeJob(
      modelOf("chat-completion", {}, asks.settings),
      wish.text,
      wish.names.inputs.length,
      shown,
    );
    setAbout({ job, shown, wish });
    try {
      await inquiry.look([{ job, afresh: failed === wish.text, once: true }]);
    } catch (error) {
      leave();
      throw error;
    }
  };
  /** The recipe in what came back; else what is wrong with it. Undefined where it was stopped. */
  const judged = async (result: Result | undefined, { names, given }: Wish): Promise<Judged> => {
    // What came back all the same is remembered, and not taken.
    if (result === undefined || isStopped.current) return undefined;
    if ("failure" in result) {
      const { kind, says } = result.failure;
      if (kind === "ANSWER") return { why: "unread", before: "", wrong: inEnglish(says) };
      return kind === "WAITING" ? undefined : { failure: say(says) };
    }
    const { answer, by } = result;
    const written = typeof answer === "string" ? answer : JSON.stringify(answer);
    const came = await worker.do("accept", written, names, given);
    return "recipe" in came ? { recipe: came.recipe, by } : { ...came, before: written };
  };
  const ask = async () => {
    const { foreseen } = inquiry;
    if (about === undefined || foreseen === undefined) return;
    const { wish, job, shown } = about;
    isStopped.current = false;
    const [first] = (await inquiry.ask(foreseen)) ?? [];
    let came = await judged(first, wish);
    if (came && "why" in came) {
      const { before, wrong } = came;
      const again = recipeJob(job, wish.text, wish.names.inputs.length, { ...shown, before, wrong });
      const next = await inquiry.look([{ job: again, afresh: failed === wish.text, once: true }]);
      const [second] = (next && (await inquiry.ask(next))) ?? [];
      came = await judged(second, wish);
    }
    leave();
    if (came === undefined) setFailure(words.said.stopped);
    else if ("recipe" in came) wrote(came);
    else {
      setFailed(wish.text);
      setFailure("failure" in came ? came.failure : words.said.wrong({ why: came.why, model: job.model }));
    }
  };
  return { inquiry, about, look, ask, leave, failure };
}
