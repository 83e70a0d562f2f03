import { monthNamed } from "../dates/month-names.ts";
import { unmistakable } from "../numbers/decimal-mark.ts";
import { decimals, runsOn, wordsBefore } from "../numbers/mixed-numbers.ts";
import { markOf, proseNumerals, scaled } from "../numbers/prose-numerals.ts";
import { scaleNamed, timesNamed } from "../numbers/scale-words.ts";
import { apart, type Finder, type Found, type Hints, languageOf, learnMark, usualMark } from "./finder.ts";
import { endOfMore, fractionAfter, partsAfter } from "./more-than-a-number.ts";

const WORD = /(\s{0,4})(\p{L}{1,12})\.?(?![\p{L}\d])/uy;
const FRACTION = /(?<![\d/.,])(?:(\d{1,6})\s{1,2})?(\d{1,3})\s?\/\s?(\d{1,3})(?![\d/.,])/y;
/** "1 millionth", "1 third": a part, and no whole number. Of "100 millionths", the number is 100. */
const PARTS =
  /^[\s-](?:(?:hundred|thousand|(?:b|m|tr)illion)th|(?:hundert|tausend|million)stel|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(?!\p{L})/iu;

const POWER = /\^([+-]{0,2})(\d{1,3})(?![\d.,^])/uy;
const VULGAR = /[\u00bc-\u00be\u2150-\u215e]/;
const VULGARS = /(\d{1,6})?\s?([\u00bc-\u00be\u2150-\u215e])/g;

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
  learn: learnMark,
  *find(text, hints) {
    if (VULGAR.test(text)) yield* apart([...vulgarIn(text), ...inDigits(text, hints)]);
    else yield* inDigits(text, hints);
  },
};

function* inDigits(text: string, hints: Hints): Generator<Found> {
  const [language, usual] = [languageOf(hints), usualMark(hints)];
  const { worth } = markOf([text], usual);
  let last = 0;
  for (const { start, digits, end, numeral, negative, glued } of proseNumerals(text)) {
    if (glued || start < last) continue;
    const decimal = worth(numeral);
    const parts = decimal === undefined ? undefined : partsAfter(text, end, language);
    const part = fraction(text, digits);
    if (part?.date || PARTS.test(text.slice(end, end + 16))) {
      last = part?.end ?? end;
      continue;
    }
    const more =
      part ??
      wholeAndFraction(text, end, decimal) ??
      (parts && { end: parts.end, value: decimals(Number(decimal) / parts.parts) }) ??
      (decimal === undefined ? undefined : power(text, end, decimal));
    const beyond = more ? undefined : endOfMore(text, digits, end);
    if (beyond !== undefined) {
      last = beyond;
      continue;
    }
    const word = wordAfter(text, end, language);
    const scaledUp = word && worth(word.power ? scaled(numeral, word.power) : numeral);
    if (!more && (!word || scaledUp === undefined)) continue;
    const times = word?.times === 1 ? (scaledUp ?? "0") : decimals(Number(scaledUp) * (word?.times ?? 1));
    const isScaled = !more && ((word?.power ?? 0) > 1 || word?.times === 100);
    const before = wordsBefore(text, start, language);
    const plain = more?.value ?? times;
    const whole = runsOn(
      text,
      { value: plain, end: more?.end ?? word?.end ?? end, scaled: isScaled },
      language,
      worth,
    );
    last = whole?.end ?? end;
    if (before === "part" || !whole) continue;
    const scale = whole.end > end && !isScaled ? wordAfter(text, whole.end, language) : undefined;
    if (scale?.power || (scale && scale.times > 1)) {
      last = scale.end;
      continue;
    }
    const value = before?.over === undefined ? whole.value : decimals(before.over / Number(whole.value));
    const minus = before?.minus || negative;
    const from = before?.start ?? start;
    yield {
      start: from,
      end: last,
      value: `${minus && value !== "0" ? "-" : ""}${unmistakable(value, usual)}`,
    };
  }
}

/** "7 and 5/8" as one number. */
function wholeAndFraction(text: string, end: number, whole: string | undefined) {
  const at = whole !== undefined && /^\d+$/.test(whole) ? fractionAfter(text, end) : undefined;
  const part = at === undefined ? undefined : fraction(text, at);
  return part && { end: part.end, value: decimals(Number(whole) + Number(part.value)) };
}

/** A number raised to a whole power, as in "1.1^23"; the sign stays outside. */
function power(text: string, at: number, base: string): { end: number; value: string } | undefined {
  if (text.charAt(at) !== "^") return undefined;
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
  const match = /[\s\p{L}]/u.test(text.charAt(end)) ? WORD.exec(text) : null;
  const [all = "", space = "", word = ""] = match ?? [];
  let power = scalePower(word, space, language) ?? (word === "mil" ? undefined : scaleNamed(word, language));
  const times = match ? timesNamed(word, language) : undefined;
  let to = end + all.length;
  if (power || word === "mil") {
    WORD.lastIndex = to;
    const next = WORD.exec(text);
    const again = next && scaleNamed(next[2] ?? "", language);
    if (again && (power ?? 3) + again < 16) {
      power = (power ?? 3) + again;
      to += next[0].length;
    }
  }
  if (power || times) return { end: to, power: power ?? 0, times: times ?? 1 };
  if (/^(?:mil|mille|tausend|duizend|[KMBTG])$/.test(word)) return undefined;
  const monthFollows =
    space !== "" &&
    word.length > 2 &&
    !/^(?:may|march|mar)$/.test(word) &&
    monthNamed(word, new Set([language])) !== undefined;
  return monthFollows || /[\p{L}_]/u.test(text.charAt(end)) ? undefined : { end, power: 0, times: 1 };
}

function scalePower(word: string, space: string, language: string): number | undefined {
  if (word === "") return undefined;
  if (space === "" && /^(?:MM|b)$/i.test(word) && word !== "mm" && word !== "B") return word === "b" ? 9 : 6;
  return scaleNamed(word, language);
}

/** Below the line of few fractions, and a day of the month: 9/11. */
const DAY = /^(?:11|13|14|1[7-9]|2[1-367-9]|3[01])$/;

/** A proper fraction, alone or after a whole number; "16/04" and "2009/10" are something else. */
export function fraction(
  text: string,
  at: number,
): { end: number; value: string; date: boolean } | undefined {
  FRACTION.lastIndex = at;
  const match = FRACTION.exec(text);
  const [all = "", whole = "0", top = "", bottom = ""] = match ?? [];
  const [above, below] = [Number(top), Number(bottom)];
  if (!match || above === 0 || above >= below || below > 100 || /^0/.test(top)) return undefined;
  const end = at + all.length;
  const date =
    !match[1] && above <= 12 && DAY.test(bottom) && !/^\s(?:of|de|der|des|di)\s/.test(text.slice(end));
  return { end, value: decimals(Number(whole) + above / below), date };
}

function* vulgarIn(text: string): Generator<Found> {
  const values = vulgar();
  for (const { index: start = 0, 0: all, 1: whole = "0", 2: sign = "" } of text.matchAll(VULGARS)) {
    const code = sign.charCodeAt(0);
    const value = values[code < 0x2150 ? code - 0xbc : code - 0x2150 + 3] ?? 0;
    yield { start, end: start + all.length, value: decimals(Number(whole) + value) };
  }
}
