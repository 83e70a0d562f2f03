import { useId } from "preact/hooks";
import { FUNCTIONS } from "../../src/core/functions/functions.ts";
import { summaryOf, titleOf } from "../named.ts";
import { SPEECH } from "../screens/clean/speech/speech.tsx";
import { texts } from "../texts.ts";

/** What to do with the column: everything in the registry that takes one, under its group. */
export function TaskField({ value, choose }: { value: string; choose: (name: string) => void }) {
  const id = useId();
  const usable = FUNCTIONS.filter(
    ({ params, formulaOnly }) => !formulaOnly && params.some(({ type }) => type === "range"),
  );
  const groups = [...new Set(usable.map(({ group }) => group))];
  const chosen = usable.find(({ name }) => name === value);
  return (
    <div class="field">
      <label for={id}>{texts.task}</label>
      <select
        id={id}
        value={value}
        aria-describedby={`${id}-help`}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        {groups.map((group) => (
          <optgroup key={group} label={texts.groups[group]}>
            {usable
              .filter((fn) => fn.group === group)
              .map(({ name }) => (
                <option key={name} value={name}>
                  {titleOf(name)}
                </option>
              ))}
            {group === "Audio" && <option value={SPEECH}>{texts.speech.title}</option>}
          </optgroup>
        ))}
      </select>
      <p class="muted small" id={`${id}-help`}>
        {value === SPEECH ? texts.speech.summary : chosen && summaryOf(chosen)}
      </p>
    </div>
  );
}
