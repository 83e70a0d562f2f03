import { MEASURES } from "../unit-factors.ts";

/** A number as another: times `times`, plus `plus`; of a unit that is taken apart, what is left beside whole ones. */
export interface Conversion {
  times: number;
  plus?: number;
  /** Whole ones only. */
  whole?: true;
  /** What is left over beside whole times this. */
  rest?: number;
  /** Whether words name one of its two units alone. */
  guessed?: true;
}

/** Celsius, Fahrenheit and kelvin: by how their names begin, what a degree is worth in kelvin, and where zero is. */
const TEMPERATURES: readonly (readonly [names: string, worth: number, zero: number])[] = [
  ["celsius centigrad c", 1, 273.15],
  ["fahrenheit f", 5 / 9, 459.67 * (5 / 9)],
  ["kelvin k", 1, 0],
];

/** Every way to turn one unit that words name into another of the same measure. */
export function namedConversions(words: readonly string[]): Conversion[] {
  const found: Conversion[] = [];
  for (const measure of MEASURES) {
    const worths = measure.filter(([, names]) => isNamed(words, names)).map(([worth]) => worth);
    const [only] = worths;
    if (only !== undefined && worths.length === 1) {
      for (const [other] of measure)
        if (other !== only)
          found.push({ times: only / other, guessed: true }, { times: other / only, guessed: true });
    }
    for (const from of worths) {
      for (const to of worths) {
        if (from !== to) found.push({ times: from / to }, { times: from / to, whole: true });
        for (const larger of worths) {
          if (larger <= to || !isWhole(larger / to)) continue;
          const rest = Math.round(larger / to);
          found.push({ times: from / to, rest }, { times: from / to, rest, whole: true });
        }
      }
      if (worths.length > 1) found.push({ times: 1, whole: true });
    }
  }
  const degrees = TEMPERATURES.filter(([names]) => names.split(" ").some((name) => words.includes(name)));
  for (const [from, worth, zero] of degrees) {
    for (const [to, other, otherZero] of degrees)
      if (from !== to) found.push({ times: worth / other, plus: (zero - otherZero) / other });
  }
  return found;
}

const isWhole = (value: number): boolean => Math.abs(value - Math.round(value)) < 1e-9;

const said = (words: readonly string[]): string => ` ${words.join(" ")} `;

/** Whether one of some names is said, in the singular or the plural. */
function isNamed(words: readonly string[], names: string): boolean {
  const text = said(words);
  return names.split("|").some((name) => {
    if (name.length < 3) return text.includes(` ${name} `);
    return ["", "s", "es", "n", "en", "e"].some((ending) => text.includes(` ${name}${ending} `));
  });
}
