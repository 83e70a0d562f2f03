import { type CalendarDate, calendarDate } from "./calendar.ts";
import type { Clock } from "./clock.ts";

/** In which order a date written in numbers gives day, month and year. */
export type Order = "DMY" | "MDY" | "YMD";

/** What a piece of text says about a day, before anyone has decided in which order its numbers stand. */
export interface DateReading {
  /** The day under each order that gives a day of the calendar; `sure` when the order does not matter. */
  days: { sure?: CalendarDate } & { [order in Order]?: CalendarDate };
  /** The mark between the numbers: dates from one source share it. */
  mark?: string;
  clock?: Clock;
  /** The weekday it names, 1 for Monday. */
  weekday?: number;
  /** True for a date without a year, which is no date yet. */
  yearless?: boolean;
}

/** The days that three numbers may be; `years` are the full years of the last and, if it can be one, the first. */
export function anyOrder(
  numbers: readonly [number, number, number],
  years: { last: number; first?: number },
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
