import { decideMark, type ValueOf } from "./decimal-mark.ts";
import { asciiDigits } from "./digits.ts";
import { type Numeral, readNumeral, shift } from "./numeral.ts";

/** A number written in digits, somewhere in a text. */
export interface ProseNumeral {
  /** Its place, from the sign to the last digit. */
  start: number;
  end: number;
  numeral: Numeral;
  negative: boolean;
  /** Whether a letter comes right before it, as in "SCP173" or "USD50". */
  glued: boolean;
}

const RUN = /[.,]?\d+(?:[.,'\u2019\u00a0\u2009\u202f\u066b\u066c ]\d+)*/gu;
const EXPONENT = /(?:e([+-]?\d{1,3})|\s?[x×*]\s?10\^([+-]?\d{1,3}))(?![\d.,]?[\p{L}\d])/iuy;
const SIGNS = "+-−";
const BOUNDS = /[.,]?\d+(?:[.,'\u2019]\d+)*/g;
const PARTS = /\d+/g;

/**
 * The numbers of a text, left to right. A run that is no number as a whole ("22,24,26") is taken apart at its spaces,
 * then at its marks.
 */
export function* proseNumerals(text: string): Generator<ProseNumeral> {
  const ascii = asciiDigits(text);
  let last = 0;
  for (const run of ascii.matchAll(RUN)) {
    for (const numeral of inRun(ascii, run[0], run.index ?? 0)) {
      if (numeral.start < last) continue;
      last = numeral.end;
      yield numeral;
    }
  }
}

/** The decimal mark that the numbers of a text show together, else that of a locale. */
export const markOf = (text: string, locale: string): ValueOf =>
  decideMark(numerals(text), undefined, locale);

function* numerals(text: string): Generator<Numeral> {
  for (const { numeral } of proseNumerals(text)) yield numeral;
}

function* inRun(text: string, run: string, at: number): Generator<ProseNumeral> {
  const whole = readNumeral(run);
  if (whole) {
    yield signed(text, at, run.length, whole);
    return;
  }
  for (const piece of run.matchAll(BOUNDS)) {
    const start = at + (piece.index ?? 0);
    const numeral = readNumeral(piece[0]);
    if (numeral) yield signed(text, start, piece[0].length, numeral);
    else yield* inPiece(text, piece[0], start);
  }
}

function* inPiece(text: string, piece: string, at: number): Generator<ProseNumeral> {
  for (const part of piece.matchAll(PARTS)) {
    const numeral = readNumeral(part[0]);
    if (numeral) yield signed(text, at + (part.index ?? 0), part[0].length, numeral);
  }
}

function signed(text: string, at: number, length: number, numeral: Numeral): ProseNumeral {
  const sign = at > 0 && SIGNS.includes(text.charAt(at - 1)) && !/[\p{L}\d)\]]/u.test(text.charAt(at - 2));
  const end = at + length;
  const exponent = readExponent(text, end);
  return {
    start: sign ? at - 1 : at,
    end: exponent?.end ?? end,
    numeral: exponent ? scaled(numeral, exponent.power) : numeral,
    negative: sign && text.charAt(at - 1) !== "+",
    glued: at > 0 && /[\p{L}_]/u.test(text.charAt(at - 1)),
  };
}

function readExponent(text: string, at: number): { power: number; end: number } | undefined {
  if (!/[e x×*]/i.test(text.charAt(at))) return undefined;
  EXPONENT.lastIndex = at;
  const match = EXPONENT.exec(text);
  const power = Number(match?.[1] ?? match?.[2] ?? 0);
  return match && Math.abs(power) <= 30 ? { power, end: at + match[0].length } : undefined;
}

/** A numeral times a power of ten. */
export const scaled = ({ point, comma }: Numeral, power: number): Numeral => ({
  ...(point !== undefined && { point: shift(point, power) }),
  ...(comma !== undefined && { comma: shift(comma, power) }),
});
