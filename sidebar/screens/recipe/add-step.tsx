import { useId, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { search } from "../../../src/core/operations/search.ts";
import { cleanableAt } from "../../../src/core/recipe/edit/edit-recipe.ts";
import type { Recipe, Step } from "../../../src/core/recipe/recipe.ts";
import type { Rule } from "../../../src/core/rules/rule.ts";
import { RULES } from "../../../src/core/rules/rules.ts";
import { inWords } from "../../fields/in-words.ts";
import { ruleDoes, ruleTitle } from "../../named.ts";
import { texts } from "../../texts.ts";
import { RuleForm } from "./rule-form.tsx";
import { words } from "./texts.ts";

interface Props {
  recipe: Recipe;
  /** The place that the new step is to have. */
  at: number;
  add: (step: Step) => boolean;
  leave: () => void;
}

/** Every rule that makes one column of one. */
const offered = () =>
  RULES.filter(({ columns, spreads }) => columns === undefined && spreads !== true).map((rule) => ({
    rule,
    title: ruleTitle(rule),
    also: [
      `${rule.name} ${rule.listed.title} ${rule.listed.also ?? ""}`,
      rule.parameters.flatMap(({ choices = [] }) => choices.map(inWords)).join(" "),
      ruleDoes(rule),
    ],
  }));

/** A step that is put in: a rule out of a list that can be searched, where Enter takes the first, then its settings. */
export function AddStep({ recipe, at, add, leave }: Props) {
  const [sought, setSought] = useState("");
  const [chosen, setChosen] = useState<Rule>();
  const all = useMemo(offered, []);
  const found = search(all, sought);
  const columns = cleanableAt(recipe, at);
  const column = columns[columns.length - 1] ?? 0;
  const field = useRef<HTMLInputElement>(null);
  const title = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => (chosen ? title.current : field.current)?.focus(), [chosen]);
  const id = useId();
  const choose = (rule: Rule) => {
    if (rule.parameters.length > 0 || columns.length > 1) setChosen(rule);
    else add({ op: "rule", column, rules: rule.name });
  };
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
          <strong>{ruleTitle(chosen)}</strong> <span class="muted small">{ruleDoes(chosen)}</span>
        </div>
        <RuleForm
          {...{ recipe, at }}
          step={{ op: "rule", column, rules: chosen.name }}
          says={words.edit.add}
          done={add}
        />
        {cancel}
      </>
    );
  return (
    <>
      <form
        class="field"
        onSubmit={(event) => {
          event.preventDefault();
          if (found[0]) choose(found[0].rule);
        }}
      >
        <label for={id}>{words.edit.search({ step: at + 1 })}</label>
        <input
          id={id}
          ref={field}
          type="search"
          autocomplete="off"
          value={sought}
          onInput={(event) => setSought(event.currentTarget.value)}
        />
        <p class="muted small" role="status">
          {found.length === 0
            ? texts.operations.none({ text: sought.trim() })
            : texts.operations.found({ n: found.length })}
        </p>
      </form>
      <ul class="operations scroll">
        {found.map(({ rule, title: name }) => (
          <li key={rule.name}>
            <button type="button" onClick={() => choose(rule)}>
              <span class="name">{name}</span>
              <span class="muted small">{ruleDoes(rule)}</span>
            </button>
          </li>
        ))}
      </ul>
      {cancel}
    </>
  );
}
