import type { DecidedMark } from "./decimal-mark.ts";
import { asciiDigits } from "./digits.ts";
import { lowest, numberWord, readNumberWords } from "./number-words.ts";
import { type Numeral, readNumeral, shift } from "./numeral.ts";
import { scaleNamed, timesNamed } from "./scale-words.ts";

const AND = /\s{1,2}(?:(?:and|et|und|y|e)\s{1,2})?/iuy;
const NEXT =
  /(\d{1,3}(?:[.,]?\d{3}){0,4}(?:[.,]\d{1,2})?)(?![\d/:%-]|[.,]\d)(?:\s?(\p{L}{1,12})(?![\p{L}\d]))?/uy;
const HALF =
  /\s{1,2}(?:and|et|und|y|e)\s{1,2}(?:(?:a|an|one|une?|ein|una)\s)?(half|demie?|halb|medi[oa]|mezz[oa]|mei[oa]|quarter|quart|cuarto)(?!\p{L})/iuy;
const THREE_QUARTERS =
  /\s{1,2}(?:and|et|y)\s{1,2}(?:three|trois|tres)[\s-](?:quarters|quarts|cuartos)(?!\p{L})/iuy;
const OVER = /\s(?:over|sur|sobre|durch|in(?=\s\p{L}))\s(?=[\p{L}\d])/iuy;
const WORD_NEXT = /\s{1,2}(\p{L}{2,14})(?!\p{L})/uy;

/** The powers that words stand for. */
const powerOf = (word: string | undefined, language: string): number | undefined =>
  word === undefined
    ? 0
    : (scaleNamed(word, language) ?? (timesNamed(word, language) === 100 ? 2 : undefined));

/**
 * What a number becomes by the words that follow: "3 hundred and one", "4 thousand 3 hundred and 21", "3 million and a
 * half", "1 over 3". Only what a scale word follows can go on in another number. Nothing where the text goes on in a number that cannot be put together with the first.
 */
export function runsOn(
  text: string,
  first: { value: string; end: number; scaled: boolean },
  language: string,
  worth: DecidedMark["worth"],
): { value: string; end: number } | undefined {
  const ascii = asciiDigits(text);
  let { value, end } = first;
  for (let parts = 0; parts < 6; parts++) {
    const half = partAfter(ascii, end);
    if (half) {
      const unit = lowest(Number(value));
      return { value: decimals(Number(value) + half.share * unit), end: half.end };
    }
    const over = divisor(ascii, end, language);
    if (over)
      return Number(over.value) ? { value: decimals(Number(value) / over.value), end: over.end } : undefined;
    if (!first.scaled) break;
    const next = nextPart(ascii, end, language, worth);
    if (!next) break;
    const unit = lowest(Number(value));
    if (next === "words" || next.value >= unit || (next.bare && unit > 1000)) {
      const isOwnNumber = next !== "words" && next.digits;
      return isOwnNumber ? { value, end } : undefined;
    }
    value = decimals(Number(value) + next.value);
    end = next.end;
  }
  return { value, end };
}

/** A half, a quarter or three of them that go on where a number ends. */
export function partAfter(text: string, at: number): { share: number; end: number } | undefined {
  HALF.lastIndex = at;
  const half = HALF.exec(text);
  if (half) return { share: /^[qc]u/i.test(half[1] ?? "") ? 0.25 : 0.5, end: at + half[0].length };
  THREE_QUARTERS.lastIndex = at;
  const three = THREE_QUARTERS.exec(text);
  return three ? { share: 0.75, end: at + three[0].length } : undefined;
}

/** What stands below the line: a number that ends the clause, so that "2000 over 3 years" is none. */
function divisor(text: string, at: number, language: string): { value: number; end: number } | undefined {
  OVER.lastIndex = at;
  const over = OVER.exec(text);
  if (!over) return undefined;
  const from = at + over[0].length;
  const digits = /^\d{1,9}(?!\d)/.exec(text.slice(from, from + 10))?.[0];
  const read = digits
    ? { value: Number(digits), end: from + digits.length }
    : readNumberWords(text, from, language);
  return read && /^\s*(?:$|[.;:!?)])/.test(text.slice(read.end)) ? read : undefined;
}

function nextPart(
  text: string,
  at: number,
  language: string,
  worth: DecidedMark["worth"],
): { value: number; end: number; digits: boolean; bare?: boolean } | "words" | undefined {
  AND.lastIndex = at;
  const gap = AND.exec(text)?.[0];
  if (gap === undefined) return undefined;
  const from = at + gap.length;
  NEXT.lastIndex = from;
  const match = NEXT.exec(text);
  if (match) {
    const numeral: Numeral | undefined = readNumeral(match[1] ?? "");
    const decimal = numeral && worth(numeral);
    const power = powerOf(match[2], language);
    if (decimal === undefined) return undefined;
    const scaled = power ? shift(decimal, power) : decimal;
    const end = from + (match[1] ?? "").length;
    return { value: Number(scaled), end: power ? from + match[0].length : end, digits: true, bare: !power };
  }
  const words = readNumberWords(text, from, language);
  if (words) return { ...words, digits: false };
  WORD_NEXT.lastIndex = at;
  const word = WORD_NEXT.exec(text)?.[1] ?? "";
  return /^(?:hundred|thousand|m[iy]llions?|millones|cents|hundert)$/i.test(word) ? "words" : undefined;
}

/**
 * What stands before a number: a minus in words; the upper part of "one over 20"; or the beginning of a number in words
 * ("two hundred and 5"), of which the digits are only a part.
 */
export function wordsBefore(
  text: string,
  start: number,
  language: string,
): { start: number; minus?: boolean; over?: number } | "part" | undefined {
  const near = text.slice(Math.max(0, start - 40), start);
  const minus = /(?<![\p{L}\d])(minus|negative|moins|menos)\s$/iu.exec(near);
  if (minus && !/\d\s*$/.test(near.slice(0, minus.index)))
    return { start: start - minus[0].length, minus: true };
  const over = /(?<!\p{L})(\p{L}{2,12})\s(?:over|sur|sobre|durch)\s$/iu.exec(near);
  const upper = over ? numberWord(over[1] ?? "", language) : undefined;
  if (over && upper !== undefined) return { start: start - over[0].length, over: upper };
  const word = /(?<!\p{L})(\p{L}{3,14})\s(?:(?:and|et|und|y)\s)?$/iu.exec(near)?.[1] ?? "";
  const isLarge = (scaleNamed(word, language) ?? 0) > 2 || numberWord(word, language) === 100;
  const isTen = (numberWord(word, language) ?? 0) >= 20 && (numberWord(word, language) ?? 0) < 100;
  const inWords = (isLarge || isTen) && !/\d\s?\p{L}*\s(?:(?:and|et|und|y)\s)?$/u.test(near);
  return inWords ? "part" : undefined;
}

/** Fifteen digits, never with an exponent. */
export const decimals = (value: number): string => {
  const [digits = "0", exponent = "0"] = value.toExponential(14).split("e");
  return shift(digits, Number(exponent));
};
