import { calendarDate, isoDate } from "../dates/calendar.ts";
import { decideDay, decideOrder, type Told } from "../dates/date-order.ts";
import type { DateReading, ReadingContext } from "../dates/date-reading.ts";
import { beginsDay } from "../dates/day-words.ts";
import { monthLanguages, monthNamed } from "../dates/month-names.ts";
import { countsOtherYears, isOfAnotherCalendar } from "../dates/other-calendars.ts";
import { readDateAt } from "../dates/read-date.ts";
import { asciiDigits } from "../numbers/digits.ts";
import { type Finder, type Hints, languageOf } from "./finder.ts";

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
    const languages = monthLanguages(texts);
    const readings = texts.flatMap((text) =>
      readingsIn(text, { ...hints, languages }).map(({ reading }) => reading),
    );
    return { ...hints, languages, orderOf: decideOrder(readings, toldBy(hints)) };
  },
  find(text, hints) {
    const found = readingsIn(text, hints);
    const readings = found.map(({ reading }) => reading);
    const own = decideOrder(readings, {});
    const others = hints.orderOf ?? decideOrder(readings, toldBy(hints));
    return found.flatMap(({ start, end, reading }) => {
      const decided = decideDay(reading, (mark) => own(mark) ?? others(mark));
      const { numericYear, mark } = reading;
      const isForeign =
        (numericYear !== undefined && isOfAnotherCalendar(numericYear)) ||
        ((numericYear ?? mark) !== undefined && countsOtherYears(hints.locale));
      return "code" in decided || isForeign ? [] : [{ start, end, value: isoDate(decided.day) }];
    });
  },
};

/** A language decides the order where it has only one: English has two. */
function toldBy({ language, locale, ofSheet }: Hints): Told {
  if (language !== "auto" && !locale?.startsWith(`${language}_`))
    return language === "en" ? {} : { locale: language };
  return ofSheet ? { sheetLocale: locale } : { locale };
}

function readingsIn(text: string, hints: Hints): { start: number; end: number; reading: DateReading }[] {
  const ascii = asciiDigits(text);
  if (!/\d/.test(ascii)) return [];
  const context: ReadingContext = {
    pivot: PIVOT,
    where: "prose",
    languages: new Set([languageOf(hints), ...(hints.languages ?? monthLanguages([ascii]))]),
    makeDate: calendarDate,
  };
  const readings: { start: number; end: number; reading: DateReading }[] = [];
  let last = 0;
  for (const { index = 0, 0: start } of ascii.matchAll(STARTS)) {
    if (start.length > 1 && monthNamed(start, context.languages) === undefined && !beginsDay(start)) continue;
    if (index < last || /\d[./-]\d/.test(ascii.slice(Math.max(0, index - 2), index + 1))) continue;
    const read = readDateAt(ascii, index, context);
    if (!read || /^[./-]?\d/.test(ascii.slice(read.end, read.end + 2).replace(/^-(?=\d)/, ""))) continue;
    readings.push({ start: index, ...read });
    last = read.end;
  }
  return readings;
}
