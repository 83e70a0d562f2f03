import { MOST_EXAMPLES } from "../../../src/core/recipe/learn/learn-recipe.ts";
import { Action } from "../../parts/action.tsx";
import { AlsoInWords } from "./also-in-words.tsx";
import { ExampleFields } from "./example-fields.tsx";
import { words } from "./texts.ts";
import type { Examples } from "./use-examples.ts";
import { ASKED } from "./work.ts";

interface Props {
  lesson: Examples;
  firstRow: number;
  /** What the column to the right is called, and takes its filled cells as examples; absent where that cannot be. */
  right?: { name: string; take: () => void };
}

/** The rows that are given as examples, with ways to more of them. */
export function GivenExamples({ lesson, firstRow, right }: Props) {
  const { seen, examples, set, add } = lesson;
  const given = examples.filter(({ out }) => out !== "");
  return (
    <>
      <p class="small">{words.hint}</p>
      {right && (
        <div>
          <button type="button" class="link small" onClick={right.take}>
            {words.fromFilled({ n: seen?.filled.length ?? 0, column: right.name })}
          </button>
        </div>
      )}
      <ExampleFields {...{ examples, set, firstRow }} least={ASKED} />
      {(given.length > 0 || lesson.spoken !== "") && <AlsoInWords lesson={lesson} />}
      {examples.length < MOST_EXAMPLES && given.length === examples.length && given.length > 0 && (
        <div>
          <Action
            act={async () => {
              if (!(await add())) throw new Error(words.noOther);
            }}
          >
            {words.another}
          </Action>
        </div>
      )}
    </>
  );
}
