import { type Cell, isDate } from "../../cells/grid.ts";
import type { Said } from "../../messages/pattern.ts";
import { remarksOf } from "../remark.ts";
import { remembered } from "../remembered.ts";
import { LOCALE, type Parameter, type Parameters } from "../rule.ts";
import { type CalendarDate, calendarDate, fromSerial, weekdayOf } from "./calendar.ts";
import type { Clock } from "./clock.ts";
import { decideDay, decideOrder, type OrderDecision } from "./date-order.ts";
import type { DateReading, Order, ReadingContext } from "./date-reading.ts";
import { monthLanguages } from "./month-names.ts";
import { CALENDARS, countsOtherYears, isNeverOurs, isOfAnotherCalendar } from "./other-calendars.ts";
import { readDate } from "./read-date.ts";

const WEEKDAYS = {
  monday: "Monday",
  tuesday: "Tuesday",
  wednesday: "Wednesday",
  thursday: "Thursday",
  friday: "Friday",
  saturday: "Saturday",
  sunday: "Sunday",
} as const;

/** Why a cell is not read as a date, beside what cannot be told of its day. */
export const UNREAD = {
  anotherCalendar:
    "The year may be from another calendar; say date:gregorian, date:buddhist or date:solarHijri.",
  noDates:
    "Values written like this one cannot all be dates; say date:DMY, date:MDY or date:YMD if this is one.",
  eitherCentury:
    "The two-digit year could be of the 1900s or the 2000s; say date:twoDigitPivot=0 for the 1900s or date:twoDigitPivot=100 for the 2000s.",
  anotherWeekday: "That day was a {was}, not a {not}.",
  maybeSerial: "A number this size may be a date that Excel counted in days; say date:excelSerial.",
  notValid: "The cell holds a date that is not valid.",
  ...WEEKDAYS,
} as const;

const say = remarksOf<typeof UNREAD>("date");

/** The name of a weekday; 1 is Monday. */
const weekday = (day: number): Said =>
  say((Object.keys(WEEKDAYS) as (keyof typeof WEEKDAYS)[])[day - 1] ?? "monday");

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

/** Reads one cell as a date: a date, why it is left alone, or nothing when it is no date at all. */
export type ReadCell = (cell: Cell) => CellDate | Said | undefined;

/**
 * Looks at a whole column, decides in which order its dates stand, and gives the reader for its cells.
 * Date cells are taken as wall-clock times in UTC.
 */
export function columnDates(column: readonly Cell[], parameters: Parameters): ReadCell {
  const { calendar, locale, sheetLocale } = parameters;
  const context: ReadingContext = {
    pivot: Number(parameters.twoDigitPivot ?? 30),
    where: "cell",
    languages: monthLanguages(differentTexts(column, 63)).add(languageOf(locale ?? sheetLocale)),
    makeDate: CALENDARS[calendar ?? ""] ?? calendarDate,
  };
  const read = remembered((text) => readDate(text, context));
  const isNoDate = parameters.order ? () => false : writtenAsOthers(differentTexts(column), read);
  const century = eitherCentury(context.pivot);
  const foreign = calendar ? undefined : foreignYears(locale ?? sheetLocale);
  const readings = function* () {
    for (const cell of column) {
      const reading = typeof cell === "string" ? read(cell) : undefined;
      if (reading === undefined) continue;
      century.note(reading);
      foreign?.note(reading);
      yield reading;
    }
  };
  const orderOf = decideOrder(readings(), {
    order: parameters.order as Order | undefined,
    locale,
    sheetLocale,
  });
  const epoch = parameters.excelSerial && (parameters.excelSerial.endsWith("1904") ? "1904" : "1900");
  return (cell) => {
    if (isDate(cell)) return fromDateCell(cell);
    if (typeof cell === "number" || (epoch && typeof cell === "string" && /^\d{2,6}$/.test(cell.trim()))) {
      return fromNumber(Number(cell), epoch || undefined, context);
    }
    if (typeof cell !== "string") return undefined;
    const reading = read(cell);
    if (reading && isNoDate(cell)) return say("noDates");
    if (reading && foreign?.mayBe(reading)) return say("anotherCalendar");
    const found = reading && fromReading(reading, orderOf);
    if (found && !("code" in found) && !/\d{4}/.test(cell) && century.mayBe(found.day.year))
      return say("eitherCentury");
    return found;
  };
}

function differentTexts(column: readonly Cell[], longest = Number.POSITIVE_INFINITY): Set<string> {
  const texts = new Set<string>();
  for (const cell of column) if (typeof cell === "string" && cell.length <= longest) texts.add(cell);
  return texts;
}

const languageOf = (locale = ""): string => locale.split(/[_-]/)[0] ?? "";

/** Years on either side of a pivot that are nearer to each other than to the rest of their centuries. */
const NEAR = 5;

/**
 * Whether a two-digit year may be of the other century: where a column's years stand right below the pivot and right
 * above it, 29 and 30 would be read a hundred years apart.
 */
function eitherCentury(pivot: number) {
  const isBelow = (year: number) => year >= 2000 + pivot - NEAR && year < 2000 + pivot;
  const isAbove = (year: number) => year >= 1900 + pivot && year < 1900 + pivot + NEAR;
  let [below, above] = [false, false];
  return {
    note({ days }: DateReading): void {
      for (const { year } of Object.values(days)) {
        below ||= isBelow(year);
        above ||= isAbove(year);
      }
    },
    mayBe: (year: number): boolean => below && above && (isBelow(year) || isAbove(year)),
  };
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
  texts: Iterable<string>,
  read: (text: string) => DateReading | undefined,
): (text: string) => boolean {
  const written = LOOK_ALIKES.map((shape) => ({ shape, alike: new Set<string>() }));
  for (const text of texts) {
    const trimmed = text.trim();
    for (const { shape, alike } of written) if (shape.test(trimmed)) alike.add(trimmed);
  }
  const suspects = written.filter(({ alike }) => {
    let impossible = 0;
    for (const text of alike) if (Object.keys(read(text)?.days ?? {}).length === 0) impossible++;
    return impossible >= alike.size * MISTAKES;
  });
  return (text) => suspects.some(({ shape }) => shape.test(text.trim()));
}

/** Where years of two digits may be of another calendar. */
const OTHER_SHORT_YEARS = /^(?:fa|th)(?![a-z])/i;

/**
 * Years that only another calendar has, or that those of the locale may be; those that histories write of count only
 * where most of the column has them.
 */
function foreignYears(locale = "") {
  let [ours, others] = [0, 0];
  const short = OTHER_SHORT_YEARS.test(locale);
  return {
    note({ numericYear }: DateReading): void {
      if (numericYear === undefined) return;
      if (isOfAnotherCalendar(numericYear)) others++;
      else ours++;
    },
    mayBe({ numericYear, mark }: DateReading): boolean {
      if (countsOtherYears(locale)) return numericYear !== undefined || mark !== undefined;
      if (numericYear === undefined) return short && mark !== undefined;
      return isNeverOurs(numericYear) || (others >= ours && isOfAnotherCalendar(numericYear));
    },
  };
}

function fromReading(reading: DateReading, orderOf: ReturnType<typeof decideOrder>): CellDate | Said {
  const decided = decideDay(reading, orderOf);
  if ("code" in decided) return decided;
  const { day } = decided;
  if (reading.weekday && day.day !== undefined && weekdayOf(day) !== reading.weekday) {
    return say("anotherWeekday", { was: weekday(weekdayOf(day)), not: weekday(reading.weekday) });
  }
  return { ...decided, ...(reading.clock && { clock: reading.clock }) };
}

function fromNumber(
  value: number,
  epoch: "1900" | "1904" | undefined,
  context: ReadingContext,
): CellDate | Said | undefined {
  if (epoch) {
    const day = fromSerial(value, epoch);
    return day && (Number.isInteger(value) ? { day } : { day, clock: clockOf((value % 1) * 86_400) });
  }
  const compact = Number.isInteger(value) ? readDate(String(value), context)?.days.sure : undefined;
  if (compact) return { day: compact };
  const likely = value >= 20_000 && value < 60_000;
  return likely ? say("maybeSerial") : undefined;
}

function fromDateCell(cell: Date): CellDate | Said {
  if (Number.isNaN(cell.getTime())) return say("notValid");
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
