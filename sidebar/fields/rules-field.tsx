import { RULES } from "../../src/core/rules/rules.ts";
import { ruleDoes } from "../named.ts";
import { texts } from "../texts.ts";
import type { FieldProps } from "./param-field.tsx";
import { hasRules, toggleRules } from "./rule-names.ts";

/** Rules to tick, in their order. The lossless ones are ticked from the start. */
export function RulesField({ value, set }: FieldProps) {
  return (
    <details>
      <summary>{value === "" ? texts.rulesChoose : value}</summary>
      <fieldset class="scroll">
        <legend class="hidden">{texts.rulesChoose}</legend>
        {RULES.map((rule) => (
          <label class="choice" key={rule.name}>
            <input
              type="checkbox"
              checked={hasRules(value, rule.name)}
              onChange={() => set(toggleRules(value, rule.name))}
            />
            <span>
              {inWords(rule.name)}
              <span class="muted small"> {ruleDoes(rule)}</span>
            </span>
          </label>
        ))}
      </fieldset>
    </details>
  );
}

/** `fixEncoding` as people read it: "fix encoding". */
const inWords = (name: string): string => name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
