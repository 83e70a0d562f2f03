import { useId, useState } from "preact/hooks";
import { type StepField, withField } from "../../../src/core/recipe/edit/step-fields.ts";
import { MOST, type Step } from "../../../src/core/recipe/recipe.ts";
import { Line } from "../../fields/line.tsx";
import { words } from "./texts.ts";

interface Props {
  step: Step;
  fields: readonly StepField[];
  done: (step: Step) => boolean;
}

const FAILS = ["keep", "blank", "flag"] as const;

/** What can be set of a step that is no rule. */
export function StepForm({ step, fields, done }: Props) {
  const [now, setNow] = useState(fields);
  const id = useId();
  const set = (at: number, value: string) =>
    setNow((before) => before.map((field, index) => (index === at ? { ...field, value } : field)));
  return (
    <form
      class="stack small"
      onSubmit={(event) => {
        event.preventDefault();
        done(now.reduce((made, { path, value }) => withField(made, path, value), step));
      }}
    >
      {now.map(({ is, of = "", value }, at) =>
        is === "fails" ? (
          <div class="field" key={is}>
            <label for={id}>{words.edit.fails}</label>
            <select id={id} value={value} onChange={(event) => set(at, event.currentTarget.value)}>
              {FAILS.map((each) => (
                <option key={each} value={each}>
                  {words.edit.failing({ fails: each })}
                </option>
              ))}
            </select>
          </div>
        ) : (
          <Line
            // biome-ignore lint/suspicious/noArrayIndexKey: a field is its place
            key={at}
            label={words.edit.field({ is, of, nth: nthOf(now, at) })}
            value={value}
            set={(text) => set(at, text)}
            most={is === "becomes" || is === "alike" ? MOST.cell : MOST.text}
          />
        ),
      )}
      <div>
        <button type="submit">{words.edit.change}</button>
      </div>
    </form>
  );
}

/** Its place among those of its kind. */
const nthOf = (fields: readonly StepField[], at: number): number =>
  fields.slice(0, at + 1).filter(({ is }) => is === fields[at]?.is).length;
