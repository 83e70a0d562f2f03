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
const BOUNDS = /[.,]?\d+(?:[.,'\u2019]\d+)*/g;
const PARTS = /\d+/g;

/**
 * The numbers of a text, left to right. A run that is no number as a whole ("22,24,26") is taken apart at its spaces,
 * then at its marks.
 */
export function proseNumerals(text: string): ProseNumeral[] {
  const ascii = asciiDigits(text);
  let last = 0;
  return [...ascii.matchAll(RUN)]
    .flatMap((run) => inRun(ascii, run[0], run.index ?? 0))
    .filter(({ start, end }) => {
      const inside = start < last;
      last = Math.max(last, end);
      return !inside;
    });
}

function inRun(text: string, run: string, at: number): ProseNumeral[] {
  const whole = readNumeral(run);
  if (whole) return [signed(text, at, run.length, whole)];
  const pieces = [...run.matchAll(BOUNDS)];
  const parts = pieces.length > 1 ? pieces : [...run.matchAll(PARTS)];
  if (parts.length < 2) return [];
  return parts.flatMap((piece) => {
    const start = at + (piece.index ?? 0);
    const numeral = readNumeral(piece[0]);
    if (numeral) return [signed(text, start, piece[0].length, numeral)];
    return pieces.length > 1 ? inRun(text, piece[0], start) : [];
  });
}

function signed(text: string, at: number, length: number, numeral: Numeral): ProseNumeral {
  const before = text.slice(Math.max(0, at - 2), at);
  const sign = /(?:^|[^\p{L}\d)\]])([+\-−])$/u.exec(before);
  const end = at + length;
  EXPONENT.lastIndex = end;
  const exponent = EXPONENT.exec(text);
  const power = Number(exponent?.[1] ?? exponent?.[2] ?? 0);
  return {
    start: sign ? at - 1 : at,
    end: end + (exponent?.[0].length ?? 0),
    numeral: power === 0 || Math.abs(power) > 30 ? numeral : scaled(numeral, power),
    negative: sign !== null && sign[1] !== "+",
    glued: /[\p{L}_]$/u.test(before),
  };
}

/** A numeral times a power of ten. */
export const scaled = ({ point, comma }: Numeral, power: number): Numeral => ({
  ...(point !== undefined && { point: shift(point, power) }),
  ...(comma !== undefined && { comma: shift(comma, power) }),
});
