import { RULES } from "../../src/core/rules/rules.ts";
import { hasRules, toggleRules } from "../clean/rule-names.ts";
import { texts } from "../texts.ts";
import type { FieldProps } from "./param-field.tsx";

/** Rules to tick, in their order. The lossless ones are ticked from the start. */
export function RulesField({ value, set }: FieldProps) {
  return (
    <details>
      <summary>{value === "" ? texts.rulesChoose : value}</summary>
      <fieldset class="scroll">
        <legend class="hidden">{texts.rulesChoose}</legend>
        {RULES.map(({ name, summary }) => (
          <label class="choice" key={name}>
            <input
              type="checkbox"
              checked={hasRules(value, name)}
              onChange={() => set(toggleRules(value, name))}
            />
            <span>
              {inWords(name)}
              <span class="muted small"> {firstPart(summary)}</span>
            </span>
          </label>
        ))}
      </fieldset>
    </details>
  );
}

/** `fixEncoding` as people read it: "fix encoding". */
const inWords = (name: string): string => name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

/** The first clause of a summary: what the rule does, without when it does not. */
const firstPart = (summary: string): string => summary.split(/[:;.]\s/)[0] ?? summary;
