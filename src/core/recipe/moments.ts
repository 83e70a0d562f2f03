import { calendarDate, dayNumber, fromDayNumber, fullYear } from "../rules/dates/calendar.ts";
import { monthNamed } from "../rules/dates/month-names.ts";
import type { Order } from "./recipe.ts";

/** What a text says of a day and a time; what it does not say is absent. Hours count from 0 to 23. */
export interface Moment {
  year?: number;
  month?: number;
  day?: number;
  hour?: number;
  minute?: number;
  second?: number;
}

/** Years of two digits below it are of the 2000s. */
const PIVOT = 50;

/** Longer texts are searched no further. */
const LONGEST = 2000;

const MONTH = "(\\p{L}{3,10})\\.?";
const DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
const YEAR = "(\\d{4}|\\d{2})";
const GAP = "(?:\\s*[-/., ]\\s*|\\s+of\\s+)";
const HERE = "(?<![\\p{L}\\p{N}])";
const THERE = "(?![\\p{L}\\p{N}])";

type Names = readonly ("year" | "month" | "day" | "monthName" | "dayOfYear")[];

/** Shapes of dates whose parts tell themselves apart, the fullest first. */
const PLAIN: readonly (readonly [string, Names])[] = [
  [`${HERE}${DAY}${GAP}${MONTH}${GAP}'?${YEAR}${THERE}`, ["day", "monthName", "year"]],
  [`${HERE}${MONTH}${GAP}?${DAY}${GAP}'?${YEAR}${THERE}`, ["monthName", "day", "year"]],
  [`${HERE}(\\d{4})${GAP}${MONTH}${GAP}${DAY}${THERE}`, ["year", "monthName", "day"]],
  [`${HERE}(\\d{2})(\\p{L}{3})(\\d{4}|\\d{2})${THERE}`, ["day", "monthName", "year"]],
  [`${HERE}(\\d{4})(?:-(?=\\d{3})| )(\\d{1,3})${THERE}`, ["year", "dayOfYear"]],
  [`${HERE}${MONTH}[-,/ ]*'?(\\d{4})${THERE}`, ["monthName", "year"]],
  [`${HERE}(\\d{4})[-,/ ]*${MONTH}${THERE}`, ["year", "monthName"]],
  [`${HERE}${DAY}${GAP}${MONTH}${THERE}`, ["day", "monthName"]],
  [`${HERE}${MONTH}${GAP}${DAY}${THERE}`, ["monthName", "day"]],
];

/** Shapes in numbers alone, by the order that is asked for. */
const NUMERIC: Readonly<Record<Order, readonly (readonly [string, Names])[]>> = {
  MDY: [
    [`(?<!\\d)(\\d{1,2})([-/. ]{1,2})(\\d{1,2})\\2(\\d{4}|\\d{2})(?!\\d)`, ["month", "day", "year"]],
    [`(?<!\\d)(\\d{1,2})(\\d{2})(\\d{4})(?!\\d)`, ["month", "day", "year"]],
    [`(?<!\\d)(\\d{1,2})/(\\d{1,2})(?![\\d/])`, ["month", "day"]],
    [`(?<!\\d)(\\d{1,2})/(\\d{4})(?![\\d/])`, ["month", "year"]],
  ],
  DMY: [
    [`(?<!\\d)(\\d{1,2})([-/. ]{1,2})(\\d{1,2})\\2(\\d{4}|\\d{2})(?!\\d)`, ["day", "month", "year"]],
    [`(?<!\\d)(\\d{1,2})(\\d{2})(\\d{4})(?!\\d)`, ["day", "month", "year"]],
    [`(?<!\\d)(\\d{1,2})/(\\d{1,2})(?![\\d/])`, ["day", "month"]],
    [`(?<!\\d)(\\d{1,2})/(\\d{4})(?![\\d/])`, ["month", "year"]],
  ],
  YMD: [
    [`(?<!\\d)(\\d{4})([-/. ]{1,2})(\\d{1,2})\\2(\\d{1,2})(?!\\d)`, ["year", "month", "day"]],
    [`(?<!\\d)(\\d{2})([-/. ])(\\d{1,2})\\2(\\d{1,2})(?!\\d)`, ["year", "month", "day"]],
    [`(?<!\\d)(\\d{4})(\\d{2})(\\d{2})(?!\\d)`, ["year", "month", "day"]],
    [`(?<!\\d)(\\d{4})[-/](\\d{1,2})(?![\\d/-])`, ["year", "month"]],
  ],
  YDM: [[`(?<!\\d)(\\d{4})([-/. ]{1,2})(\\d{1,2})\\2(\\d{1,2})(?!\\d)`, ["year", "day", "month"]]],
};

/** Of a day and a month alone, the order that is asked for is read before others. */
const WHOLE_DAYS = 2;

/** In a text written otherwise than asked, years of four digits still stand where they stand. */
const ALSO: Readonly<Record<Order, readonly Order[]>> = {
  MDY: ["YMD", "DMY"],
  DMY: ["YMD", "MDY"],
  YMD: ["DMY", "MDY"],
  YDM: ["DMY", "MDY"],
};

const CLOCK =
  /(?<![\d:])(\d{1,2}):(\d{1,2})(?::(\d{1,2}))?(?:[.,]\d{1,9})?\s?(?:([AaPp])\.?[Mm]\.?(?!\p{L}))?(?![\d:])/u;
const HOUR = /(?<![\p{L}\p{N}])(\d{1,2})\s?([AaPp])\.?[Mm]\.?(?!\p{L})/u;
const BARE_CLOCK = /^\s*(\d{1,2})(\d{2})\s*$/;
const BARE_YEAR = /^\s*(\d{4})\s*$/;

const compiled = new Map<string, RegExp>();

function regExpOf(pattern: string): RegExp {
  let made = compiled.get(pattern);
  if (!made) {
    made = new RegExp(pattern, "iu");
    compiled.set(pattern, made);
  }
  return made;
}

/**
 * The first day and the first time of day that a text speaks of; numbers alone are read in the order given, and
 * otherwise only where that order gives no day of the calendar. Nothing where there is neither.
 */
export function momentIn(text: string, order: Order): Moment | undefined {
  const searched = text.slice(0, LONGEST);
  if (!/\d/.test(searched)) return undefined;
  const date = dateIn(searched, order);
  const clock = clockIn(searched);
  return date || clock ? { ...clock, ...date } : undefined;
}

/** Whether the numbers of a text are built like a date of this order, and then whether that is a day of the calendar. */
export function speaksFor(text: string, order: Order): boolean | undefined {
  for (const [pattern, names] of NUMERIC[order].slice(0, 3)) {
    const match = regExpOf(pattern).exec(text.slice(0, LONGEST));
    if (match) return dateOf(match, names) !== undefined;
  }
  return undefined;
}

function dateIn(text: string, order: Order): Moment | undefined {
  const shapes = [
    ...PLAIN.slice(0, 4),
    ...NUMERIC[order].slice(0, WHOLE_DAYS),
    ...ALSO[order].flatMap((other) => NUMERIC[other].slice(0, WHOLE_DAYS)),
    ...PLAIN.slice(4),
    ...NUMERIC[order].slice(WHOLE_DAYS),
    ...ALSO[order].flatMap((other) => NUMERIC[other].slice(WHOLE_DAYS, 3)),
  ];
  for (const [pattern, names] of shapes) {
    const match = regExpOf(pattern).exec(text);
    const date = match && dateOf(match, names);
    if (date) return date;
  }
  const year = BARE_YEAR.exec(text)?.[1];
  return year !== undefined && Number(year) > 999 ? { year: Number(year) } : undefined;
}

function dateOf(match: RegExpExecArray, names: Names): Moment | undefined {
  const groups = match.slice(1).filter((group) => group === undefined || /[\p{L}\d]/u.test(group));
  const moment: Moment = {};
  for (const [index, name] of names.entries()) {
    const group = groups[index] ?? "";
    if (name === "monthName") {
      const month = monthNamed(group);
      if (month === undefined) return undefined;
      moment.month = month;
    } else if (name === "dayOfYear") {
      const day = fromDayNumber(dayNumber({ year: moment.year ?? 1, month: 1, day: 1 }) + Number(group) - 1);
      if (day.year !== moment.year) return undefined;
      return { ...day };
    } else
      moment[name] = name === "year" && group.length === 2 ? fullYear(Number(group), PIVOT) : Number(group);
  }
  if (/^\d{7,8}$/.test(match[0]) && (Number(moment.year) < 1600 || Number(moment.year) > 2400))
    return undefined;
  // A leap year stands in for a year that is not given.
  return calendarDate(moment.year ?? 2000, moment.month ?? 1, moment.day ?? 1) ? moment : undefined;
}

function clockIn(text: string): Moment | undefined {
  const match = CLOCK.exec(text);
  if (match) return clockOf(match[1], match[2], match[3], match[4]);
  const hour = HOUR.exec(text);
  if (hour) return clockOf(hour[1], undefined, undefined, hour[2]);
  const bare = BARE_CLOCK.exec(text);
  return bare ? clockOf(bare[1], bare[2]) : undefined;
}

function clockOf(hours = "", minutes?: string, seconds?: string, half?: string): Moment | undefined {
  let hour = Number(hours);
  const minute = Number(minutes ?? 0);
  const second = Number(seconds ?? 0);
  if (hour > 23 || minute > 59 || second > 59) return undefined;
  if (half !== undefined && hour <= 12) hour = (hour % 12) + (half.toLowerCase() === "p" ? 12 : 0);
  return { hour, minute, second };
}
