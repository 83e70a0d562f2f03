import { calendarDate, fromIsoWeek, fullYear } from "./calendar.ts";
import { anyOrder, type DateReading } from "./date-reading.ts";
import { dayNamed } from "./day-words.ts";
import { monthNamed } from "./month-names.ts";

/** One way of writing a date. Patterns are sticky and every repetition is bounded, so that reading stays linear. */
interface DateShape {
  pattern: RegExp;
  /** Too much like something else to be looked for in prose. */
  cellOnly?: boolean;
  read(match: RegExpExecArray, pivot: number, where: "cell" | "prose"): DateReading | undefined;
}

const sure = (year: number, month: number | undefined, day?: number): DateReading | undefined => {
  const date = month === undefined ? undefined : calendarDate(year, month, day);
  return date && { days: { sure: date } };
};

/** As `sure`, but a day that no calendar has is read as such, so that somebody hears of it. */
const written = (year: number, month: number, day: number): DateReading =>
  sure(year, month, day) ?? { days: {} };

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
  pivot: number,
  where: "cell" | "prose",
): DateReading | undefined {
  const number = monthNamed(month);
  if (!number) return undefined;
  if (year.length === 4) return written(Number(year), number, Number(day));
  const [first, second] = gaps;
  const marked = second.includes("'") || (/^[-/.]$/.test(second) && first === second);
  const spaced = where === "cell" && /^[\s,]+$/.test(second) && /^\s*$/.test(first);
  return marked || spaced ? written(fullYear(Number(year), pivot), number, Number(day)) : undefined;
}

/** A day that is spelled out beside a month's name. */
function inWords(day: string, month: string, year: string | undefined): DateReading | undefined {
  const [days, months] = [dayNamed(day), monthNamed(month)];
  return days && months ? written(Number(year), months, days) : undefined;
}

let shapes: DateShape[] | undefined;

const NTH = "(?:st|nd|rd|th|er|ère|re|ro|eme|ème|e|º|ª|°|\\.)?";

/** The ways of writing a date, the surest first. */
export function dateShapes(): readonly DateShape[] {
  shapes ??= [
    {
      // 2016-03-04, 2016/3/4, 2016. 3. 4., 2016年3月4日
      pattern:
        /(\d{4})(?:([-/.])\s?(\d{1,2})\2\s?(\d{1,2})|[年년]\s?(\d{1,2})[月월]\s?(\d{1,2})[日일])(?!\d)/uy,
      read: ([, year, , month, day, cjkMonth, cjkDay]) =>
        written(Number(year), Number(month ?? cjkMonth), Number(day ?? cjkDay)),
    },
    {
      // 4/3/2016, 4.3.16, 4. 3. 2016, 08/12,2015
      pattern:
        /(\d{1,2})(\s?([-/.])\s?)(\d{1,2})(?:\s?\3\s?|(?<=\/\d{1,2}),\s?(?=\d{4}))(\d{4}|'?\d{2})(?!\d)/uy,
      read: ([, first, , mark = "", second, year = ""], pivot, where) => {
        const version = mark === "." && year.length < 4 && `${first}${second}`.length < 4;
        if (version && where === "prose") return undefined;
        const last = Number(year.replace("'", ""));
        const numbers = [Number(first), Number(second), last] as const;
        if (year.length === 4) return { days: anyOrder(numbers, { last }), mark };
        const years = { last: fullYear(last, pivot), first: fullYear(Number(first), pivot) };
        return { days: anyOrder(numbers, years), mark };
      },
    },
    {
      // 4 March 2016, 4th of March, 2016, 23/Sep/2020, 12 de enero de 2016, 4-Mar-16, 4Mar2016
      pattern: new RegExp(
        `(\\d{1,2})${NTH}([\\s\\-/.,]{0,3})(?:(?:of|de|del|di|den)\\s{1,2}|d')?(\\p{L}{3,12})([\\s\\-/.,']{0,3}(?:(?:de|del|of)\\s{1,2})?)(\\d{4}|\\d{2})(?!\\d)`,
        "iuy",
      ),
      read: ([, day = "", first = "", month = "", second = "", year = ""], pivot, where) =>
        named({ day, month, year, gaps: [first, second] }, pivot, where),
    },
    {
      // March 4, 2016; Mar 4th 2016; janvier 21 2018; Mar-4-16
      pattern:
        /(\p{L}{3,12})([\s\-/.]{0,3})(?:the\s)?(\d{1,2})(?:st|nd|rd|th|\.)?([\s\-/,]{1,3}(?:(?:of|de)\s)?'?)(\d{4}|\d{2})(?!\d)/iuy,
      read: ([, month = "", first = "", day = "", second = "", year = ""], pivot, where) =>
        named({ day, month, year, gaps: [first, second] }, pivot, where),
    },
    {
      // 2019-sep-1, 2016 March 4
      pattern: /(\d{4})[\s\-/.,]{1,2}(\p{L}{3,12})[\s\-/.]{1,2}(\d{1,2})(?:st|nd|rd|th)?(?!\d)/iuy,
      read: ([, year, month = "", day]) => sure(Number(year), monthNamed(month), Number(day)),
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
      read: ([, month = "", year]) => sure(Number(year), monthNamed(month)),
    },
    {
      // 2016-03, 2016/3; 2011/12 is a season or a tax year
      cellOnly: true,
      pattern: /((?:1[0-9]|2[01])\d{2})([-/])(\d{1,2})(?![\d/.-])/uy,
      read: ([, year, mark, month]) =>
        mark === "/" && (Number(year) + 1) % 100 === Number(month)
          ? undefined
          : sure(Number(year), Number(month)),
    },
    {
      // 03/2016
      cellOnly: true,
      pattern: /(\d{1,2})[-/](\d{4})(?!\d)/uy,
      read: ([, month, year]) => sure(Number(year), Number(month)),
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
