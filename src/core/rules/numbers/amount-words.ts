import { currencyNamed } from "./currency-words.ts";
import { isThousandOfEuros, scaleLetter, scaleNamed } from "./scale-words.ts";

/** What the words around a number make of it. */
export interface AmountWords {
  /** Where the words before begin and those after end. */
  start: number;
  end: number;
  /** The power of ten that scale words stand for. */
  power: number;
  /** An ISO 4217 code, or the unit's word where the country is not certain. */
  currency?: string;
  /** Whether the currency is a word, as in "3 dollars", which cents may follow. */
  inWords?: boolean;
}

const SIGN = "[$€£¥₹₽₩₪₫₦₱₴₺₸₡₲₵₭₮₾₼₿฿¢元円원]";
const SIGN_BEFORE = new RegExp(`(?<![\\p{L}\\d.])((?:\\p{L}{1,4}\\s?\\.?\\s?){0,2})(${SIGN})\\s{0,2}$`, "u");
const BARE_SIGN_BEFORE = new RegExp(`${SIGN}\\s{0,2}$`, "u");
const WORD_BEFORE = /(?<![\p{L}\d.])(\p{L}{2,4})\.?\s{0,2}$/u;
const SIGN_AFTER = new RegExp(
  `\\s{0,2}(?:(?:de|of|d['’])\\s?)?(${SIGN})(?!\\d)(\\s?\\p{L}{1,3}(?![\\p{L}'’]))?`,
  "uy",
);
const NEAR_BEFORE = new RegExp(`[\\p{L}${SIGN.slice(1, -1)}]\\.?\\s{0,2}$`, "u");
const NEAR_AFTER = new RegExp(`[\\s-]{0,2}[\\p{L}${SIGN.slice(1, -1)}]`, "uy");
const FILLER = /(?=\s)\s{0,2}(?:(?:de|of|di|von|van)\s|d['’])?|-?/uy;
const WORD = /[\s-]?(\p{L}[\p{L}.]{0,14})(?!\d)/uy;
/** "west german", "kanadische": words that may stand before a unit and make it no surer. */
const ADJECTIVE = /^(?:\p{L}{2,}(?:an|ish|ese|ch|ss|i|sche[nrs]?)|west|east|north|south|new|old)$/iu;
/** "22.5 $M": the scale may come after the sign. */
const SIGN_SCALE: Readonly<Record<string, number>> = { k: 3, K: 3, m: 6, M: 6, mn: 6, bn: 9, B: 9, bil: 9 };
const SCALE = /\s{0,2}(?:(?:de|of)\s)?(\p{L}{1,12})\.?(?![\p{L}\d])/uy;
const LETTER = /\s?([kKmMbBtT]|mm|MM|bn)(?=\s?[€$£¥]|[A-Z]{3}(?![\p{L}\d])|(?![\p{L}\d]))/uy;

const at = (pattern: RegExp, text: string, index: number): RegExpExecArray | null => {
  pattern.lastIndex = index;
  return pattern.exec(text);
};

/**
 * Reads the currency before or after a number and the scale words between: "c $ 16.4 million", "420 millions de marks
 * finlandais", "120 MEUR". A letter such as "m" is a scale only where there is a currency. Nothing before `floor` is
 * looked at.
 */
export function amountWords(
  text: string,
  start: number,
  end: number,
  language: string,
  floor = 0,
): AmountWords {
  const worded = NEAR_BEFORE.test(text.slice(Math.max(floor, start - 4), start));
  if (!worded && !at(NEAR_AFTER, text, end)) return { start, end, power: 0 };
  const before = worded ? currencyBefore(text.slice(Math.max(floor, start - 16), start)) : undefined;
  const scale = readScale(text, end, language);
  const letter = scale.power === 0 ? readLetter(text, end) : undefined;
  if (before) {
    const scaled = letter ?? scale;
    const more = currencyAfter(text, scaled.end);
    const closer = more && before.currency === "dollar" && /^[A-Z]{3}$/.test(more.currency);
    const again = more && (closer || more.currency === before.currency);
    return {
      start: start - before.length,
      end: again ? more.end : scaled.end,
      power: scaled.power,
      currency: closer ? more.currency : before.currency,
    };
  }
  const after = currencyAfter(text, scale.end);
  if (after) return { start, power: scale.power, ...after };
  const afterLetter = letter && currencyAfter(text, letter.end);
  const power = isThousandOfEuros(text, end) ? 3 : (letter?.power ?? 0);
  return letter && afterLetter ? { start, power, ...afterLetter } : { start, ...scale };
}

/** The currency that a text ends in, and how much of the text it takes. */
function currencyBefore(near: string): { length: number; currency: string } | undefined {
  const sign = SIGN_BEFORE.exec(near) ?? BARE_SIGN_BEFORE.exec(near);
  if (sign) {
    const mark = sign[2] ?? sign[0].trim();
    const words = (sign[1] ?? "").replace(/\./g, "").split(/\s+/).filter(Boolean);
    const spaced = near.length - near.lastIndexOf(mark);
    for (const letters of [words.join(""), words[words.length - 1] ?? ""]) {
      const currency = letters && currencyNamed(`${letters}${mark}`, "before");
      if (currency) return { length: sign[0].length, currency };
    }
    const currency = currencyNamed(mark, "before");
    return currency ? { length: spaced, currency } : undefined;
  }
  const word = WORD_BEFORE.exec(near);
  const currency = word && currencyNamed(word[1] ?? "", "before");
  return currency ? { length: word[0].length, currency } : undefined;
}

function currencyAfter(
  text: string,
  index: number,
): { end: number; currency: string; inWords: boolean; power?: number } | undefined {
  const sign = at(SIGN_AFTER, text, index);
  if (sign) {
    const [all, mark = "", letters = ""] = sign;
    const whole = letters && currencyNamed(`${mark}${letters.trim()}`, "after");
    const currency = whole || currencyNamed(mark, "after");
    const power = whole ? undefined : SIGN_SCALE[letters.trim()];
    const end = index + all.length - (whole || power ? 0 : letters.length);
    return currency ? { end, currency, inWords: false, ...(power && { power }) } : undefined;
  }
  const words: string[] = [];
  const ends: number[] = [index + (at(FILLER, text, index)?.[0].length ?? 0)];
  while (words.length < 3) {
    const word = at(WORD, text, ends[words.length] ?? index);
    if (!word) break;
    words.push(word[1] ?? "");
    ends.push((ends[words.length - 1] ?? index) + word[0].length);
  }
  for (let first = 0; first < words.length; first++) {
    for (let count = words.length; count > first; count--) {
      const currency = currencyNamed(words.slice(first, count).join(" "), "after");
      if (currency) return { end: ends[count] ?? index, currency, inWords: true };
    }
    if (!ADJECTIVE.test(words[first] ?? "")) break;
  }
  return undefined;
}

function readScale(text: string, index: number, language: string): { power: number; end: number } {
  let end = index;
  let power = 0;
  for (let words = 0; words < 2; words++) {
    const match = at(SCALE, text, end);
    const more = match?.[1] === "MM" ? 6 : match && scaleNamed(match[1] ?? "", language);
    if (!match || !more) break;
    power += more;
    end += match[0].length;
  }
  return { power, end };
}

function readLetter(text: string, index: number): { power: number; end: number } | undefined {
  const match = at(LETTER, text, index);
  const power = match && (scaleNamed(match[1] ?? "") ?? scaleLetter(match[1] ?? ""));
  return match && power ? { power, end: index + match[0].length } : undefined;
}
