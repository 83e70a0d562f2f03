import { RULES } from "../../src/core/rules/rules.ts";
import { texts } from "../texts.ts";
import type { FieldProps } from "./param-field.tsx";

/** Rules to tick, in their order. None ticked means the lossless ones. */
export function RulesField({ value, set }: FieldProps) {
  const chosen = value.split(",").flatMap((part) => (part.trim() === "" ? [] : [part.trim()]));
  const isChosen = (name: string) => chosen.some((each) => each.split(":")[0] === name);
  const toggle = (name: string) => {
    const next = isChosen(name) ? chosen.filter((each) => each.split(":")[0] !== name) : [...chosen, name];
    const order = RULES.map((rule) => rule.name);
    next.sort((a, b) => order.indexOf(a.split(":")[0] ?? "") - order.indexOf(b.split(":")[0] ?? ""));
    set(next.join(", "));
  };
  return (
    <details open={chosen.length > 0}>
      <summary>{chosen.length === 0 ? texts.rulesChoose : chosen.join(", ")}</summary>
      <fieldset>
        <legend class="hidden">{texts.rulesChoose}</legend>
        <p class="muted small">{texts.rulesDefault}</p>
        {RULES.map((rule) => (
          <label class="choice" key={rule.name}>
            <input type="checkbox" checked={isChosen(rule.name)} onChange={() => toggle(rule.name)} />
            <span>
              {rule.name}
              <span class="muted small"> {rule.summary}</span>
            </span>
          </label>
        ))}
      </fieldset>
    </details>
  );
}
