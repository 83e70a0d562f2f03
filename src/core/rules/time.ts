import { type Cell, isDate } from "../cells/grid.ts";
import { onlyInColumnOf } from "./column-kind.ts";
import { type Clock, isoTime, readClockAt } from "./dates/clock.ts";
import { asciiDigits } from "./numbers/digits.ts";
import { remarksOf } from "./remark.ts";
import type { FixCell, Rule } from "./rule.ts";

/** What it says of a cell. */
const REMARKS = {
  written: "rewrote the time as {example}",
  noHalf: "Other times in the column say am or pm, and this one does not.",
  elsewhere: "Little else in this column is a time, so this was left.",
} as const;

const say = remarksOf<typeof REMARKS>("time");

const LONGEST = 40;

function readTime(cell: Cell): Clock | undefined {
  if (isDate(cell)) {
    // Sheets keeps a time without a date on its day zero.
    if (Number.isNaN(cell.getTime()) || cell.getUTCFullYear() !== 1899) return undefined;
    const [hour, minute, second] = [cell.getUTCHours(), cell.getUTCMinutes(), cell.getUTCSeconds()];
    return { hour, minute, second, half: true };
  }
  const text = typeof cell === "string" ? cell.trim() : "";
  if (text === "" || text.length > LONGEST) return undefined;
  const found = readClockAt(asciiDigits(text), 0);
  return found && found.end === text.length ? found.clock : undefined;
}

/** Times of day in one form. */
export const time: Rule = {
  name: "time",
  listed: { title: "Times of day in one form", group: "dates", also: "clock" },
  summary:
    "Rewrites times of day as 17:49, or as 5:49 PM; where a column uses am and pm, a time without either is left alone.",
  parameters: [
    { name: "hours", summary: "The clock to write them by.", choices: ["24h", "12h"], default: "24h" },
  ],
  lossless: false,
  example: { before: "5.49 p.m.", after: "17:49" },
  prepare(column, { hours }) {
    const halves = column.some(
      (cell) => typeof cell === "string" && cell.length <= LONGEST && /\d\s?[ap]\.?\s?m\b/i.test(cell),
    );
    const fix: FixCell = (cell) => {
      const clock = readTime(cell);
      if (!clock) return { value: cell };
      if (halves && !clock.half && hours !== "12h" && !/^\d\d:/.test(String(cell))) {
        return { value: cell, doubt: say("noHalf") };
      }
      if (hours === "12h" && halves && !clock.half) return { value: cell };
      const value = hours === "12h" ? twelve(clock) : isoTime(clock);
      return value === cell
        ? { value: cell }
        : { value, did: say("written", { example: hours === "12h" ? "5:49 PM" : "17:49" }) };
    };
    return onlyInColumnOf(say("elsewhere"), column, (cell) => readTime(cell) !== undefined, fix, 0.4);
  },
  remarks: REMARKS,
};

function twelve({ hour, minute, second, fraction, zone }: Clock): string {
  const rest = isoTime({
    hour: 0,
    minute,
    ...(second !== undefined && { second }),
    ...(fraction && { fraction }),
    half: true,
  });
  return `${hour % 12 || 12}${rest.slice(2)} ${hour < 12 ? "AM" : "PM"}${zone ? ` ${zone}` : ""}`;
}
