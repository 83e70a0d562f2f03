import type { RefObject } from "preact";
import type { FoundRecipes } from "../../../src/core/recipe/from-words/find-recipes.ts";
import { Alert } from "../../parts/alert.tsx";
import { texts } from "../../texts.ts";
import type { Asks } from "../clusters/asking.tsx";
import { AskRecipe } from "./ask-recipe.tsx";
import { ByMeaning } from "./by-meaning.tsx";
import { CandidateChoice } from "./candidate-choice.tsx";
import { stepWords } from "./step-words.ts";
import { words } from "./texts.ts";
import type { useModelRecipe, Wish } from "./use-model-recipe.ts";
import type { useWords } from "./use-words.ts";
import { WordsField } from "./words-field.tsx";

interface Props {
  field: RefObject<HTMLInputElement>;
  /** Whether rows are there to look in. */
  isReady: boolean;
  said: ReturnType<typeof useWords>;
  asking: ReturnType<typeof useModelRecipe>;
  asks: Asks;
  wishFor: (text: string) => Wish;
  /** Whether a model's recipe is in use. */
  isByModel: boolean;
  /** Goes to the form with what a model is to be asked about each value. */
  askModel: (prompt: string) => void;
}

const isUnknown = ({ none }: FoundRecipes): boolean => none === "unknown" || none === "contradicted";

/** A line for what should be done, what it is taken for on this device, and the way to a model where it is not understood. */
export function FromWords({ field, isReady, said, asking, asks, wishFor, isByModel, askModel }: Props) {
  const { found, at, isLooking, isComparing } = said;
  const asksNear = found?.isGuess && at === undefined && !isByModel;
  const left = found?.candidates[at ?? -1]?.left ?? "";
  const find = (text: string) => {
    const { names, given } = wishFor(text);
    asking.leave();
    void said.find(text, names, given);
  };
  return (
    <section class="stack" aria-label={words.said.label}>
      <WordsField {...{ field, find }} isReady={isReady && !isLooking} />
      <div role="status" class="stack">
        {isLooking && <p class="muted small">{texts.looking}</p>}
        {found?.none && !isByModel && !isComparing && (
          <p class="notice small">
            {words.said.none({ why: found.none })}{" "}
            {found.candidates.map(({ recipe }) => stepWords(recipe).join(" "))}
          </p>
        )}
        {asksNear && <p>{words.said.guess({ n: found.candidates.length })}</p>}
        {left !== "" && <p class="notice warn small">{words.said.left({ left })}</p>}
      </div>
      {isLooking && (
        <div>
          <button type="button" onClick={said.stop}>
            {words.stop}
          </button>
        </div>
      )}
      {!isByModel && <ByMeaning said={said} />}
      <Alert says={said.failure} />
      {found && found.none === undefined && !isByModel && (
        <CandidateChoice found={found} chosen={at} choose={(place) => said.take(found, place)} />
      )}
      {asksNear && <p class="muted small">{words.said.guessNone}</p>}
      {found && (isUnknown(found) || found.isGuess || left !== "") && !isByModel && (
        <AskRecipe
          {...{ asking, asks }}
          wish={wishFor(found.text)}
          each={() => askModel(words.said.prompt({ text: found.text }))}
        />
      )}
    </section>
  );
}
