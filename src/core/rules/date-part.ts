import type { Cell } from "../cells/grid.ts";
import { onlyInColumnOf } from "./column-kind.ts";
import { isoDate, isoWeekOf, weekdayOf } from "./dates/calendar.ts";
import { type CellDate, columnDates, READING } from "./dates/column-dates.ts";
import { monthName } from "./dates/month-names.ts";
import { weekdayName } from "./dates/weekday-names.ts";
import { remarksOf } from "./remark.ts";
import type { FixCell, Rule } from "./rule.ts";

/** What it says of a cell. */
const REMARKS = {
  took: "took {part, select, other {the {part}}} of the date",
  lacks: "The date does not say {part, select, other {its {part}}}.",
  elsewhere: "Little else in this column is a date, so this was left.",
} as const;

const say = remarksOf<typeof REMARKS>("datePart");

const two = (value: number): string => String(value).padStart(2, "0");

/** Each part of a date; nothing when the date does not know it. */
const PARTS: Record<string, (date: CellDate, language: string) => Cell | undefined> = {
  year: ({ day }) => day.year,
  quarter: ({ day }) => `${day.year}-Q${Math.ceil(day.month / 3)}`,
  month: ({ day }) => isoDate({ year: day.year, month: day.month }),
  monthName: ({ day }, language) => monthName(day.month, language),
  isoWeek: ({ day }) => {
    const { year, week } = isoWeekOf(day);
    return day.day === undefined ? undefined : `${year}-W${two(week)}`;
  },
  weekday: ({ day }, language) => (day.day === undefined ? undefined : weekdayName(weekdayOf(day), language)),
  day: ({ day }) => day.day,
};

/** One part of each date, for grouping. Texts that are no dates stay; so does what could be read two ways. */
export const datePart: Rule = {
  name: "datePart",
  listed: { title: "Year, month or day of a date", group: "dates", also: "quarter week" },
  summary: "Takes one part of each date: its year, quarter, month, month's name, ISO week, weekday or day.",
  parameters: [
    { name: "part", summary: "Which part.", choices: Object.keys(PARTS), default: "year" },
    {
      name: "language",
      summary: "The language of the names.",
      choices: ["en", "fr", "de", "es", "pt", "it", "nl"],
      default: "en",
    },
    ...READING,
  ],
  lossless: false,
  example: { before: "4 March 2016", after: "2016-Q1", parameters: { part: "quarter" } },
  prepare(column, parameters) {
    const read = columnDates(column, parameters);
    const { part = "year", language = "en" } = parameters;
    const fix: FixCell = (cell) => {
      const found = read(cell);
      if (found === undefined) return { value: cell };
      if ("code" in found) return { value: cell, doubt: found };
      const value = PARTS[part]?.(found, language);
      if (value === undefined) return { value: cell, doubt: say("lacks", { part }) };
      return value === cell ? { value: cell } : { value, did: say("took", { part }) };
    };
    return onlyInColumnOf(say("elsewhere"), column, (cell) => read(cell) !== undefined, fix);
  },
  remarks: REMARKS,
};
