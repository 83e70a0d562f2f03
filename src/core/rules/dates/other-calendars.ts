import { type CalendarDate, calendarDate, fromDayNumber } from "./calendar.ts";

/** Makes a day of our calendar out of the numbers of another; nothing when that has no such day. */
export type MakeDate = (year: number, month: number, day?: number) => CalendarDate | undefined;

/** The calendars that dates can be said to be of. */
export const CALENDARS: Readonly<Record<string, MakeDate>> = {
  gregorian: calendarDate,
  /** The Thai solar calendar: ours, counted from 543 years earlier. */
  buddhist: (year, month, day) => calendarDate(year - 543, month, day),
  solarHijri,
};

/**
 * Whether a date in numbers is of a year in which only another calendar puts what people write down: 13xx and 14xx of the
 * Hijra, 24xx and 25xx of the Buddha, 56xx to 59xx of the Hebrew calendar, or one too small to be meant.
 */
export const isOfAnotherCalendar = (year: number): boolean =>
  isNeverOurs(year) || (year >= 1300 && year < 1500);

/** As `isOfAnotherCalendar`, but for the years that histories write of. */
export const isNeverOurs = (year: number): boolean =>
  year < 1000 || (year >= 2400 && year < 2600) || (year >= 5600 && year < 6000);

/** Whether a locale's own years look like ours, some decades apart: those of Nepal and Ethiopia. */
export const countsOtherYears = (locale = ""): boolean => /^ne(?![a-z])|[_-](?:NP|ET)$/i.test(locale);

/** Days before 1 January 1970 on which year 1 of the Hijra began, in the solar count. */
const HIJRA = -492_268;

/** Iran's calendar by its cycle of 33 years, which holds from 1799 to 2255. */
function solarHijri(year: number, month: number, day = 1): CalendarDate | undefined {
  const leapYears = (before: number) => Math.floor((8 * before + 21) / 33);
  const isLeap = leapYears(year + 1) > leapYears(year);
  const length = month < 7 ? 31 : month < 12 || isLeap ? 30 : 29;
  if (year < 1178 || year > 1633 || month < 1 || month > 12 || day < 1 || day > length) return undefined;
  const before = month < 8 ? (month - 1) * 31 : (month - 1) * 30 + 6;
  return fromDayNumber(HIJRA + 365 * (year - 1) + leapYears(year) + before + day - 1);
}
