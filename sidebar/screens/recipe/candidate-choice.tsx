import type { Candidate } from "../../../src/core/recipe/from-words/find-recipes.ts";
import { Choice } from "../../fields/choice.tsx";
import { stepWords } from "./step-words.ts";
import { briefly, words } from "./texts.ts";
import type { FoundWords } from "./use-words.ts";

interface Props {
  found: FoundWords;
  /** The place of the one that is chosen; undefined while a person has not said which. */
  chosen: number | undefined;
  choose: (at: number) => void;
}

/** Recipes that words may mean: a question where they mean several things alike or only come near to one, else a choice, the best first. */
export function CandidateChoice({ found: { candidates, isOpen, isGuess }, chosen, choose }: Props) {
  const isQuestion = chosen === undefined && isOpen;
  if (candidates.length < 2 && !(isGuess && isQuestion)) return null;
  if (isQuestion)
    return (
      <section
        class="stack"
        aria-label={isGuess ? words.said.guess({ n: candidates.length }) : words.said.which}
      >
        {!isGuess && <p>{words.said.which}</p>}
        {candidates.map((each, at) => (
          <div key={JSON.stringify(each.recipe.steps)}>
            <button type="button" onClick={() => choose(at)}>
              {sentenceOf(each)}
            </button>
            <p class="muted small">{words.consistent.counts(each.counts)}</p>
          </div>
        ))}
      </section>
    );
  return (
    <Choice
      legend={isOpen ? words.said.meant : words.said.several}
      name="said-recipe"
      options={candidates.map((each, at) => [String(at), sentenceOf(each)] as const)}
      value={String(chosen ?? 0)}
      set={(at) => choose(Number(at))}
    />
  );
}

/** What a recipe does, and what comes of a row that tells it from the others. */
function sentenceOf({ recipe, sample }: Candidate): string {
  const does = stepWords(recipe).join(" ");
  if (sample === undefined) return does;
  return `${does} ${words.said.sample({ before: briefly([sample.before]), after: briefly([sample.after]) })}`;
}
