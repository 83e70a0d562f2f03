import { readWhat, type Step, writeWhat } from "../../src/core/rules/parse-what.ts";
import type { Rule } from "../../src/core/rules/rule.ts";
import { RULES } from "../../src/core/rules/rules.ts";

/** The rules that are applied when none is named. */
const lossless = (): Step[] =>
  RULES.filter((rule) => rule.lossless).map((rule) => ({ rule, parameters: {} }));

/**
 * The rules that a text asks for, each with its settings: `"trim, date:iso"`; the lossless ones when it is blank, none
 * when it cannot be read.
 */
export function rulesIn(what: string): Step[] {
  try {
    const named = readWhat(what);
    return named.length > 0 ? named : lossless();
  } catch {
    return [];
  }
}

/** Whether all rules of one text are among those of another. */
export const hasRules = (what: string, wanted: string): boolean => {
  const there = rulesIn(what).map(nameOf);
  return rulesIn(wanted).every((step) => there.includes(nameOf(step)));
};

/** The text with the rules of another taken in, or taken out where they were all there. */
export const toggleRules = (what: string, wanted: string): string =>
  hasRules(what, wanted) ? written(without(what, wanted)) : withRules(what, wanted);

/** The text with the rules of another taken in, with their settings, whatever settings they had. */
export const withRules = (what: string, wanted: string): string =>
  written([...without(what, wanted), ...rulesIn(wanted)]);

/** The text with another value for one setting of a rule that it asks for; blank for the rule's own. */
export const withSetting = (what: string, rule: Rule, name: string, value: string): string =>
  written(
    rulesIn(what).map((step) =>
      step.rule === rule ? { rule, parameters: { ...step.parameters, [name]: value } } : step,
    ),
  );

function without(what: string, wanted: string): Step[] {
  const changed = rulesIn(wanted).map(nameOf);
  return rulesIn(what).filter((step) => !changed.includes(nameOf(step)));
}

function written(steps: readonly Step[]): string {
  const text = inOrder(steps);
  return text === inOrder(lossless()) ? "" : text;
}

function inOrder(steps: readonly Step[]): string {
  const order = running();
  const place = (step: Step) => order.indexOf(nameOf(step));
  return writeWhat([...steps].sort((a, b) => place(a) - place(b)));
}

const nameOf = ({ rule }: Step): string => rule.name;

/**
 * The rules in the order that they are best run in, once each: spaces are settled after what decodes and repairs text,
 * which may leave some, and before what reads numbers and dates.
 */
function running(): string[] {
  const order = RULES.map(({ name }) => name).filter((name) => name !== "trim");
  order.splice(order.indexOf("number"), 0, "trim");
  return order;
}
