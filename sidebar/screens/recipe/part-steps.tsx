import type { OpenedRecipe } from "./opened-recipe.ts";
import { stepWords } from "./step-words.ts";

/** What the steps of a part do, by their numbers in the whole recipe; they are edited there. */
export const PartSteps = ({ opened: { recipe, places = [] } }: { opened: OpenedRecipe }) => (
  <ol class="steps">
    {stepWords(recipe).map((each, at) => (
      <li key={places[at]} value={(places[at] ?? at) + 1} dir="auto">
        {each}
      </li>
    ))}
  </ol>
);
