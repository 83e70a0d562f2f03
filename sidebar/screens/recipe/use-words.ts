import { useRef, useState } from "preact/hooks";
import { saysOf } from "../../../src/core/messages/said.ts";
import type { FoundRecipes, Given } from "../../../src/core/recipe/from-words/find-recipes.ts";
import type { Names } from "../../../src/core/recipe/learn/learn-recipe.ts";
import { language } from "../../texts.ts";
import { compareSteps } from "./compare-steps.ts";
import { Stopped } from "./recipe-worker.ts";
import { say, words } from "./texts.ts";
import type { ChosenRecipe } from "./use-chosen-recipe.ts";
import type { Examples } from "./use-examples.ts";

/** What was found for words that a person said. */
export interface FoundWords extends FoundRecipes {
  text: string;
  /** Whether the words only come near to what is said for a step: nothing is taken for meant. */
  isGuess?: true;
}

/** What recipes are looked for by. */
type Sought = readonly [text: string, names: Names, given: Given];

/** The language whose words are compared by their meaning where none is known. */
const COMPARED = "en";

/** Looks for recipes by words on this device, and keeps which of them is chosen, or the one that a model wrote. */
export function useWords(
  { worker }: Pick<Examples, "worker">,
  choose: (chosen: ChosenRecipe | undefined) => void,
) {
  const [found, setFound] = useState<FoundWords>();
  const [at, setAt] = useState<number>();
  const [isLooking, setLooking] = useState(false);
  const [failure, setFailure] = useState("");
  const [isComparing, setComparing] = useState(false);
  /** What may be compared by meaning, as nothing is known for it. */
  const [unknown, setUnknown] = useState<Sought>();
  /** The model that has compared before. */
  const model = useRef<string>();
  const comparing = useRef<Sought>();

  const take = (from: FoundRecipes, place: number) => {
    setAt(place);
    const recipe = from.candidates[place]?.recipe;
    choose(recipe && { recipe });
  };
  const stopComparing = () => {
    comparing.current = undefined;
    setComparing(false);
  };
  const forget = () => {
    stopComparing();
    setUnknown(undefined);
    setFound(undefined);
    setAt(undefined);
    choose(undefined);
  };
  const compare = async (name: string, sought: Sought) => {
    const [text, names, given] = sought;
    setUnknown(undefined);
    setFailure("");
    setComparing(true);
    comparing.current = sought;
    const isWanted = () => comparing.current === sought;
    try {
      const steps = await compareSteps(name, text);
      model.current = name;
      if (!isWanted()) return;
      const came = await worker.do("findNear", steps, names, given);
      if (came.none === undefined && isWanted()) setFound({ ...came, text, isGuess: true });
    } catch (error) {
      if (isWanted() && !(error instanceof Stopped)) setFailure(say(saysOf(error)));
    } finally {
      if (isWanted()) stopComparing();
    }
  };
  const find = async (text: string, names: Names, given: Given) => {
    forget();
    setLooking(true);
    setFailure("");
    try {
      const came = await worker.do("find", text, names, given, language);
      setFound({ ...came, text });
      if (came.none === undefined && !came.isOpen) take(came, 0);
      if (came.none !== "unknown" || language !== COMPARED) return;
      if (model.current === undefined) setUnknown([text, names, given]);
      else void compare(model.current, [text, names, given]);
    } catch (error) {
      setFailure(error instanceof Stopped ? words.said.stopped : say(saysOf(error)));
    } finally {
      setLooking(false);
    }
  };
  return {
    ...{ found, at, take, find, isLooking, failure, clear: forget, stop: () => worker.stop() },
    isComparing,
    mayCompare: unknown !== undefined,
    compareBy: async (name: string) => unknown && compare(name, unknown),
    stopComparing,
  };
}
