/** A day of the Gregorian calendar, or a month when the day is not known. Months count from 1. */
export interface CalendarDate {
  year: number;
  month: number;
  day?: number;
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

export const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

/** The date, or nothing when the calendar has no such day. */
export function calendarDate(year: number, month: number, day?: number): CalendarDate | undefined {
  if (year < 1 || year > 9999 || month < 1 || month > 12) return undefined;
  if (day === undefined) return { year, month };
  return day >= 1 && day <= daysInMonth(year, month) ? { year, month, day } : undefined;
}

/** A four-digit year for a two-digit one: below the pivot in the 2000s, from it on in the 1900s. */
export const fullYear = (twoDigits: number, pivot: number): number =>
  twoDigits < pivot ? 2000 + twoDigits : 1900 + twoDigits;

const DAY = 86_400_000;

/** Days since 1 January 1970. */
export function dayNumber({ year, month, day = 1 }: CalendarDate): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / DAY);
}

export function fromDayNumber(days: number): CalendarDate {
  const date = new Date(days * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 1 is Monday, 7 is Sunday, as in ISO 8601. */
export const weekdayOf = (date: CalendarDate): number => ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1;

/** The ISO 8601 week: the one that holds the week's Thursday. */
export function isoWeekOf(date: CalendarDate): { year: number; week: number } {
  const thursday = fromDayNumber(dayNumber(date) - weekdayOf(date) + 4);
  const first = dayNumber({ year: thursday.year, month: 1, day: 1 });
  return { year: thursday.year, week: Math.floor((dayNumber(thursday) - first) / 7) + 1 };
}

/** The day of an ISO week, or nothing when the year has no such week. */
export function fromIsoWeek(year: number, week: number, weekday: number): CalendarDate | undefined {
  const fourth = { year, month: 1, day: 4 };
  const date = fromDayNumber(dayNumber(fourth) - weekdayOf(fourth) + 1 + (week - 1) * 7 + (weekday - 1));
  const back = isoWeekOf(date);
  return week >= 1 && back.year === year && back.week === week ? date : undefined;
}

/**
 * The day behind a spreadsheet's serial number, between 1927 and 2199. Smaller ones are more likely something else, and
 * the first sixty differ between Excel and Sheets.
 */
export function fromSerial(serial: number, epoch: "1900" | "1904"): CalendarDate | undefined {
  const whole = Math.floor(serial);
  if (whole < 10_000 || whole > 109_574) return undefined;
  return fromDayNumber(whole - (epoch === "1900" ? 25_569 : 24_107));
}

const pad = (value: number, width = 2): string => String(value).padStart(width, "0");

/** `2016-03-04`, or `2016-03` for a month. */
export const isoDate = ({ year, month, day }: CalendarDate): string =>
  `${pad(year, 4)}-${pad(month)}${day === undefined ? "" : `-${pad(day)}`}`;
