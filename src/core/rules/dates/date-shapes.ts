import { calendarDate, fromIsoWeek, fullYear } from "./calendar.ts";
import { anyOrder, type DateReading, ordersFor, type ReadingContext } from "./date-reading.ts";
import { dayNamed } from "./day-words.ts";
import { isMonthOf, monthNamed } from "./month-names.ts";
import { isNeverOurs } from "./other-calendars.ts";

/** One way of writing a date. Patterns are sticky and every repetition is bounded, so that reading stays linear. */
interface DateShape {
  pattern: RegExp;
  /** Too much like something else to be looked for in prose. */
  cellOnly?: boolean;
  read(match: RegExpExecArray, context: ReadingContext): DateReading | undefined;
}

/** A day beside a month's name, whose year may still be of another calendar: "5 March 5780". */
const sure = (
  year: number,
  month: number | undefined,
  day?: number,
  makeDate = calendarDate,
): DateReading | undefined => {
  const make = isNeverOurs(year) ? makeDate : calendarDate;
  const date = month === undefined ? undefined : make(year, month, day);
  return date && { days: { sure: date }, ...(isNeverOurs(year) && { numericYear: year }) };
};

/** As `sure`, but a day that no calendar has is read as such, so that somebody hears of it. */
const written = (year: number, month: number, day: number, makeDate = calendarDate): DateReading =>
  sure(year, month, day, makeDate) ?? { days: {} };

/** A date in numbers whose order is certain, in whichever calendar it is. */
const inNumbers = ({ makeDate }: ReadingContext, year: number, month: number, day?: number): DateReading => {
  const sure = makeDate(year, month, day);
  return { days: sure ? { sure } : {}, numericYear: year };
};

/** The parts of a date whose month is named, and what stands between them. */
interface Named {
  day: string;
  month: string;
  year: string;
  gaps: readonly [string, string];
}

/** A two-digit year is taken after an apostrophe or the mark used before; after a mere space only in a cell. */
function named(
  { day, month, year, gaps }: Named,
  { pivot, where, languages, makeDate }: ReadingContext,
): DateReading | undefined {
  const joined = /^[-/.]$/.test(gaps[0]) && gaps[0] === gaps[1];
  const number =
    joined || FILLER_DE.test(gaps.join(" ")) ? monthNamed(month, ANY) : monthNamed(month, languages);
  if (!number || !isFillerOf(month, gaps)) return undefined;
  if (year.length === 4) return written(Number(year), number, Number(day), makeDate);
  const [first, second] = gaps;
  const marked = second.includes("'") || (/^[-/.]$/.test(second) && first === second);
  const spaced = where === "cell" && /^[\s,]+$/.test(second) && /^\s*$/.test(first);
  return marked || spaced ? written(fullYear(Number(year), pivot), number, Number(day)) : undefined;
}

const FILLER_DE = /(?<!\p{L})del?(?!\p{L})/iu;
const FILLER_OF = /(?<!\p{L})of(?!\p{L})/iu;

/** "of" stands before English months, "de" before those of four languages: "4 out of 1000" holds no October. */
const isFillerOf = (month: string, gaps: readonly string[]): boolean => {
  const between = gaps.join(" ");
  return (
    (!FILLER_OF.test(between) || isMonthOf(month, /^en$/)) &&
    (!FILLER_DE.test(between) || isMonthOf(month, /^(?:es|pt|fr|it)$/))
  );
};

/** A day that is spelled out beside a month's name. */
function inWords(day: string, month: string, year: string | undefined): DateReading | undefined {
  const [days, months] = [dayNamed(day), monthNamed(month)];
  return days && months ? written(Number(year), months, days) : undefined;
}

/** Where the form leaves no doubt that a month is meant, its name may be of any language. */
const ANY: ReadonlySet<string> = new Set("en fr de es pt it nl sv da pl".split(" "));

let shapes: DateShape[] | undefined;

const NTH = "(?:st|nd|rd|th|er|ère|re|ro|eme|ème|e|º|ª|°|\\.)?";

/** The ways of writing a date, the surest first. */
export function dateShapes(): readonly DateShape[] {
  shapes ??= [
    {
      // 2016-03-04, 2016/3/4, 2016. 3. 4., 2016年3月4日
      pattern:
        /(\d{4})(?:([-/.])\s?(\d{1,2})\2\s?(\d{1,2})|[年년]\s?(\d{1,2})[月월]\s?(\d{1,2})[日일])(?!\d)/uy,
      read: ([, year, , month, day, cjkMonth, cjkDay], context) =>
        inNumbers(context, Number(year), Number(month ?? cjkMonth), Number(day ?? cjkDay)),
    },
    {
      // 4/3/2016, 4.3.16, 4. 3. 2016, 08/12,2015
      pattern:
        /(\d{1,2})(\s?([-/.])\s?)(\d{1,2})(?:\s?\3\s?|(?<=\/\d{1,2}),\s?(?=\d{4}))(\d{4}|'?\d{2})(?!\d)/uy,
      read: ([, first = "", , mark = "", second, year = ""], context) => {
        const { pivot, where, makeDate } = context;
        const version = mark === "." && year.length < 4 && `${first}${second}`.length < 4;
        if (version && where === "prose") return undefined;
        const last = Number(year.replace("'", ""));
        const numbers = [Number(first), Number(second), last] as const;
        if (year.length === 4)
          return {
            days: anyOrder(numbers, { last }, makeDate),
            fits: ordersFor(numbers, false),
            mark,
            numericYear: last,
          };
        const yearFirst = first.length === 2 && !year.startsWith("'");
        const years = {
          last: fullYear(last, pivot),
          ...(yearFirst && { first: fullYear(Number(first), pivot) }),
        };
        return {
          days: anyOrder(numbers, years, makeDate),
          fits: ordersFor(numbers, yearFirst),
          mark,
        };
      },
    },
    {
      // 4 March 2016, 4th of March, 2016, 23/Sep/2020, 12 de enero de 2016, 4-Mar-16, 4Mar2016
      pattern: new RegExp(
        `(\\d{1,2})${NTH}([\\s\\-/.,]{0,3}(?:(?:of|de|del|di|den)\\s{1,2}|d')?)(\\p{L}{3,12})([\\s\\-/.,']{0,3}(?:(?:de|del|of)\\s{1,2})?)(\\d{4}|\\d{2})(?!\\d)`,
        "iuy",
      ),
      read: ([, day = "", first = "", month = "", second = "", year = ""], context) =>
        named({ day, month, year, gaps: [first, second] }, context),
    },
    {
      // March 4, 2016; Mar 4th 2016; janvier 21 2018; Mar-4-16
      pattern:
        /(\p{L}{3,12})([\s\-/.]{0,3})(?:the\s)?(\d{1,2})(?:st|nd|rd|th|\.)?([\s\-/,]{1,3}(?:(?:of|de)\s)?'?)(\d{4}|\d{2})(?!\d)/iuy,
      read: ([, month = "", first = "", day = "", second = "", year = ""], context) =>
        named({ day, month, year, gaps: [first, second] }, context),
    },
    {
      // 2019-sep-1, 2016 March 4
      pattern: /(\d{4})[\s\-/.,]{1,2}(\p{L}{3,12})[\s\-/.]{1,2}(\d{1,2})(?:st|nd|rd|th)?(?!\d)/iuy,
      read: ([, year, month = "", day], { languages, makeDate }) =>
        sure(Number(year), monthNamed(month, languages), Number(day), makeDate),
    },
    {
      // twenty-first of March, 2016; ersten Januar 2018
      pattern:
        /(\p{L}{3,22}(?:[\s-]\p{L}{1,8}){0,2}?)\s(?:(?:of|de|del)\s)?(\p{L}{3,12})[\s,]{1,2}(?:(?:of|de|del)\s)?(\d{4})(?!\d)/iuy,
      read: ([, day = "", month = "", year]) => inWords(day, month, year),
    },
    {
      // March the twenty-first 2016; Jan twenty two, 2018
      pattern: /(\p{L}{3,12})\.?\s(?:the\s)?(\p{L}{3,9}(?:[\s-]\p{L}{3,9})?)[\s,]{1,2}(\d{4})(?!\d)/iuy,
      read: ([, month = "", day = "", year]) => inWords(day, month, year),
    },
    {
      // 20160304, 20160304T174919
      cellOnly: true,
      pattern: /((?:1[6-9]|2[01])\d{2})(\d{2})(\d{2})(?:t?([01]\d|2[0-3])([0-5]\d)([0-5]\d)?(z)?)?(?!\d)/iuy,
      read: ([, year, month, day, hour, minute, second, zone]) => {
        const reading = sure(Number(year), Number(month), Number(day));
        if (!reading || hour === undefined) return reading;
        const clock = { hour: Number(hour), minute: Number(minute), half: true };
        return {
          ...reading,
          clock: { ...clock, ...(second && { second: Number(second) }), ...(zone && { zone: "Z" }) },
        };
      },
    },
    {
      // 2016-W09-5
      cellOnly: true,
      pattern: /(\d{4})-?w(\d{2})-?([1-7])(?!\d)/iuy,
      read: ([, year, week, weekday]) => {
        const date = fromIsoWeek(Number(year), Number(week), Number(weekday));
        return date && { days: { sure: date } };
      },
    },
    {
      // March 2016, mars de 2016, Mar-2016
      cellOnly: true,
      pattern: /(\p{L}{3,12})[\s\-/.,]{0,2}(?:(?:of|de|del)\s)?(\d{4})(?!\d)/iuy,
      read: ([, month = "", year], { languages, makeDate }) =>
        sure(Number(year), monthNamed(month, languages), undefined, makeDate),
    },
    {
      // 2016-03, 2016/3; 2011/12 is a season or a tax year
      cellOnly: true,
      pattern: /((?:1[0-9]|2[01])\d{2})([-/])(\d{1,2})(?![\d/.-])/uy,
      read: ([, year, mark, month], context) =>
        (mark === "/" && (Number(year) + 1) % 100 === Number(month)) || Number(month) > 12
          ? undefined
          : inNumbers(context, Number(year), Number(month)),
    },
    {
      // 03/2016
      cellOnly: true,
      pattern: /(\d{1,2})[-/](\d{4})(?!\d)/uy,
      read: ([, month, year], context) =>
        Number(month) > 12 ? undefined : inNumbers(context, Number(year), Number(month)),
    },
    {
      // 4 March, 17-Aug
      cellOnly: true,
      pattern: new RegExp(`(\\d{1,2})${NTH}[\\s\\-/.]{0,2}(?:(?:of|de|di)\\s)?(\\p{L}{3,12})`, "iuy"),
      read: ([, , month = ""]) => (monthNamed(month) ? { days: {}, yearless: true } : undefined),
    },
    {
      // March 4, Aug-17
      cellOnly: true,
      pattern: /(\p{L}{3,12})[\s\-/.]{0,2}\d{1,2}(?:st|nd|rd|th)?(?!\d)/iuy,
      read: ([, month = ""]) => (monthNamed(month) ? { days: {}, yearless: true } : undefined),
    },
  ];
  return shapes;
}
