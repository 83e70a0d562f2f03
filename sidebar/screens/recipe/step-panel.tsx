import { useState } from "preact/hooks";
import type { Edit } from "../../../src/core/recipe/edit/edit-recipe.ts";
import { newStepsAt } from "../../../src/core/recipe/edit/new-step.ts";
import { isLearned } from "../../../src/core/recipe/edit/step-fields.ts";
import { Alert } from "../../parts/alert.tsx";
import { AddStep } from "./add-step.tsx";
import { RuleForm } from "./rule-form.tsx";
import { fieldsOf, StepForm } from "./step-form.tsx";
import { words } from "./texts.ts";
import type { Edits } from "./use-edits.ts";

interface Props {
  edits: Edits;
  at: number;
  edit: (edit: Edit) => boolean;
  /** The id of one of its buttons. */
  idOf: (button: string) => string;
}

/** What can be done to one step: its settings, its place, a step before or behind it, or its end. */
export function StepPanel({ edits, at, edit, idOf }: Props) {
  const [adding, setAdding] = useState<number>();
  const { recipe, failure, inColumn } = edits;
  const step = recipe.steps[at];
  if (step === undefined) return null;
  const change = (now: typeof step) => edit({ kind: "change", at, step: now });
  const fields = fieldsOf(step, inColumn);
  const place = (to: number, button: string, says: string) => (
    <button
      type="button"
      id={idOf(button)}
      disabled={to < 0 || to >= recipe.steps.length}
      onClick={() => edit({ kind: "move", at, to })}
    >
      {says}
    </button>
  );
  const add = (to: number, says: string) =>
    newStepsAt(recipe, to, inColumn).length > 0 && (
      <button type="button" aria-expanded={adding === to} onClick={() => setAdding(to)}>
        {says}
      </button>
    );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a frame round each step
    <div class="stack card" role="group" aria-label={words.edit.step({ step: at + 1 })}>
      <Alert says={failure} />
      {adding === undefined ? (
        <>
          {step.op === "rule" && (
            <RuleForm key={step.rules} {...{ recipe, at, step }} says={words.edit.change} done={change} />
          )}
          {fields.length > 0 && (
            <StepForm key={JSON.stringify(step)} {...{ recipe, at, step, inColumn }} done={change} />
          )}
          {step.op !== "rule" && (isLearned(step) || fields.length === 0) && (
            <p class="muted small">{isLearned(step) ? words.edit.learned : words.edit.fixed}</p>
          )}
          <div class="row">
            {place(at - 1, "up", words.edit.up)}
            {place(at + 1, "down", words.edit.down)}
            <button
              type="button"
              aria-label={words.said.withoutStep({ step: at + 1 })}
              onClick={() => edit({ kind: "remove", at })}
            >
              {words.remove}
            </button>
          </div>
          <div class="row">
            {add(at, words.edit.before)}
            {add(at + 1, words.edit.after)}
          </div>
        </>
      ) : (
        <AddStep
          {...{ recipe, at: adding, inColumn }}
          add={(now) => edit({ kind: "insert", at: adding, step: now })}
          leave={() => {
            edits.calm();
            setAdding(undefined);
          }}
        />
      )}
    </div>
  );
}
