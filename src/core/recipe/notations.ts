import { holdsHalf } from "./half-character.ts";
import { settled } from "./numbers.ts";
import type { Notation } from "./recipe.ts";

const BASES: Partial<Record<Notation, readonly [base: number, written: RegExp]>> = {
  binary: [2, /^(?:0b)?([01]+)$/i],
  octal: [8, /^(?:0o)?([0-7]+)$/i],
  hexadecimal: [16, /^(?:0x|#)?([\da-f]+)$/i],
};

/**
 * The number that a text writes in another notation, in decimal digits: "2A" in hexadecimal is 42, "XIV" in Roman
 * numerals 14, "7 1/4" as a fraction 7.25, "1:30" in sixtieths 1.5, "A" as a character its code point 65. Nothing where
 * the text is written otherwise, or is more than can be counted exactly.
 */
export function readNotation(text: string, notation: Notation): string | undefined {
  const given = text.trim();
  const base = BASES[notation];
  if (base) {
    const digits = base[1].exec(given)?.[1];
    return digits === undefined ? undefined : exactly(Number.parseInt(digits, base[0]));
  }
  if (notation === "roman") return fromRoman(given);
  if (notation === "fraction") return fromFraction(given);
  if (notation === "sixtieths") return fromSixtieths(given);
  return [...text].length === 1 && isWhole(text) ? String(text.codePointAt(0)) : undefined;
}

/**
 * A number in decimal digits, in another notation; a fraction is mixed and in its lowest terms. Nothing where the
 * notation has no such number.
 */
export function writeNotation(text: string, notation: Notation): string | undefined {
  if (notation === "fraction") return toFraction(text.trim());
  if (!/^\d{1,16}$/.test(text.trim())) return undefined;
  const value = Number(text);
  if (!Number.isSafeInteger(value)) return undefined;
  const base = BASES[notation];
  if (base) return value.toString(base[0]).toUpperCase();
  if (notation === "roman") return toRoman(value);
  return notation === "character" && isShown(value) ? String.fromCodePoint(value) : undefined;
}

/** Half of a character is none, and U+FFFD stands where one could not be read. */
const isWhole = (character: string): boolean => !holdsHalf(character) && character !== "\ufffd";

const exactly = (value: number): string | undefined =>
  Number.isSafeInteger(value) ? String(value) : undefined;

/** Whether a code point is a character that people see: none that controls or only joins others, nor half of one. */
const isShown = (code: number): boolean => code <= 0x10ffff && !/\p{C}/u.test(String.fromCodePoint(code));

const ROMAN = /^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;
const NUMERALS: readonly (readonly [string, number])[] = [
  ...([["M", 1000] as const, ["CM", 900], ["D", 500], ["CD", 400], ["C", 100], ["XC", 90]] as const),
  ...([["L", 50] as const, ["XL", 40], ["X", 10], ["IX", 9], ["V", 5], ["IV", 4], ["I", 1]] as const),
];

function fromRoman(text: string): string | undefined {
  let rest = text.toUpperCase();
  // “Mix” and “Di” are words.
  if (rest === "" || !ROMAN.test(rest) || (text !== rest && text !== text.toLowerCase())) return undefined;
  let value = 0;
  for (const [numeral, worth] of NUMERALS) {
    for (; rest.startsWith(numeral); rest = rest.slice(numeral.length)) value += worth;
  }
  return String(value);
}

function toRoman(value: number): string | undefined {
  if (value < 1 || value > 3999) return undefined;
  let [rest, text] = [value, ""];
  for (const [numeral, worth] of NUMERALS) {
    for (; rest >= worth; rest -= worth) text += numeral;
  }
  return text;
}

function fromFraction(text: string): string | undefined {
  const [, sign, whole = "0", over = "0", under = "1"] =
    /^(-?)(?:(\d{1,12})(?:\s+|$))?(?:(\d{1,9})\s*\/\s*(\d{1,9}))?$/.exec(text) ?? [];
  if (sign === undefined || !/\d/.test(text) || Number(under) === 0) return undefined;
  return `${sign}${settled(Number(whole) + Number(over) / Number(under))}`;
}

/** Fractions with more below the line are no longer what anybody writes. */
const MOST_BELOW = 100;

function toFraction(text: string): string | undefined {
  const [, sign, whole, after = ""] = /^(-?)(\d{1,9})(\.\d{1,12})?$/.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const part = Number(`0${after}`);
  if (part === 0) return `${sign}${Number(whole)}`;
  for (let under = 2; under <= MOST_BELOW; under++) {
    const over = Math.round(part * under);
    if (Math.abs(over / under - part) < 1e-12)
      return `${sign}${Number(whole) === 0 ? "" : `${Number(whole)} `}${over}/${under}`;
  }
  return undefined;
}

/** Words, a comma in a number, dates, fractions, and O, which is the east in German and the west in French. */
const NOT_SIXTIETHS = /\p{L}{2}|\d,\d|\/|\d\.\d+\.\d|O$|^O/iu;

/**
 * Up to three numbers, each in sixtieths of the one before, of which only the last has decimals; south and west are
 * negative, unless the letters are those of a time.
 */
function fromSixtieths(text: string): string | undefined {
  const numbers = text.match(/\d+(?:\.\d+)?/g) ?? [];
  if (numbers.length < 2 || numbers.length > 3 || NOT_SIXTIETHS.test(text)) return undefined;
  if (numbers.slice(0, -1).some((each) => each.includes("."))) return undefined;
  const [first = 0, second = 0, third = 0] = numbers.map(Number);
  if (second >= 60 || third >= 60) return undefined;
  const isCompass = /^(?:\P{L}*(?:[SWw]|(?<!\d)s)|[SWsw]\P{L}+)$/u.test(text);
  const negative = text.startsWith("-") || isCompass;
  return `${negative ? "-" : ""}${settled(first + second / 60 + third / 3600)}`;
}
