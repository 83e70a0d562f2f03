import { monthName, monthNamed } from "../../rules/dates/month-names.ts";

/** A form of dates in Sheets' letters, with the language of its month where that is a word. */
export interface DateForm {
  format: string;
  language?: string;
}

/** Stands in the words where a date or a pattern stood. */
export const FORM_SAID = "dateform";

const LANGUAGES = ["en", "de", "es", "fr", "pt"];

/** DD.MM.YYYY, TT.MM.JJJJ, jj/mm/aaaa and the like. */
const PATTERN = /(?<!\p{L})([dtjmya]{1,4})([./-])([dtjm]{1,4})\2([dtjya]{1,4})(?!\p{L})/iu;
const NUMBERS = /(?<![\d./-])(\d{1,4})([./-])(\d{1,2})\2(\d{4}|\d{1,2})(?![\d./-]\d|\d)/;
const MONTH_ONLY = /(?<![\d./-])(?:\d{4}|yyyy|jjjj|aaaa)-(?:\d{2}|mm)(?![\d-])/i;
const DAY_FIRST = /(?<!\d)(\d{1,2})(\.?)( (?:de )?)(\p{L}{3,12})(\.?)( (?:de )?)(\d{4})(?!\d)/u;
const MONTH_FIRST = /(\p{L}{3,12})(\.?) (\d{1,2})(,?) (\d{4})(?!\d)/u;

/**
 * The forms of dates that words may show by a date or a pattern, and the words without it: two where day and month cannot be
 * told apart, none where no date is shown. ISO dates are words of the catalogue.
 * @param language which is tried first where a month's name is of several
 */
export function dateFormsIn(
  words: string,
  language: string,
): { forms: readonly DateForm[]; rest: string } | undefined {
  for (const [shape, read] of SHAPES) {
    const match = shape.exec(words);
    const forms = match ? read(match, language) : [];
    if (match && forms.length > 0) return { forms, rest: words.replace(match[0], ` ${FORM_SAID} `) };
  }
  return undefined;
}

type Read = (match: RegExpExecArray, language: string) => DateForm[];

const SHAPES: readonly (readonly [RegExp, Read])[] = [
  [PATTERN, ([, first = "", mark = "", second = "", third = ""]) => patterned([first, second, third], mark)],
  [NUMBERS, ([, first = "", mark = "", second = "", third = ""]) => counted(first, second, third, mark)],
  [
    DAY_FIRST,
    ([, day = "", dot = "", of = "", month = "", end = "", before = ""], language) =>
      named(month, language, (name) => `${dayOf(day)}${dot}${quoted(of)}${name}${end}${quoted(before)}yyyy`),
  ],
  [
    MONTH_FIRST,
    ([, month = "", end = "", day = "", comma = ""], language) =>
      named(month, language, (name) => `${name}${end} ${dayOf(day)}${comma} yyyy`),
  ],
  [MONTH_ONLY, () => [{ format: "yyyy-mm" }]],
];

function patterned(parts: readonly string[], mark: string): DateForm[] {
  const all = parts.join("").toLowerCase();
  const letters = parts.map((part) => {
    const [letter = ""] = part.toLowerCase();
    if (/^[^j]*$/.test(letter)) return { d: "d", t: "d", m: "m", y: "y", a: "y" }[letter] ?? "";
    return all.includes("t") ? "y" : "d";
  });
  if ([...letters].sort().join("") !== "dmy") return [];
  if (letters.join("") === "ymd" && mark === "-") return [];
  return [{ format: letters.map((letter, at) => letter.repeat(parts[at]?.length ?? 1)).join(mark) }];
}

function counted(first: string, second: string, third: string, mark: string): DateForm[] {
  if (first.length === 4)
    return mark === "-" ? [] : [{ format: ["yyyy", months(second), days(third)].join(mark) }];
  const year = third.length === 4 ? "yyyy" : "yy";
  const dayFirst = { format: [days(first), months(second), year].join(mark) };
  const monthFirst = { format: [months(first), days(second), year].join(mark) };
  if (mark === "." || Number(first) > 12) return [dayFirst];
  return Number(second) > 12 ? [monthFirst] : [dayFirst, monthFirst];
}

function named(word: string, language: string, write: (name: string) => string): DateForm[] {
  const month = monthNamed(word);
  if (month === undefined) return [];
  const plain = word.toLowerCase();
  const own = [language, ...LANGUAGES].find((each) => plain === monthName(month, each).toLowerCase());
  if (own !== undefined) return [{ format: write("mmmm"), ...(own !== "en" && { language: own }) }];
  const short = [language, ...LANGUAGES].find(
    (each) => plain === monthName(month, each).slice(0, 3).toLowerCase(),
  );
  return short === undefined ? [] : [{ format: write("mmm"), ...(short !== "en" && { language: short }) }];
}

const days = (digits: string): string => (digits.length > 1 ? "dd" : "d");
const months = (digits: string): string => (digits.length > 1 ? "mm" : "m");

/** Beside a month's name, a day has two digits only where it begins with 0. */
const dayOf = (digits: string): string => (digits.startsWith("0") ? "dd" : "d");

/** The word between day and month, as a pattern has words. */
const quoted = (gap: string): string => gap.replace(/\p{L}+/u, '"$&"');
