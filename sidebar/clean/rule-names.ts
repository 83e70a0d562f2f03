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
export function toggleRules(what: string, wanted: string): string {
  const there = rulesIn(what);
  const changed = rulesIn(wanted).map(head);
  const others = there.filter((rule) => !changed.includes(head(rule)));
  const rules = hasRules(what, wanted) ? others : [...others, ...rulesIn(wanted)];
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
