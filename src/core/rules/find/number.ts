import { monthNamed } from "../dates/month-names.ts";
import { decideMark, unmistakable } from "../numbers/decimal-mark.ts";
import { tidy } from "../numbers/numeral.ts";
import { proseNumerals, scaled } from "../numbers/prose-numerals.ts";
import { scaleNamed, timesNamed } from "../numbers/scale-words.ts";
import { apart, type Finder, type Found, type Hints, languageOf, localeOf } from "./finder.ts";

const WORD = /(\s{0,2})(\p{L}{1,12})\.?(?![\p{L}\d])/uy;
const FRACTION = /(?<![\d/.,])(?:(\d{1,6})\s)?(\d{1,3})\s?\/\s?(\d{1,3})(?![\d/.,])/g;
const POWER = /\^([+-]{0,2})(\d{1,3})(?![\d.,^])/uy;
const VULGAR = /(\d{1,6})?\s?([\u00bc-\u00be\u2150-\u215e])/g;

/** Unicode's vulgar fractions: U+00BC to U+00BE, then U+2150 on, as numerator and denominator. */
const vulgar = () =>
  "14,12,34,17,19,1/10,13,23,15,25,35,45,16,56,18,38,58,78"
    .split(",")
    .map((pair) => (pair.includes("/") ? 0.1 : Number(pair[0]) / Number(pair[1])));

/**
 * Numbers written in digits, as plain decimals: "1 234,5" and "1.3 million" with their scale words, "3/4", "½", "1e6".
 * Digits glued to a word ("29km", "4th", "A4") are a code or a measure, not a number.
 */
export const number: Finder = {
  kind: "number",
  find(text, hints) {
    const fractions = found(text, FRACTION, ([, whole, top, bottom]) => fraction(whole, top, bottom));
    return apart([...fractions, ...vulgarIn(text), ...inDigits(text, hints)]);
  },
};

function inDigits(text: string, hints: Hints): Found[] {
  const numerals = proseNumerals(text);
  const value = decideMark(
    numerals.map(({ numeral }) => numeral),
    undefined,
    localeOf(hints),
  );
  return numerals.flatMap(({ start, end, numeral, negative, glued }) => {
    if (glued) return [];
    const word = wordAfter(text, end, languageOf(hints));
    const decimal = word && value(word.power ? scaled(numeral, word.power) : numeral);
    if (!word || decimal === undefined) return [];
    const raised = power(text, end, decimal);
    if (raised) return [{ start, end: raised.end, value: `${negative ? "-" : ""}${raised.value}` }];
    const times = word.times === 1 ? decimal : tidy(String(Number(decimal) * word.times));
    return [
      {
        start,
        end: word.end,
        value: `${negative && times !== "0" ? "-" : ""}${unmistakable(times, localeOf(hints))}`,
      },
    ];
  });
}

/** A number raised to a whole power, as in "1.1^23"; the sign stays outside. */
function power(text: string, at: number, base: string): { end: number; value: string } | undefined {
  POWER.lastIndex = at;
  const match = POWER.exec(text);
  const value = match && Number(base) ** (Number(match[2]) * (match[1] === "-" ? -1 : 1));
  return match && Number.isFinite(value)
    ? { end: at + match[0].length, value: decimals(value ?? 0) }
    : undefined;
}

/**
 * The scale word after a number; nothing at all when the number runs on into a word that is none, or is the day before
 * a month's name.
 */
function wordAfter(
  text: string,
  end: number,
  language: string,
): { end: number; power: number; times: number } | undefined {
  WORD.lastIndex = end;
  const match = WORD.exec(text);
  const [all = "", space = "", word = ""] = match ?? [];
  const power = scalePower(word, space, language);
  const times = match ? timesNamed(word, language) : undefined;
  if (power || times) return { end: end + all.length, power: power ?? 0, times: times ?? 1 };
  const monthFollows = space !== "" && word.length > 2 && monthNamed(word) !== undefined;
  return monthFollows || /[\p{L}_]/u.test(text.charAt(end)) ? undefined : { end, power: 0, times: 1 };
}

function scalePower(word: string, space: string, language: string): number | undefined {
  if (word === "") return undefined;
  if (space === "" && /^(?:MM|b)$/i.test(word) && word !== "mm" && word !== "B") return word === "b" ? 9 : 6;
  return scaleNamed(word, language);
}

function found(
  text: string,
  pattern: RegExp,
  read: (match: RegExpMatchArray) => number | undefined,
): Found[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const value = read(match);
    const start = match.index ?? 0;
    return value === undefined ? [] : [{ start, end: start + match[0].length, value: decimals(value) }];
  });
}

const decimals = (value: number): string => String(Number(value.toPrecision(15)));

/** A proper fraction, alone or after a whole number; "16/04" and "2009/10" are something else. */
function fraction(
  whole: string | undefined,
  top: string | undefined,
  bottom: string | undefined,
): number | undefined {
  const [above, below] = [Number(top), Number(bottom)];
  return above > 0 && above < below && below <= 100 && !/^0/.test(`${top}`) && !/^0/.test(`${bottom}`)
    ? Number(whole ?? 0) + above / below
    : undefined;
}

function vulgarIn(text: string): Found[] {
  if (!/[\u00bc-\u00be\u2150-\u215e]/.test(text)) return [];
  const values = vulgar();
  return found(text, VULGAR, ([, whole, sign = ""]) => {
    const code = sign.charCodeAt(0);
    const value = values[code < 0x2150 ? code - 0xbc : code - 0x2150 + 3];
    return value === undefined ? undefined : Number(whole ?? 0) + value;
  });
}
