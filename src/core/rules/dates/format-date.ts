import { type CalendarDate, weekdayOf } from "./calendar.ts";
import type { Clock } from "./clock.ts";
import { monthName } from "./month-names.ts";
import { weekdayName } from "./weekday-names.ts";

/** What a pattern may ask for. A part that the date lacks is `undefined`. */
interface Parts {
  date: CalendarDate;
  clock: Clock | undefined;
  language: string;
  /** 1 to 12 where the pattern asks for am and pm. */
  hour: number | undefined;
}

const TOKEN = /yyyy|yy|mmmm|mmm|mm|m|dddd|ddd|dd|d|hh|h|ss|s|am\/pm|"[^"]*"/gi;

/** Whether every letter of a text belongs to a pattern's token or stands in double quotes, which "UK" is not. */
export const isDatePattern = (text: string): boolean => {
  const rest = text.replace(TOKEN, (token) => (token.startsWith('"') ? "" : "\u0000"));
  return rest.includes("\u0000") && !/[\p{L}\p{N}"]/u.test(rest);
};

const two = (value: number): string => String(value).padStart(2, "0");
const iff = <T>(value: T | undefined, write: (value: T) => string): string | undefined =>
  value === undefined ? undefined : write(value);

const writers = (): Record<string, (parts: Parts) => string | undefined> => ({
  yyyy: ({ date }) => String(date.year).padStart(4, "0"),
  yy: ({ date }) => two(date.year % 100),
  mmmm: ({ date, language }) => monthName(date.month, language),
  mmm: ({ date, language }) => monthName(date.month, language).slice(0, 3),
  mm: ({ date }) => two(date.month),
  m: ({ date }) => String(date.month),
  dddd: ({ date, language }) => iff(date.day, () => weekdayName(weekdayOf(date), language)),
  ddd: ({ date, language }) => iff(date.day, () => weekdayName(weekdayOf(date), language).slice(0, 3)),
  dd: ({ date }) => iff(date.day, two),
  d: ({ date }) => iff(date.day, String),
  hh: ({ hour }) => iff(hour, two),
  h: ({ hour }) => iff(hour, String),
  minutes: ({ clock }) => iff(clock, ({ minute }) => two(minute)),
  ss: ({ clock }) => iff(clock, ({ second }) => two(second ?? 0)),
  s: ({ clock }) => iff(clock, ({ second }) => String(second ?? 0)),
  "am/pm": ({ clock }) => iff(clock, ({ hour }) => (hour < 12 ? "AM" : "PM")),
});

/**
 * Writes a date by a pattern in Sheets' own letters (`dd/mm/yyyy`, `d mmmm yyyy hh:mm`): `m` is the minute after an
 * hour or before seconds, and the month anywhere else. Gives nothing when the pattern asks for what the date lacks.
 */
export function formatDate(
  date: CalendarDate,
  clock: Clock | undefined,
  pattern: string,
  language: string,
): string | undefined {
  const twelve = /am\/pm/i.test(pattern);
  const hour = clock && (twelve ? clock.hour % 12 || 12 : clock.hour);
  const write = writers();
  let lacking = false;
  const written = pattern.replace(TOKEN, (found: string, at: number) => {
    if (found.startsWith('"')) return found.slice(1, -1);
    const minutes = /^mm?$/i.test(found) && isMinute(pattern, at, found.length);
    const part = write[minutes ? "minutes" : found.toLowerCase()]?.({ date, clock, language, hour });
    if (part === undefined) lacking = true;
    return part ?? "";
  });
  return lacking ? undefined : written;
}

/** Whether an `m` of a pattern stands for minutes. */
const isMinute = (pattern: string, at: number, length: number): boolean =>
  /h[^a-z]*$/i.test(pattern.slice(0, at)) || /^[^a-z]*s/i.test(pattern.slice(at + length));
