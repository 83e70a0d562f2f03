import { type Cell, isDate } from "../../cells/grid.ts";
import { LOCALE, type Parameter, type Parameters } from "../rule.ts";
import { type CalendarDate, calendarDate, fromSerial, weekdayOf } from "./calendar.ts";
import type { Clock } from "./clock.ts";
import { decideDay, decideOrder, type OrderDecision } from "./date-order.ts";
import type { DateReading, Order, ReadingContext } from "./date-reading.ts";
import { monthLanguages } from "./month-names.ts";
import { CALENDARS, countsOtherYears, isNeverOurs, isOfAnotherCalendar } from "./other-calendars.ts";
import { readDate } from "./read-date.ts";
import { weekdayName } from "./weekday-names.ts";

/** How dates are read, for every rule that reads them. */
export const READING: readonly Parameter[] = [
  {
    name: "order",
    summary:
      "The order of day, month and year in dates written in numbers, when the column does not show it.",
    choices: ["DMY", "MDY", "YMD"],
  },
  {
    name: "excelSerial",
    summary: "Reads whole numbers as days counted by Excel for Windows (1900) or for old Macs (1904).",
    choices: ["excelSerial", "excelSerial1904"],
  },
  {
    name: "twoDigitPivot",
    summary: "Two-digit years below it are of the 2000s, the others of the 1900s.",
    accepts: (value) => /^(?:\d{1,2}|100)$/.test(value),
    default: "30",
  },
  {
    name: "calendar",
    summary: "The calendar of dates in numbers, which tells a year such as 2563 or 1401 from ours.",
    choices: Object.keys(CALENDARS),
  },
  LOCALE,
];

/** A cell that holds a date. */
export interface CellDate {
  day: CalendarDate;
  clock?: Clock;
  by?: OrderDecision;
}

/** Reads one cell as a date: a date, a sentence of doubt, or nothing when it is no date at all. */
export type ReadCell = (cell: Cell) => CellDate | string | undefined;

/**
 * Looks at a whole column, decides in which order its dates stand, and gives the reader for its cells.
 * Date cells are taken as wall-clock times in UTC.
 */
export function columnDates(column: readonly Cell[], parameters: Parameters): ReadCell {
  const known = new Map<string, DateReading | undefined>();
  for (const cell of column) if (typeof cell === "string") known.set(cell, undefined);
  const texts = [...known.keys()];
  const { calendar, locale, sheetLocale } = parameters;
  const context: ReadingContext = {
    pivot: Number(parameters.twoDigitPivot ?? 30),
    where: "cell",
    languages: monthLanguages(texts.filter((text) => text.length < 64)).add(
      languageOf(locale ?? sheetLocale),
    ),
    makeDate: CALENDARS[calendar ?? ""] ?? calendarDate,
  };
  for (const text of texts) known.set(text, readDate(text, context));
  const read = (text: string): DateReading | undefined => {
    if (!known.has(text)) known.set(text, readDate(text, context));
    return known.get(text);
  };
  const readings = texts.flatMap((text) => read(text) ?? []);
  const orderOf = decideOrder(readings, {
    order: parameters.order as Order | undefined,
    locale,
    sheetLocale,
  });
  const mayBeOfEither = eitherCentury(readings, Number(parameters.twoDigitPivot ?? 30));
  const isNoDate = parameters.order ? () => false : writtenAsOthers(texts, read);
  const isForeign = calendar ? () => false : foreignYears(column, known, locale ?? sheetLocale);
  const epoch = parameters.excelSerial && (parameters.excelSerial.endsWith("1904") ? "1904" : "1900");
  return (cell) => {
    if (isDate(cell)) return fromDateCell(cell);
    if (typeof cell === "number" || (epoch && typeof cell === "string" && /^\d{2,6}$/.test(cell.trim()))) {
      return fromNumber(Number(cell), epoch || undefined, context);
    }
    if (typeof cell !== "string") return undefined;
    const reading = read(cell);
    if (reading && isNoDate(cell)) return NO_DATES;
    if (reading && isForeign(reading)) return ANOTHER_CALENDAR;
    const found = reading && fromReading(reading, orderOf);
    if (typeof found === "object" && !/\d{4}/.test(cell) && mayBeOfEither(found.day.year))
      return EITHER_CENTURY;
    return found;
  };
}

const languageOf = (locale = ""): string => locale.split(/[_-]/)[0] ?? "";

const ANOTHER_CALENDAR =
  "The year may be from another calendar; say date:gregorian, date:buddhist or date:solarHijri.";

const NO_DATES =
  "Values written like this one cannot all be dates; say date:DMY, date:MDY or date:YMD if this is one.";

const EITHER_CENTURY =
  "The two-digit year could be of the 1900s or the 2000s; say date:twoDigitPivot=0 for the 1900s or date:twoDigitPivot=100 for the 2000s.";

/** Years on either side of a pivot that are nearer to each other than to the rest of their centuries. */
const NEAR = 5;

/**
 * Whether a two-digit year may be of the other century: where a column's years stand right below the pivot and right
 * above it, 29 and 30 would be read a hundred years apart.
 */
function eitherCentury(readings: readonly DateReading[], pivot: number): (year: number) => boolean {
  const years = readings.flatMap(({ days }) => Object.values(days).map(({ year }) => year));
  const isBelow = (year: number) => year >= 2000 + pivot - NEAR && year < 2000 + pivot;
  const isAbove = (year: number) => year >= 1900 + pivot && year < 1900 + pivot + NEAR;
  const straddles = years.some(isBelow) && years.some(isAbove);
  return (year) => straddles && (isBelow(year) || isAbove(year));
}

/** Versions and numbers of chapters (1.10.4), and spans of years (2003-04), by their marks. */
const LOOK_ALIKES: readonly RegExp[] = [
  /^\d{1,3}\.\d{1,3}\.\d{1,4}$/,
  /^\d{1,3}-\d{1,3}-\d{1,3}$/,
  /^(?:1\d|20)\d\d[-–/]\d\d$/,
];

/** The share of what is written like dates that may be none by mistake. */
const MISTAKES = 0.2;

/** Whether a text is written like others of the column, too many of which no calendar has. */
function writtenAsOthers(
  texts: readonly string[],
  read: (text: string) => DateReading | undefined,
): (text: string) => boolean {
  const suspects = LOOK_ALIKES.filter((shape) => {
    const alike = [...new Set(texts.map((text) => text.trim()))].filter((text) => shape.test(text));
    const impossible = alike.filter((text) => Object.keys(read(text)?.days ?? {}).length === 0);
    return impossible.length >= alike.length * MISTAKES;
  });
  return (text) => suspects.some((shape) => shape.test(text.trim()));
}

/** Where years of two digits may be of another calendar. */
const OTHER_SHORT_YEARS = /^(?:fa|th)(?![a-z])/i;

/**
 * Years that only another calendar has, or that those of the locale may be; those that histories write of count only
 * where most of the column has them.
 */
function foreignYears(
  column: readonly Cell[],
  known: ReadonlyMap<Cell, DateReading | undefined>,
  locale = "",
): (reading: DateReading) => boolean {
  if (countsOtherYears(locale))
    return ({ numericYear, mark }) => numericYear !== undefined || mark !== undefined;
  let [ours, others] = [0, 0];
  for (const cell of column) {
    const year = known.get(cell)?.numericYear;
    if (year === undefined) continue;
    if (isOfAnotherCalendar(year)) others++;
    else ours++;
  }
  const most = others >= ours;
  const short = OTHER_SHORT_YEARS.test(locale);
  return ({ numericYear, mark }) =>
    numericYear === undefined
      ? short && mark !== undefined
      : isNeverOurs(numericYear) || (most && isOfAnotherCalendar(numericYear));
}

function fromReading(reading: DateReading, orderOf: ReturnType<typeof decideOrder>): CellDate | string {
  const decided = decideDay(reading, orderOf);
  if (typeof decided === "string") return decided;
  const { day } = decided;
  if (reading.weekday && day.day !== undefined && weekdayOf(day) !== reading.weekday) {
    return `That day was a ${weekdayName(weekdayOf(day), "en")}, not a ${weekdayName(reading.weekday, "en")}.`;
  }
  return { ...decided, ...(reading.clock && { clock: reading.clock }) };
}

function fromNumber(
  value: number,
  epoch: "1900" | "1904" | undefined,
  context: ReadingContext,
): CellDate | string | undefined {
  if (epoch) {
    const day = fromSerial(value, epoch);
    return day && (Number.isInteger(value) ? { day } : { day, clock: clockOf((value % 1) * 86_400) });
  }
  const compact = Number.isInteger(value) ? readDate(String(value), context)?.days.sure : undefined;
  if (compact) return { day: compact };
  const likely = value >= 20_000 && value < 60_000;
  return likely
    ? "A number this size may be a date that Excel counted in days; say date:excelSerial."
    : undefined;
}

function fromDateCell(cell: Date): CellDate | string {
  if (Number.isNaN(cell.getTime())) return "The cell holds a date that is not valid.";
  const day = { year: cell.getUTCFullYear(), month: cell.getUTCMonth() + 1, day: cell.getUTCDate() };
  const seconds = cell.getUTCHours() * 3600 + cell.getUTCMinutes() * 60 + cell.getUTCSeconds();
  return seconds === 0 ? { day } : { day, clock: clockOf(seconds) };
}

function clockOf(seconds: number): Clock {
  const whole = Math.min(86_399, Math.round(seconds));
  return {
    hour: Math.floor(whole / 3600),
    minute: Math.floor(whole / 60) % 60,
    second: whole % 60,
    half: true,
  };
}
