import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { cleanableAt } from "../../../src/core/recipe/edit/edit-recipe.ts";
import { newStep, newStepsAt } from "../../../src/core/recipe/edit/new-step.ts";
import type { Recipe, Step } from "../../../src/core/recipe/recipe.ts";
import { RULES } from "../../../src/core/rules/rules.ts";
import { choiceOf, ruleDoes, ruleTitle } from "../../named.ts";
import { type Choosable, SearchedList } from "../../parts/searched-list.tsx";
import { RuleForm } from "./rule-form.tsx";
import { StepForm } from "./step-form.tsx";
import { words } from "./texts.ts";

interface Props {
  recipe: Recipe;
  /** The place that the new step is to have. */
  at: number;
  /** Whether the recipe is to write a single column. */
  inColumn: boolean;
  add: (step: Step) => boolean;
  leave: () => void;
}

interface Offered extends Choosable {
  step: Step;
  /** Whether there is anything to set. */
  isSet: boolean;
}

/** Every rule that makes one column of one, and what else can be done there to columns and rows. */
function offered(recipe: Recipe, at: number, inColumn: boolean): Offered[] {
  const columns = cleanableAt(recipe, at);
  const column = columns[columns.length - 1];
  const others = newStepsAt(recipe, at, inColumn).map((op) => ({
    key: `step ${op}`,
    title: words.edit.steps[op].title,
    does: words.edit.steps[op].does,
    also: [words.edit.steps[op].also, op, words.edit.steps[op].does],
    step: newStep(op, recipe, at),
    isSet: true,
  }));
  if (column === undefined) return others;
  const rules = RULES.filter((rule) => rule.columns === undefined && rule.spreads !== true).map((rule) => ({
    key: rule.name,
    title: ruleTitle(rule),
    does: ruleDoes(rule),
    also: [
      `${rule.name} ${rule.listed.title} ${rule.listed.also ?? ""}`,
      rule.parameters
        .flatMap(({ name, choices = [] }) => choices.map((choice) => choiceOf(name, choice)))
        .join(" "),
      ruleDoes(rule),
    ],
    step: { op: "rule" as const, column, rules: rule.name },
    isSet: rule.parameters.length > 0 || columns.length > 1,
  }));
  return [...others, ...rules];
}

/** A step that is put in: out of a list that can be searched, then its settings. */
export function AddStep({ recipe, at, inColumn, add, leave }: Props) {
  const [chosen, setChosen] = useState<Offered>();
  const all = useMemo(() => offered(recipe, at, inColumn), [recipe, at, inColumn]);
  const title = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (chosen) title.current?.focus();
  }, [chosen]);
  const cancel = (
    <div>
      <button type="button" class="link small" onClick={chosen ? () => setChosen(undefined) : leave}>
        {words.edit.cancel}
      </button>
    </div>
  );
  if (chosen)
    return (
      <>
        <div ref={title} tabIndex={-1}>
          <strong>{chosen.title}</strong> <span class="muted small">{chosen.does}</span>
        </div>
        {chosen.step.op === "rule" ? (
          <RuleForm {...{ recipe, at }} step={chosen.step} says={words.edit.add} done={add} />
        ) : (
          <StepForm {...{ recipe, at, inColumn }} step={chosen.step} isNew done={add} />
        )}
        {cancel}
      </>
    );
  return (
    <>
      <SearchedList
        all={all}
        label={words.edit.search({ step: at + 1 })}
        choose={(each) => (each.isSet ? setChosen(each) : add(each.step))}
      />
      {cancel}
    </>
  );
}
