import { isoDate } from "../dates/calendar.ts";
import { decideDay, decideOrder } from "../dates/date-order.ts";
import type { DateReading } from "../dates/date-reading.ts";
import { beginsDay } from "../dates/day-words.ts";
import { monthNamed } from "../dates/month-names.ts";
import { readDateAt } from "../dates/read-date.ts";
import { asciiDigits } from "../numbers/digits.ts";
import { type Finder, localeOf } from "./finder.ts";

/** Two-digit years below it are of the 2000s, as Sheets has it. */
const PIVOT = 30;

/** Where a date may begin: at a digit, or at a word that a date can begin with. */
const STARTS = /(?<![\p{L}\d_])(?:\d|\p{L}{3,22}(?!\p{L}))/gu;

/**
 * Dates with a day, a month and a year, as 2016-03-04. What has no year, or could be anything ("eight days ago",
 * "March 2016", eight digits), is left out; so is a day that no calendar has. The order of numbers is what the text's
 * other dates show, else the column's, else its language's.
 */
export const date: Finder = {
  kind: "date",
  learn(texts, hints) {
    const readings = texts.flatMap((text) => readingsIn(text).map(({ reading }) => reading));
    return { ...hints, orderOf: decideOrder(readings, undefined, localeOf(hints)) };
  },
  find(text, hints) {
    const found = readingsIn(text);
    const readings = found.map(({ reading }) => reading);
    const own = decideOrder(readings, undefined, undefined);
    const others = hints.orderOf ?? decideOrder(readings, undefined, localeOf(hints));
    return found.flatMap(({ start, end, reading }) => {
      const decided = decideDay(reading, (mark) => own(mark) ?? others(mark));
      return typeof decided === "string" ? [] : [{ start, end, value: isoDate(decided.day) }];
    });
  },
};

function readingsIn(text: string): { start: number; end: number; reading: DateReading }[] {
  const ascii = asciiDigits(text);
  const readings: { start: number; end: number; reading: DateReading }[] = [];
  let last = 0;
  for (const { index = 0, 0: start } of /\d/.test(ascii) ? ascii.matchAll(STARTS) : []) {
    if (start.length > 1 && monthNamed(start) === undefined && !beginsDay(start)) continue;
    if (index < last || /\d[./-]\d/.test(ascii.slice(Math.max(0, index - 2), index + 1))) continue;
    const read = readDateAt(ascii, index, PIVOT, "prose");
    if (!read || /^[./-]?\d/.test(ascii.slice(read.end, read.end + 2).replace(/^-(?=\d)/, ""))) continue;
    readings.push({ start: index, ...read });
    last = read.end;
  }
  return readings;
}
