import type { CalendarDate } from "./calendar.ts";
import type { Clock } from "./clock.ts";
import type { MakeDate } from "./other-calendars.ts";

/** In which order a date written in numbers gives day, month and year. */
export type Order = "DMY" | "MDY" | "YMD";

/** What a piece of text says about a day, before anyone has decided in which order its numbers stand. */
export interface DateReading {
  /** The day under each order that gives a day of the calendar; `sure` when the order does not matter. */
  days: { sure?: CalendarDate } & { [order in Order]?: CalendarDate };
  /** The orders that its numbers leave room for, whether or not the calendar has such a day. */
  fits?: readonly Order[];
  /** The year of a date in numbers alone, or one that our calendar hardly has: it could be of another. */
  numericYear?: number;
  /** The mark between the numbers: dates from one source share it. */
  mark?: string;
  clock?: Clock;
  /** The weekday it names, 1 for Monday. */
  weekday?: number;
  /** True for a date without a year, which is no date yet. */
  yearless?: boolean;
}

/** How texts are read, beside the texts themselves. */
export interface ReadingContext {
  /** Two-digit years below it are of the 2000s. */
  pivot: number;
  /** In prose, what might be anything is not taken for a date. */
  where: "cell" | "prose";
  /** The languages that are known to be written. */
  languages: ReadonlySet<string>;
  /** The calendar that dates in numbers are of. */
  makeDate: MakeDate;
}

/** The orders for which three numbers are small enough; the first may be a year where it has two digits. */
export function ordersFor(
  [first, second, third]: readonly [number, number, number],
  yearFirst: boolean,
): Order[] {
  const orders: Order[] = [];
  if (first <= 31 && second <= 12) orders.push("DMY");
  if (first <= 12 && second <= 31) orders.push("MDY");
  if (yearFirst && second <= 12 && third <= 31) orders.push("YMD");
  return orders;
}

/** The days that three numbers may be; `years` are the full years of the last and, if it can be one, the first. */
export function anyOrder(
  numbers: readonly [number, number, number],
  years: { last: number; first?: number },
  calendarDate: MakeDate,
): DateReading["days"] {
  const [first, second, third] = numbers;
  const days: DateReading["days"] = {};
  const dayFirst = calendarDate(years.last, second, first);
  const monthFirst = calendarDate(years.last, first, second);
  const yearFirst = years.first === undefined ? undefined : calendarDate(years.first, second, third);
  if (dayFirst) days.DMY = dayFirst;
  if (monthFirst) days.MDY = monthFirst;
  if (yearFirst) days.YMD = yearFirst;
  return days;
}
