import { useId } from "preact/hooks";
import type { Step } from "../../src/core/rules/parse-what.ts";
import type { Parameter, Rule } from "../../src/core/rules/rule.ts";
import { RULES } from "../../src/core/rules/rules.ts";
import { choiceOf, ruleDoes, ruleTitle, settingNamed, settingOf } from "../named.ts";
import { texts } from "../texts.ts";
import type { FieldProps } from "./param-field.tsx";
import { rulesIn, toggleRules, withSetting } from "./rule-names.ts";

/**
 * Rules to tick, in their order: the lossless ones are ticked from the start. Once others are chosen, they stand above the
 * list, each with its settings.
 */
export function RulesField({ value, set }: Pick<FieldProps, "value" | "set">) {
  const steps = rulesIn(value);
  const withSettings = steps.filter(({ rule }) => value !== "" && rule.parameters.length > 0);
  return (
    <>
      {withSettings.map((step) => (
        <div key={step.rule.name}>
          <strong>{ruleTitle(step.rule)}</strong>
          <Settings step={step} set={(name, to) => set(withSetting(value, step.rule, name, to))} />
        </div>
      ))}
      <details>
        <summary>
          {value === "" ? texts.rulesChoose : steps.map(({ rule }) => ruleTitle(rule)).join(" · ")}
        </summary>
        <fieldset class="scroll">
          <legend class="hidden">{texts.rulesChoose}</legend>
          {RULES.map((rule) => (
            <label class="choice" key={rule.name}>
              <input
                type="checkbox"
                checked={steps.some((step) => step.rule === rule)}
                onChange={() => set(toggleRules(value, rule.name))}
              />
              <span>
                {ruleTitle(rule)}
                <span class="muted small"> {ruleDoes(rule)}</span>
              </span>
            </label>
          ))}
        </fieldset>
      </details>
    </>
  );
}

interface SettingsProps {
  step: Step;
  set: (name: string, value: string) => void;
}

/** The settings of a rule: a choice where its words are listed, else a line to type in. */
export function Settings({ step: { rule, parameters }, set }: SettingsProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a frame round each rule
    <div class="stack settings" role="group" aria-label={ruleTitle(rule)}>
      {rule.parameters.map((parameter) => (
        <Setting
          key={parameter.name}
          rule={rule}
          parameter={parameter}
          value={parameters[parameter.name] ?? ""}
          set={(value) => set(parameter.name, value)}
        />
      ))}
    </div>
  );
}

interface SettingProps {
  rule: Rule;
  parameter: Parameter;
  value: string;
  set: (value: string) => void;
}

function Setting({ rule, parameter, value, set }: SettingProps) {
  const id = useId();
  const { name, choices, default: usual = "" } = parameter;
  return (
    <div class="field small">
      <label for={id}>{settingNamed(name)}</label>
      {choices ? (
        <select
          id={id}
          value={choices.find((choice) => choice.toLowerCase() === value.toLowerCase()) ?? usual}
          aria-describedby={`${id}-help`}
          onChange={(event) => set(event.currentTarget.value)}
        >
          {usual === "" && <option value="">–</option>}
          {choices.map((choice) => (
            <option key={choice} value={choice}>
              {choiceOf(name, choice)}
            </option>
          ))}
        </select>
      ) : (
        <input
          id={id}
          type="text"
          dir="auto"
          value={value}
          placeholder={usual}
          aria-describedby={`${id}-help`}
          onInput={(event) => set(event.currentTarget.value)}
        />
      )}
      <span class="muted" id={`${id}-help`}>
        {settingOf(rule, parameter)}
      </span>
    </div>
  );
}
