import { RULES } from "../../src/core/rules/rules.ts";

/** The rules that are applied when none is named. */
const lossless = (): string[] => RULES.filter((rule) => rule.lossless).map(({ name }) => name);

const head = (rule: string): string => rule.split(":")[0]?.trim() ?? "";

/** The rules that a text asks for, each with its settings: `"trim, date:iso"`; the lossless ones when it is blank. */
export function rulesIn(what: string): string[] {
  const named = what.split(",").flatMap((part) => (part.trim() === "" ? [] : [part.trim()]));
  return named.length > 0 ? named : lossless();
}

/** Whether all rules of one text are among those of another. */
export const hasRules = (what: string, wanted: string): boolean => {
  const there = rulesIn(what).map(head);
  return rulesIn(wanted).every((rule) => there.includes(head(rule)));
};

/** The text with the rules of another taken in, or taken out where they were all there. */
export const toggleRules = (what: string, wanted: string): string =>
  hasRules(what, wanted) ? written(without(what, wanted)) : withRules(what, wanted);

/** The text with the rules of another taken in, with their settings, whatever settings they had. */
export const withRules = (what: string, wanted: string): string =>
  written([...without(what, wanted), ...rulesIn(wanted)]);

function without(what: string, wanted: string): string[] {
  const changed = rulesIn(wanted).map(head);
  return rulesIn(what).filter((rule) => !changed.includes(head(rule)));
}

function written(rules: string[]): string {
  const names = rules.map(head);
  if (names.length === lossless().length && lossless().every((name) => names.includes(name))) return "";
  const order = running();
  return rules.sort((a, b) => order.indexOf(head(a)) - order.indexOf(head(b))).join(", ");
}

/**
 * The rules in the order that they are best run in, once each: spaces are settled after what decodes and repairs text,
 * which may leave some, and before what reads numbers and dates.
 */
function running(): string[] {
  const order = RULES.map(({ name }) => name).filter((name) => name !== "trim");
  order.splice(order.indexOf("number"), 0, "trim");
  return order;
}
