import { useState } from "preact/hooks";
import { saysOf } from "../../../src/core/messages/said.ts";
import type { FoundRecipes, Given } from "../../../src/core/recipe/from-words/find-recipes.ts";
import type { Names } from "../../../src/core/recipe/learn/learn-recipe.ts";
import { language } from "../../texts.ts";
import { Stopped } from "./recipe-worker.ts";
import { say, words } from "./texts.ts";
import type { ChosenRecipe } from "./use-chosen-recipe.ts";
import type { Examples } from "./use-examples.ts";

/** What was found for words that a person said. */
export interface FoundWords extends FoundRecipes {
  text: string;
}

/** Looks for recipes by words on this device, and keeps which of them is chosen, or the one that a model wrote. */
export function useWords(
  { worker }: Pick<Examples, "worker">,
  choose: (chosen: ChosenRecipe | undefined) => void,
) {
  const [found, setFound] = useState<FoundWords>();
  const [at, setAt] = useState<number>();
  const [isLooking, setLooking] = useState(false);
  const [failure, setFailure] = useState("");

  const take = (from: FoundRecipes, place: number) => {
    setAt(place);
    const recipe = from.candidates[place]?.recipe;
    choose(recipe && { recipe });
  };
  const find = async (text: string, names: Names, given: Given) => {
    setLooking(true);
    setFound(undefined);
    setAt(undefined);
    setFailure("");
    choose(undefined);
    try {
      const came = await worker.do("find", text, names, given, language);
      setFound({ ...came, text });
      if (came.none === undefined && !came.isOpen) take(came, 0);
    } catch (error) {
      setFailure(error instanceof Stopped ? words.said.stopped : say(saysOf(error)));
    } finally {
      setLooking(false);
    }
  };
  const clear = () => {
    setFound(undefined);
    setAt(undefined);
    choose(undefined);
  };
  return { found, at, take, find, clear, isLooking, failure, stop: () => worker.stop() };
}
