import { scaleLetter, scaleNamed, timesNamed } from "../numbers/scale-words.ts";

/** Digits chained by marks: a date, a time of day, a version, an address in a network, a score, a telephone number. */
const CHAIN = /\d+(?:[.:/]\d+)+(?:[.:/-]\d+)*|\d+(?:-\d+){2,}/y;

/** A power in raised digits, feet and inches, a decade, a product of stars. */
const MARKS = /[²³¹⁰-⁹]|\*\*\d|['’′](?:\d|s(?!\p{L}))/uy;

/** A decimal mark that is written as a word: "3 point 5". */
const POINT = /\s(?:point|komma|virgule|coma|punto|vírgula|virgola)\s[\p{L}\d]+/iuy;

/** Where what a number is only a part of ends, so that its digits alone would say something else; or undefined. */
export function endOfMore(text: string, digits: number, end: number): number | undefined {
  CHAIN.lastIndex = digits;
  const chain = CHAIN.exec(text);
  if (chain && digits + chain[0].length > end) return digits + chain[0].length;
  for (const pattern of [MARKS, POINT]) {
    pattern.lastIndex = end;
    const match = pattern.exec(text);
    if (match) return end + match[0].length;
  }
  return undefined;
}

const RANGE =
  /\s?(?:[-–—]|(?:to|or|bis|oder|à|ou|a|o)(?=\s))\s?\p{Sc}?\s?\d[\d.,]{0,11}\s?(\p{L}{1,12})(?!\p{L})/uy;

const NEXT_WORD = /\s(\p{L}{4,12})(?!\p{L})/uy;

/**
 * "2.5 to 3 million", "$5–$10m", "$5 hundred": a number whose scale word stands behind the end of a range, or is none that
 * amounts are written with, so that it says too little.
 */
export function lacksScale(text: string, end: number, decimal: string, language: string): boolean {
  NEXT_WORD.lastIndex = end;
  if (timesNamed(NEXT_WORD.exec(text)?.[1] ?? "", language) === 100) return true;
  RANGE.lastIndex = end;
  const word = RANGE.exec(text)?.[1] ?? "";
  const power = scaleLetter(word) ?? scaleNamed(word, language) ?? 0;
  return power > 2 && Number(decimal) < 1000;
}

/** Words for parts, by the language and by how many make a whole, from three on. */
const PARTS: Readonly<Record<string, string>> = {
  en: "thirds fourths fifths sixths sevenths eighths ninths tenths",
  fr: "tiers quarts cinquièmes sixièmes septièmes huitièmes neuvièmes dixièmes",
  de: "drittel viertel fünftel sechstel siebtel achtel neuntel zehntel",
  es: "tercios - quintos sextos séptimos octavos novenos décimos",
};

const WORD = /\s(\p{L}{5,12})(?!\p{L})/uy;

/** A fraction behind a whole number: "7 and 5/8". */
const AND = /\s(?:and|et|und|y|e)\s(?=\d{1,2}\/\d)/uy;

/** Where the fraction that belongs to a whole number begins. */
export function fractionAfter(text: string, end: number): number | undefined {
  AND.lastIndex = end;
  const match = AND.exec(text);
  return match ? end + match[0].length : undefined;
}

/** How many parts make a whole, where a word for parts follows a number: 5 in "3 fifths". */
export function partsAfter(
  text: string,
  end: number,
  language: string,
): { parts: number; end: number } | undefined {
  WORD.lastIndex = end;
  const match = WORD.exec(text);
  const at = match ? (PARTS[language]?.split(" ") ?? []).indexOf((match[1] ?? "").toLowerCase()) : -1;
  return at < 0 ? undefined : { parts: at + 3, end: end + (match?.[0].length ?? 0) };
}
