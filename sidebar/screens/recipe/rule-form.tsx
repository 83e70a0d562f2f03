import { useState } from "preact/hooks";
import { cleanableAt, columnsAt } from "../../../src/core/recipe/edit/edit-recipe.ts";
import { whereUnfound } from "../../../src/core/recipe/keeps-unfound.ts";
import type { OnFail, Recipe, Step } from "../../../src/core/recipe/recipe.ts";
import { readWhat, type Step as Used, writeWhat } from "../../../src/core/rules/parse-what.ts";
import { Settings } from "../../fields/rules-field.tsx";
import { ruleTitle } from "../../named.ts";
import { Options } from "./options.tsx";
import { failing } from "./step-form.tsx";
import { words } from "./texts.ts";

type RuleStep = Extract<Step, { op: "rule" }>;

interface Props {
  recipe: Recipe;
  /** The place that the step has or is to have. */
  at: number;
  step: RuleStep;
  /** What the button says. */
  says: string;
  done: (step: RuleStep) => boolean;
}

/** The settings of a step's rules, from their registry, and the column that they clean. */
export function RuleForm({ recipe, at, step, says, done }: Props) {
  const [used, setUsed] = useState<readonly Used[]>(() => read(step.rules));
  const [column, setColumn] = useState(step.column);
  const [onFail, setOnFail] = useState(step.onFail);
  const headings = columnsAt(recipe, at);
  const columns = cleanableAt(recipe, at);
  const failed = onFail && { onFail };
  const unfound = whereUnfound({ ...step, ...failed });
  const hasSettings = used.some(({ rule }) => rule.parameters.length > 0);
  if (used.length === 0) return <p class="muted small">{words.edit.unknown}</p>;
  if (!hasSettings && columns.length < 2) return <p class="muted small">{words.edit.fixed}</p>;
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        done({ ...step, column, rules: writeWhat(used), ...failed });
      }}
    >
      {columns.length > 1 && (
        <div class="small">
          <Options
            label={words.edit.column}
            options={columns.map((each) => [String(each), headings[each] ?? ""])}
            value={String(column)}
            set={(to) => setColumn(Number(to))}
          />
        </div>
      )}
      {used.map((one, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a rule is its place
        <div key={place}>
          {used.length > 1 && <strong>{ruleTitle(one.rule)}</strong>}
          <Settings
            step={one}
            set={(name, value) =>
              setUsed((before) =>
                before.map((each, index) =>
                  index === place ? { ...each, parameters: { ...each.parameters, [name]: value } } : each,
                ),
              )
            }
          />
        </div>
      ))}
      {unfound && (
        <div class="small">
          <Options
            label={words.edit.fails}
            options={failing()}
            value={unfound}
            set={(to) => setOnFail(to as OnFail)}
          />
        </div>
      )}
      <div>
        <button type="submit">{says}</button>
      </div>
    </form>
  );
}

/** None where they cannot be read. */
function read(rules: string): Used[] {
  try {
    return readWhat(rules);
  } catch {
    return [];
  }
}
