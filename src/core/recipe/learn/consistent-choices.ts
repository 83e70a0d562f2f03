import type { Step } from "../recipe.ts";
import { cleanedBy } from "./cleaned-by.ts";
import { areAddresses, streetTypesOf, titlesOff } from "./edge-words.ts";

export const CHOICES = ["phone", "percent", "price", "postcode", "streetTypes", "titles", "case"] as const;
export type ChoiceName = (typeof CHOICES)[number];

/** Something that loses a part of what stands there: a percent sign, a currency, a title, how a number was written. */
export interface Choice {
  name: ChoiceName;
  steps: readonly Step[];
  /** How many of the rows that are looked at it changes. */
  changes: number;
}

/** So many rows are looked at. */
const LOOKED_AT = 1500;

/** A choice changes at least this share of them. */
const WORTH_IT = 0.1;

/**
 * At most three; another case only where values are the same but for their case.
 * @param countries that telephone numbers without a country's code may be from: the one that fits more of them is taken
 */
export function choicesOf(texts: readonly string[], place: number, countries: readonly string[]): Choice[] {
  const some = texts.slice(0, LOOKED_AT);
  const values = new Set(some);
  const waysOf: Readonly<Record<ChoiceName, () => readonly (readonly string[])[]>> = {
    phone: () => countries.map((country) => [`phone:country=${country}`]),
    percent: () => (some.some((text) => /\d\s*%/.test(text)) ? [["number:fraction"]] : []),
    price: () => [["number"]],
    postcode: () => [["postcode"]],
    streetTypes: () => (areAddresses(some) ? [streetTypesOf(some)] : []),
    titles: () => [titlesOff()],
    case: () =>
      new Set([...values].map((text) => text.toLowerCase())).size < 0.9 * values.size ? [["case:title"]] : [],
  };
  return CHOICES.flatMap((name) => {
    const [best] = waysOf[name]()
      .map((rules) => {
        const cleaned = rules.reduce<readonly string[]>(cleanedBy, some);
        return { rules, changes: cleaned.filter((text, row) => text !== some[row]).length };
      })
      .sort((a, b) => b.changes - a.changes);
    if (best === undefined || best.changes < WORTH_IT * some.length) return [];
    const steps = best.rules.map((rules) => ({ op: "rule" as const, column: place, rules }));
    return [{ name, steps, changes: best.changes }];
  }).slice(0, 3);
}
