import { useState } from "preact/hooks";
import { columnsAt } from "../../../src/core/recipe/edit/edit-recipe.ts";
import {
  CONDITIONS,
  type StepField,
  stepFields,
  withoutBlanks,
  withSet,
} from "../../../src/core/recipe/edit/step-fields.ts";
import { MOST, type OnFail, type Recipe, type Step } from "../../../src/core/recipe/recipe.ts";
import { Line } from "../../fields/line.tsx";
import { Options } from "./options.tsx";
import { words } from "./texts.ts";

interface Props {
  recipe: Recipe;
  /** The place that the step has or is to have. */
  at: number;
  step: Step;
  /** Whether the recipe is to write a single column, which the screen has a field for the heading of. */
  inColumn: boolean;
  isNew?: boolean;
  done: (step: Step) => boolean;
}

/** What can become of a row that a step has no answer for. */
export const failing = (): [value: OnFail, title: string][] =>
  FAILS.map((fails) => [fails, words.edit.failing({ fails })]);

const FAILS = ["keep", "blank", "flag"] as const;

/** What a person sets of a step that is no rule. */
export const fieldsOf = (step: Step, inColumn: boolean, isNew = false): StepField[] =>
  stepFields(step, isNew).filter(({ is }) => !(inColumn && (is === "heading" || is === "into")));

/** What can be set of a step that is no rule. */
export function StepForm({ recipe, at, step, inColumn, isNew = false, done }: Props) {
  const [now, setNow] = useState(step);
  const fields = fieldsOf(now, inColumn, isNew);
  const headings = columnsAt(recipe, at).map((heading, column) => [String(column), heading] as const);
  const optionsOf = ({ is, value }: StepField): (readonly [value: string, title: string])[] | undefined => {
    if (is === "fails") return failing();
    if (is === "when") return CONDITIONS.map((each) => [each, words.edit.conditions({ is: each })]);
    if (is === "column") return headings;
    // One of several columns can be taken out again.
    if (is === "joined") return isNew || value === "" ? [["", "–"], ...headings] : headings;
    return undefined;
  };
  return (
    <form
      class="stack small"
      onSubmit={(event) => {
        event.preventDefault();
        done(isNew ? withoutBlanks(now) : now);
      }}
    >
      {fields.map((field, place) => {
        const { is, of = "", value } = field;
        const label =
          is === "fails" ? words.edit.fails : words.edit.field({ is, of, nth: nthOf(fields, place) });
        const set = (to: string) => setNow((before) => withSet(before, field, to));
        const options = optionsOf(field);
        return options ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: a field is its place
          <Options key={place} {...{ label, options, value, set }} />
        ) : (
          <Line
            // biome-ignore lint/suspicious/noArrayIndexKey: a field is its place
            key={place}
            {...{ label, value, set }}
            most={["value", "becomes", "alike"].includes(is) ? MOST.cell : MOST.text}
          />
        );
      })}
      <div>
        <button type="submit">{isNew ? words.edit.add : words.edit.change}</button>
      </div>
    </form>
  );
}

/** Its place among those of its kind. */
const nthOf = (fields: readonly StepField[], at: number): number =>
  fields.slice(0, at + 1).filter(({ is }) => is === fields[at]?.is).length;
