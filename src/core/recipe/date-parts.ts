import { dayNumber, fromDayNumber, isoWeekOf, weekdayOf } from "../rules/dates/calendar.ts";
import { monthName } from "../rules/dates/month-names.ts";
import { weekdayName } from "../rules/dates/weekday-names.ts";
import type { Moment } from "./moments.ts";
import { DATE_PARTS, type DatePart, type Grid } from "./recipe.ts";

const two = (value: number): string => String(value).padStart(2, "0");

const DAY_MINUTES = 1440;

/** The ending of an English ordinal: 1st, 2nd, 3rd, 11th. */
const ending = (n: number): string =>
  n % 100 > 10 && n % 100 < 14 ? "th" : (["th", "st", "nd", "rd"][n % 10] ?? "th");

/** Minutes since midnight, on a grid: rounded, and moved by as many as it says. */
export function onClockGrid(minutes: number, { step, phase, add, up }: Grid): number {
  const steps = (minutes - phase) / step;
  const moved = (up ? Math.ceil(steps - 1e-9) : Math.floor(steps + 1e-9)) * step + phase + add;
  return ((moved % DAY_MINUTES) + DAY_MINUTES) % DAY_MINUTES;
}

const PARTS = new RegExp([...DATE_PARTS].sort((a, b) => b.length - a.length).join("|"), "g");

/**
 * Writes a day or a time by a pattern of its parts, such as `YYYY-MM-DD` or `h:mm A`; what is no part stands as it is.
 * Nothing where the moment does not say one of the parts.
 */
export function writeMoment(moment: Moment, pattern: string, grid?: Grid): string | undefined {
  const settled = grid ? onGridOf(moment, grid) : moment;
  let complete = settled !== undefined;
  const text = pattern.replace(PARTS, (part) => {
    const written = settled && partOf(settled, part as DatePart);
    if (written === undefined) complete = false;
    return written ?? "";
  });
  return complete ? text : undefined;
}

function onGridOf(moment: Moment, grid: Grid): Moment | undefined {
  if (moment.hour === undefined) return undefined;
  const exact = moment.hour * 60 + (moment.minute ?? 0) + (moment.second ?? 0) / 60;
  const minutes = Math.round(onClockGrid(exact, grid) * 60) / 60;
  const [hour, minute] = [Math.floor(minutes / 60), Math.floor(minutes % 60)];
  return { ...moment, hour, minute, second: Math.round((minutes % 1) * 60) };
}

/** A moment some minutes later, on the next days if need be; the same day where it names none. */
export function later(moment: Moment, minutes: number): Moment {
  const { year, month, day, hour = 0, minute = 0 } = moment;
  const moved = hour * 60 + minute + minutes;
  const within = ((moved % DAY_MINUTES) + DAY_MINUTES) % DAY_MINUTES;
  const clock = { ...moment, hour: Math.floor(within / 60), minute: within % 60 };
  if (year === undefined || month === undefined || day === undefined) return clock;
  return { ...clock, ...fromDayNumber(dayNumber({ year, month, day }) + Math.floor(moved / DAY_MINUTES)) };
}

const partOf = (moment: Moment, part: DatePart): string | undefined =>
  clockPart(moment, part) ?? dayPart(moment, part) ?? weekPart(moment, part);

function clockPart({ hour, minute = 0, second = 0 }: Moment, part: DatePart): string | undefined {
  if (hour === undefined) return undefined;
  const twelve = hour % 12 || 12;
  switch (part) {
    case "H":
      return String(hour);
    case "HH":
      return two(hour);
    case "h":
      return String(twelve);
    case "hh":
      return two(twelve);
    case "m":
      return String(minute);
    case "mm":
      return two(minute);
    case "s":
      return String(second);
    case "ss":
      return two(second);
    case "A":
      return hour < 12 ? "AM" : "PM";
    case "a":
      return hour < 12 ? "am" : "pm";
    default:
      return undefined;
  }
}

function dayPart({ year, month, day }: Moment, part: DatePart): string | undefined {
  const written = {
    year: year === undefined ? undefined : String(year),
    month: month === undefined ? undefined : monthName(month, "en"),
    day: day === undefined ? undefined : String(day),
  };
  switch (part) {
    case "YYYY":
      return written.year;
    case "YY":
      return year === undefined ? undefined : two(year % 100);
    case "M":
      return month === undefined ? undefined : String(month);
    case "MM":
      return month === undefined ? undefined : two(month);
    case "MMM":
      return written.month?.slice(0, 3);
    case "MMMM":
      return written.month;
    case "Q":
      return month === undefined ? undefined : String(Math.ceil(month / 3));
    case "D":
      return written.day;
    case "DD":
      return day === undefined ? undefined : two(day);
    case "Do":
      return day === undefined ? undefined : `${day}${ending(day)}`;
    case "Dth":
      return day === undefined ? undefined : `${day}th`;
    case "weekOfMonth":
      return day === undefined ? undefined : String(Math.ceil(day / 7));
    default:
      return undefined;
  }
}

function weekPart({ year, month, day }: Moment, part: DatePart): string | undefined {
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const date = { year, month, day };
  switch (part) {
    case "dddd":
      return weekdayName(weekdayOf(date), "en");
    case "ddd":
      return weekdayName(weekdayOf(date), "en").slice(0, 3);
    case "DDD":
      return String(dayNumber(date) - dayNumber({ year, month: 1, day: 1 }) + 1);
    case "W":
      return String(isoWeekOf(date).week);
    case "WW":
      return two(isoWeekOf(date).week);
    default:
      return undefined;
  }
}
