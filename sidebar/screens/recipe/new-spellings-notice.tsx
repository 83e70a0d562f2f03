import type { NewSpellings } from "../../../src/core/recipe/new-spellings.ts";
import type { Recipe } from "../../../src/core/recipe/recipe.ts";
import { Alert } from "../../parts/alert.tsx";
import { briefly, words } from "./texts.ts";
import type { Edits } from "./use-edits.ts";

/** Groups that are shown one by one. */
const SHOWN = 20;

interface Props {
  spellings: readonly NewSpellings[];
  recipe: Recipe;
  edits: Edits;
  /** Called once they are written in one way, too: the notice goes then. */
  joined: () => void;
}

/** Spellings that a recipe's groups have not met before: a person has them written in one way, too, or leaves them. */
export function NewSpellingsNotice({ spellings, recipe, edits, joined }: Props) {
  const [{ step: at } = { step: 0 }] = spellings;
  const step = recipe.steps[at];
  if (spellings.length === 0 || step?.op !== "cluster") return null;
  const join = () => {
    const decisions = [
      ...step.decisions,
      ...spellings.map(({ key, values: [target = ""] }): [string, string] => [key, target]),
    ];
    if (edits.edit({ kind: "change", at, step: { ...step, decisions } })) joined();
  };
  return (
    <section class="notice small stack" aria-label={words.newSpellings.title({ n: spellings.length })}>
      <h2>{words.newSpellings.title({ n: spellings.length })}</h2>
      <ul>
        {spellings.slice(0, SHOWN).map(({ key, values: [target = "", ...others] }) => (
          <li key={key} dir="auto">
            {words.newSpellings.group({
              others: others.map((each) => briefly([each])),
              target: briefly([target]),
            })}
          </li>
        ))}
      </ul>
      {spellings.length > SHOWN && <p>{words.newSpellings.more({ n: spellings.length - SHOWN })}</p>}
      <Alert says={edits.failure} />
      <div>
        <button type="button" onClick={join}>
          {words.newSpellings.join}
        </button>
      </div>
    </section>
  );
}
