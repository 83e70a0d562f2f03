import { plainWord } from "../dates/month-names.ts";
import { readNumberWords } from "../numbers/number-words.ts";
import { scaleNamed } from "../numbers/scale-words.ts";
import { apart, type Finder, type Found } from "./finder.ts";

const DIGITS =
  /(?<![\p{L}\d.,/-])(\d{1,3}(?:,\d{3}){1,4}|\d{1,15})(?:\s?(st|nd|rd|th)|(er|re|ère|e|ème|eme|nd|nde)|[ºª])(?![\p{L}\d])/giu;

/** English ordinals that are one word: first to nineteenth, the tens, the hundredth. */
const words = () =>
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth".split(
    " ",
  );

const WORD = /(?<![\p{L}\d'’])\p{L}{4,16}(?!\p{L})/gu;

/** What makes a "second" a time, and a "third" or a "hundredth" a fraction. */
const NOT_ORDINAL = /(?:\d|(?<!\p{L})(?:a|an|per|every|each|one|two|three|few|split|many|several))[\s-]$/iu;

let values: Map<string, number> | undefined;

function ordinalWord(word: string): number | undefined {
  values ??= new Map([
    ...words().map((one, at): [string, number] => [one, at < 19 ? at + 1 : at < 27 ? (at - 17) * 10 : 100]),
    ["nineth", 9],
  ]);
  const key = plainWord(word);
  const power = key.endsWith("th") ? scaleNamed(key.slice(0, -2)) : undefined;
  return values.get(key) ?? (power && power > 2 ? 10 ** power : undefined);
}

/** What stands before "first" where it is a place in an order, and no "before anything else": "the first one", "came first". */
const COUNTS_FIRST =
  /(?:(?<!\p{L})(?:the|this|that|th[eo]se|an?|my|your|his|her|its|our|their|whose|every|each|no|any|very|in|came|come|comes|finish\p{L}*|rank\p{L}*|place[sd]?)\s|['’]s\s)$/iu;

const FIRST_OF =
  /^\s(?:(?:and|or|to|through)\s(?:the\s)?(?:second|third|fifth|last)|place|prize|class|grade|floor|round|quarter|half|degree|century|amendment|day|week|month|year|time)(?!\p{L})/iu;

/** "First, …" and "Second, …" at the beginning of a sentence: points of an argument. */
const POINT = /^\s*[,:]/;

/** Whether a word of a text counts things, and is no fraction or second of time. */
const isOrdinal = (text: string, at: number, word: string): boolean =>
  !/^-\p{L}/u.test(text.slice(at + word.length)) &&
  (!/^first$/i.test(word) ||
    text.trim().length === word.length ||
    FIRST_OF.test(text.slice(at + word.length)) ||
    COUNTS_FIRST.test(text.slice(Math.max(0, at - 12), at))) &&
  !(POINT.test(text.slice(at + word.length)) && /(?:^|[.!?;:])\s*$/.test(text.slice(0, at))) &&
  !NOT_ORDINAL.test(text.slice(Math.max(0, at - 8), at)) &&
  !(/^second$/i.test(word) && /^\s(?:later|ago|before|after)(?!\p{L})/u.test(text.slice(at + word.length)));

/** Places in an order, as plain numbers: "3rd", "2e", "twenty-fifth", "one hundred twenty-fifth". */
export const ordinal: Finder = {
  kind: "ordinal",
  find(text) {
    const found: Found[] = [...text.matchAll(DIGITS)].flatMap(
      ({ index: start = 0, 0: all, 1: digits = "", 2: english }) => {
        const value = digits.replace(/,/g, "");
        return english && !isEnding(value, english) ? [] : [{ start, end: start + all.length, value }];
      },
    );
    if (/^\d+(?:; \d+)*$/.test(text))
      found.push(
        ...[...text.matchAll(/\d+/g)].map(({ index: start = 0, 0: value }) => ({
          start,
          end: start + value.length,
          value,
        })),
      );
    if (/(?:st|nd|rd|th)(?!\p{L})/iu.test(text)) found.push(...inWords(text));
    return apart(found);
  },
};

/** 1st, 2nd, 3rd, but 11th to 13th. */
const isEnding = (digits: string, ending: string): boolean => {
  const teen = /1[1-3]$/.test(digits);
  const last = teen ? "0" : digits.slice(-1);
  return ({ "1": "st", "2": "nd", "3": "rd" }[last] ?? "th") === ending.toLowerCase();
};

function* inWords(text: string): Generator<Found> {
  let floor = 0;
  for (const { index: at = 0, 0: word } of text.matchAll(WORD)) {
    if (at < floor) continue;
    const before = readNumberWords(text, at, "en");
    const next = before
      ? /^(?:[\s-]|\sand\s)(\p{L}{4,16})(?!\p{L})/u.exec(text.slice(before.end))
      : undefined;
    const last = before ? ordinalWord(next?.[1] ?? "") : ordinalWord(word);
    if (last === undefined) continue;
    if (!before) {
      if (isOrdinal(text, at, word)) yield { start: at, end: at + word.length, value: String(last) };
      continue;
    }
    floor = before.end + (next?.[0].length ?? 0);
    const value = last >= 100 ? before.value * last : before.value + last;
    if (last >= 100 || before.value % (last < 10 ? 10 : 100) === 0)
      yield { start: at, end: floor, value: String(value) };
  }
}
