import type { Cell } from "../cells/grid.ts";
import type { Said } from "../messages/pattern.ts";
import { onlyInColumnOf } from "./column-kind.ts";
import { isoDate } from "./dates/calendar.ts";
import { isoTime } from "./dates/clock.ts";
import { type CellDate, columnDates, READING, UNREAD } from "./dates/column-dates.ts";
import { DAYS } from "./dates/date-order.ts";
import { formatDate, isDatePattern } from "./dates/format-date.ts";
import { remarksOf } from "./remark.ts";
import type { Fixed, Parameters, Rule } from "./rule.ts";

/** What it says of a cell. */
const REMARKS = {
  ...DAYS,
  ...UNREAD,
  asIso: "rewrote the date as ISO{reading}",
  asCell: "rewrote the date as a date cell{reading}",
  as: "rewrote the date as {format}{reading}",
  asked:
    ", {order, select, DMY {reading day/month/year} MDY {reading month/day/year} other {reading year/month/day}} as asked",
  column:
    ", {order, select, DMY {reading day/month/year} MDY {reading month/day/year} other {reading year/month/day}} as the column's other dates show",
  locale:
    ", {order, select, DMY {reading day/month/year} MDY {reading month/day/year} other {reading year/month/day}} as the locale has it",
  maybeSo: "The date may already be in this form; say date:DMY or date:MDY to be sure.",
  noDay:
    "The date has no day, which the pattern asks for; leave the day out of the pattern, or say date:iso.",
  noDayForCell: "The date has no day, and a date cell needs one; say date:iso to write it as text.",
  zone: "The time has a time zone, which a date cell cannot keep; say date:iso to keep it as text.",
  noTime: "The date has no time of day, which the pattern asks for; leave the time out of the pattern.",
  elsewhere: "Little else in this column is a date, so this was left.",
} as const;

const say = remarksOf<typeof REMARKS>("date");

/** Dates in any of the usual spellings, as one. The order of day and month belongs to the column, never to a cell. */
export const date: Rule = {
  name: "date",
  listed: { title: "Dates in one form", group: "dates" },
  summary:
    "Rewrites dates in one form, ISO unless asked otherwise; leaves what may be read two ways, has no year or does not exist.",
  parameters: [
    {
      name: "output",
      summary: "ISO text (2016-03-04), or a real date cell.",
      choices: ["iso", "cell"],
      default: "iso",
    },
    {
      name: "format",
      summary:
        "A pattern in Sheets' letters instead, such as 'dd/mm/yyyy' or 'd mmmm yyyy'; other words in \"quotes\".",
      accepts: isDatePattern,
    },
    {
      name: "language",
      summary: "The language of month and day names in the pattern.",
      choices: ["en", "fr", "de", "es", "pt", "it", "nl", "sv", "da", "pl"],
      default: "en",
    },
    ...READING,
  ],
  lossless: false,
  example: { before: "March 4th, 2016", after: "2016-03-04" },
  prepare(column, parameters) {
    const read = columnDates(column, parameters);
    return onlyInColumnOf(
      say("elsewhere"),
      column,
      (cell) => read(cell) !== undefined,
      (cell) => {
        const found = read(cell);
        if (found === undefined) return { value: cell };
        if ("code" in found) return { value: cell, doubt: found };
        return write(cell, found, parameters);
      },
      undefined,
      (cell, text) => read(cell) !== undefined || /\d[年月日년월일]/.test(text),
    );
  },
  remarks: REMARKS,
};

function write(cell: Cell, found: CellDate, parameters: Parameters): Fixed {
  const { format, language = "en", output } = parameters;
  const value = format
    ? formatDate(found.day, found.clock, format, language)
    : output === "cell"
      ? dateCell(found)
      : isoText(found);
  if (value === undefined) return { value: cell, doubt: whyNotWritten(found, format) };
  if (value === cell || (value instanceof Date && typeof cell === "object")) return { value: cell };
  const { by } = found;
  if (
    format &&
    by?.because === "locale" &&
    typeof cell === "string" &&
    cell.length === String(value).length
  ) {
    return {
      value: cell,
      doubt: say("maybeSo"),
    };
  }
  const reading = by ? say(by.because, { order: by.order }) : "";
  if (format) return { value, did: say("as", { format, reading }) };
  return { value, did: say(output === "cell" ? "asCell" : "asIso", { reading }) };
}

/** What a date lacks, or has too much, for the form that was asked for; and what would do. */
function whyNotWritten({ day, clock }: CellDate, format: string | undefined): Said {
  if (day.day === undefined) return say(format ? "noDay" : "noDayForCell");
  return say(clock ? "zone" : "noTime");
}

const isoText = ({ day, clock }: CellDate): string => `${isoDate(day)}${clock ? `T${isoTime(clock)}` : ""}`;

/** A whole day or time as Sheets keeps it; nothing for a month without a day or a time in a stated zone. */
function dateCell({ day, clock }: CellDate): Date | undefined {
  if (day.day === undefined || clock?.zone) return undefined;
  const cell = new Date(0);
  cell.setUTCFullYear(day.year, day.month - 1, day.day);
  cell.setUTCHours(clock?.hour ?? 0, clock?.minute ?? 0, clock?.second ?? 0);
  return cell;
}
