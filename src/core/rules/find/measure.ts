import { unmistakable } from "../numbers/decimal-mark.ts";
import { DIMENSIONS, type Dimension, unitOf } from "../numbers/measures.ts";
import { decimals } from "../numbers/mixed-numbers.ts";
import { readNumberWords } from "../numbers/number-words.ts";
import { markOf, proseNumerals, scaled } from "../numbers/prose-numerals.ts";
import { scaleNamed } from "../numbers/scale-words.ts";
import { type Finder, type Found, type Hints, languageOf, learnMark, usualMark } from "./finder.ts";
import { fraction } from "./number.ts";

const SCALE = /\s(\p{L}{2,12})(?!\p{L})/uy;
const GAP = /-|\s{0,2}/uy;
const WORDS = /(?:°?[\p{L}µ]{1,18}[²³23]?(?:\/\p{L}{1,2})?|["″′°℃℉])(?:\s\p{L}{1,14}){0,2}/uy;
const LARGE =
  /(?<![\p{L}\d])(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}{3,6}teen|\p{L}{3,5}ty|hundred)(?!\p{L})/giu;

/** A unit that goes on ("km per second", "m/s"), or is the beginning of a word or a code. */
const RUNS_ON = /^(?:[\p{L}\d/²³^]|-\d|\s(?:per|pro|par|por)\s)/u;
/** "in" is a word wherever the sentence goes on, unless it goes on in measures. */
const AFTER_INCH =
  /^(?:\s*(?:$|[.,;:)x×])|\s(?:by|tall|long|wide|deep|high|thick|or|more|less|of)(?!\p{L}))/u;

/** A sign or the word before a temperature; behind a digit the sign is the dash of a range. */
const MINUS =
  /(?:(?<![\p{L}\d°℃℉)])(?<!(?:\d|°[CF]?|[℃℉])\s)[-−–]|(?<!\p{L})(?:minus|moins|menos|meno)\s)$/iu;

/** Before the end of a code, and before an amount of money: "A-5 m", "$5 m". */
const NO_MEASURE = /[\p{L}_]-$|\p{Sc}\s?$|(?<!\p{L})(?:EUR|USD|GBP)\s?$/u;

/** Before inches that feet precede: "5'11\"". */
const FEET = /\d\s?['’′]\s?$/;

/** A number with where it begins and ends. */
interface Amount {
  start: number;
  end: number;
  decimal: string;
}

/** Lengths, weights and other measures, as "10.5 mi": the number and the unit's sign. */
export const measures: readonly Finder[] = DIMENSIONS.map((dimension) => ({
  kind: dimension,
  learn: learnMark,
  *find(text, hints) {
    let last = 0;
    for (const amount of amountsIn(text, hints)) {
      if (amount.start < last) continue;
      const unit = unitAt(text, amount.end, dimension);
      if (!unit || (dimension === "length" && FEET.test(text.slice(0, amount.start)))) continue;
      const smaller = smallerPart(text, unit, hints, dimension);
      last = smaller?.end ?? unit.end;
      const decimal = smaller ? decimals(Number(amount.decimal) + smaller.value) : amount.decimal;
      const minus = dimension === "temperature" && MINUS.test(text.slice(0, amount.start)) ? "-" : "";
      yield {
        start: amount.start,
        end: last,
        value: `${minus}${unmistakable(decimal, usualMark(hints))} ${unit.sign}`,
      } satisfies Found;
    }
  },
}));

/** The numbers of a text, in digits with their scale words and fractions, or in English words, in order. */
function amountsIn(text: string, hints: Hints): Amount[] {
  const { worth } = markOf([text], usualMark(hints));
  const found: Amount[] = [];
  for (const { digits, end, numeral, glued } of proseNumerals(text)) {
    if (glued || NO_MEASURE.test(text.slice(Math.max(0, digits - 4), digits))) continue;
    const part = fraction(text, digits);
    SCALE.lastIndex = end;
    const word = SCALE.exec(text);
    const power = word ? scaleNamed(word[1] ?? "", languageOf(hints)) : undefined;
    const decimal = part?.value ?? worth(power ? scaled(numeral, power) : numeral);
    const to = part?.end ?? (power && word ? end + word[0].length : end);
    if (decimal !== undefined) found.push({ start: digits, end: to, decimal });
  }
  for (const { index = 0 } of text.matchAll(LARGE)) {
    const words = readNumberWords(text, index, "en");
    if (words) found.push({ start: index, end: words.end, decimal: String(words.value) });
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The unit right behind a number, the longest that is known. */
function unitAt(text: string, at: number, dimension: Dimension): { sign: string; end: number } | undefined {
  GAP.lastIndex = at;
  const from = at + (GAP.exec(text)?.[0].length ?? 0);
  WORDS.lastIndex = from;
  const words = (WORDS.exec(text)?.[0] ?? "").split(" ");
  for (let count = words.length; count > 0; count--) {
    const spelling = words.slice(0, count).join(" ");
    const sign = spelling === "" ? undefined : unitOf(spelling, dimension);
    const end = from + spelling.length;
    if (!sign || RUNS_ON.test(text.slice(end, end + 6))) continue;
    const after = text.slice(end, end + 8);
    if (spelling === "in" && !AFTER_INCH.test(after)) continue;
    if (spelling === "m" && /^\s?\p{Sc}(?!\s?\d)/u.test(after)) continue;
    if (spelling === '"' && text.slice(0, from).split('"').length % 2 === 0) continue;
    if (
      dimension === "angle" &&
      /^\s?(?:[CF](?![\p{L}])|celsius|fahrenheit|centigrade|north|south|west|east)/iu.test(after)
    )
      continue;
    return { sign, end };
  }
  return undefined;
}

/** Inches behind feet and ounces behind pounds, as a share of the larger unit. */
function smallerPart(
  text: string,
  { sign, end }: { sign: string; end: number },
  hints: Hints,
  dimension: Dimension,
): { value: number; end: number } | undefined {
  const [smaller, count] = sign === "ft" ? ["in", 12] : sign === "lb" ? ["oz", 16] : ["", 0];
  const gap = /^[\s,]{0,2}(?:and\s)?(?=\d)/.exec(text.slice(end, end + 8))?.[0];
  if (count === 0 || gap === undefined) return undefined;
  const next = amountsIn(text.slice(end + gap.length, end + gap.length + 24), hints)[0];
  if (next?.start !== 0) return undefined;
  const unit = unitAt(text, end + gap.length + next.end, dimension);
  return unit?.sign === smaller ? { value: Number(next.decimal) / Number(count), end: unit.end } : undefined;
}
