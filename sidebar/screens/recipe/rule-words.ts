import { completeParameters, type Step } from "../../../src/core/rules/parse-what.ts";
import { choiceOf, ruleTitle, settingNamed } from "../../named.ts";
import { ruleSteps } from "../../texts/en-rule-steps.ts";
import { words } from "./texts.ts";

type Named = keyof typeof ruleSteps;

/**
 * A rule with its settings in words: "Dates as 2024-03-31, read day first". Where it has no words of its own, its title;
 * settings that these do not speak of stand behind them.
 */
export function ruleWords({ rule, parameters }: Step): string {
  const isNamed = rule.name in ruleSteps;
  const spoken = isNamed ? settingsIn(ruleSteps[rule.name as Named]) : [];
  const others = rule.parameters.flatMap(({ name, default: usual = "" }) => {
    const value = parameters[name] ?? usual;
    return value === usual || value === "" || spoken.includes(name)
      ? []
      : [`${settingNamed(name)}: ${choiceOf(name, value)}`];
  });
  const title = isNamed ? asStep(rule, parameters) : ruleTitle(rule);
  return others.length === 0 ? title : `${title} (${others.join(", ")})`;
}

function asStep(rule: Step["rule"], parameters: Step["parameters"]): string {
  let settings = parameters;
  try {
    settings = completeParameters(rule, parameters);
  } catch {
    // What is no choice of the rule is said as it stands.
  }
  const args = Object.fromEntries(
    rule.parameters.flatMap(({ name }): [string, string | number][] => {
      const text = settings[name] ?? "";
      const value = text !== "" && name === "decimals" && Number.isFinite(Number(text)) ? Number(text) : text;
      return [
        [name, value],
        [`${name}Given`, String(text !== "")],
      ];
    }),
  );
  return (words.as[rule.name as Named] as (args: Record<string, string | number>) => string)(args);
}

/** The settings that a pattern speaks of. */
const settingsIn = (pattern: string): string[] =>
  [...pattern.matchAll(/\{(\w+?)(?:Given)?[,}]/g)].map(([, name = ""]) => name);
