import { type DecidedMark, decideMark, noteMark } from "./decimal-mark.ts";
import { asciiDigits } from "./digits.ts";
import { type DecimalMark, type Numeral, readNumeral, shift } from "./numeral.ts";

/** A number written in digits, somewhere in a text. */
export interface ProseNumeral {
  /** Its place, from the sign to the last digit, and where its digits begin. */
  start: number;
  digits: number;
  end: number;
  numeral: Numeral;
  negative: boolean;
  /** Whether a letter comes right before it, as in "SCP173" or "USD50". */
  glued: boolean;
}

const RUN = /[.,]?\d+(?:[.,'\u2019\u00a0\u2009\u202f\u066b\u066c ]\d+)*/gu;
const EXPONENT = /(?:e([+-]?\d{1,3})|\s?[x×*]\s?10\^([+-]?\d{1,3}))(?![\d.,]?[\p{L}\d])/iuy;
const NO_CENTS = /[.,][-–—]{1,2}(?![\d\p{L}])/uy;
const SIGNS = "+-−";
const BOUNDS = /[.,]?\d+(?:[.,'\u2019]\d+)*/g;
/** Up to quintillions. */
const MOST_GROUPS = 7;
const PARTS = /\d+/g;

/**
 * The numbers of a text, left to right, as long as they can be. What is no number as a whole ("22,24,26") is taken
 * apart at its spaces, then at its marks.
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

/** Decides the decimal mark by the numbers of some texts together; where they show none it is the usual one. */
export function markOf(texts: readonly string[], usual: DecimalMark | undefined): DecidedMark {
  const shown = new Set<DecimalMark>();
  for (const text of texts) for (const { numeral } of proseNumerals(text)) noteMark(shown, numeral);
  return decideMark(shown, undefined, usual);
}

function* inRun(text: string, run: string, at: number): Generator<ProseNumeral> {
  const pieces = [...run.matchAll(BOUNDS)];
  for (let first = 0; first < pieces.length; first++) {
    const start = pieces[first]?.index ?? 0;
    const [last, numeral] = longest(run, pieces, first);
    if (numeral) yield signed(text, at + start, endOf(pieces[last]) - start, numeral);
    else yield* inPiece(text, pieces[first]?.[0] ?? "", at + start);
    first = last;
  }
}

/** The most pieces, from one on, that are a number together: spaces may be between thousands or between numbers. */
function longest(
  run: string,
  pieces: readonly RegExpMatchArray[],
  first: number,
): [number, Numeral | undefined] {
  const start = pieces[first]?.index ?? 0;
  for (let last = Math.min(first + MOST_GROUPS, pieces.length) - 1; last >= first; last--) {
    const numeral = readNumeral(run.slice(start, endOf(pieces[last])));
    if (numeral) return [last, numeral];
  }
  return [first, undefined];
}

const endOf = (piece: RegExpMatchArray | undefined): number => (piece?.index ?? 0) + (piece?.[0].length ?? 0);

function* inPiece(text: string, piece: string, at: number): Generator<ProseNumeral> {
  for (const part of piece.matchAll(PARTS)) {
    const numeral = readNumeral(part[0]);
    if (numeral) yield signed(text, at + (part.index ?? 0), part[0].length, numeral);
  }
}

function signed(text: string, at: number, length: number, numeral: Numeral): ProseNumeral {
  const sign = signBefore(text, at);
  const dash = dashAfter(text, at + length);
  const end = at + length + dash;
  const read = dash > 0 ? markedBy(text.slice(at, at + length + 1), numeral) : numeral;
  const exponent = readExponent(text, end);
  return {
    start: at - sign.length,
    digits: at,
    end: exponent?.end ?? end,
    numeral: exponent ? scaled(read, exponent.power) : read,
    negative: /[-−]/.test(sign),
    glued: at > 0 && /[\p{L}_]/u.test(text.charAt(at - 1)),
  };
}

/** A sign right before a number, and not a hyphen after something; where a text begins a space may follow it. */
function signBefore(text: string, at: number): string {
  if (at > 0 && SIGNS.includes(text.charAt(at - 1))) {
    return /[\p{L}\d)\]%]/u.test(text.charAt(at - 2)) ? "" : text.charAt(at - 1);
  }
  return at < 4 ? (/^\s?([-−] )$/.exec(text.slice(0, at))?.[1] ?? "") : "";
}

/** The length of the dash in "5,-", which stands for no cents. */
function dashAfter(text: string, at: number): number {
  if (!/[.,]/.test(text.charAt(at))) return 0;
  NO_CENTS.lastIndex = at;
  return NO_CENTS.exec(text)?.[0].length ?? 0;
}

/** The reading that "1.000,-" leaves: the mark before the dash stands where cents would, unless it parts thousands too. */
function markedBy(digits: string, numeral: Numeral): Numeral {
  const mark = digits.slice(-1);
  const isComma = (mark === ",") !== digits.slice(0, -1).includes(mark);
  const only = isComma ? numeral.comma : numeral.point;
  if (only === undefined) return numeral;
  return isComma ? { comma: only } : { point: only };
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
