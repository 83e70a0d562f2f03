import { type Cell, isDate } from "../../grid.ts";
import type { Parameter, Parameters } from "../rule.ts";
import { type CalendarDate, fromSerial, weekdayOf } from "./calendar.ts";
import type { Clock } from "./clock.ts";
import { decideDay, decideOrder, type OrderDecision } from "./date-order.ts";
import type { DateReading, Order } from "./date-reading.ts";
import { readDate } from "./read-date.ts";
import { weekdayName } from "./weekday-names.ts";

/** How dates are read, for every rule that reads them. */
export const READING: readonly Parameter[] = [
  {
    name: "order",
    summary:
      "The order of day, month and year in dates written in numbers, when the column does not show it.",
    choices: ["DMY", "MDY", "YMD"],
  },
  {
    name: "excelSerial",
    summary: "Reads whole numbers as days counted by Excel for Windows (1900) or for old Macs (1904).",
    choices: ["excelSerial", "excelSerial1904"],
  },
  {
    name: "twoDigitPivot",
    summary: "Two-digit years below it are of the 2000s, the others of the 1900s.",
    default: "30",
  },
  { name: "locale", summary: "The locale that decides the order when nothing else does, such as en_GB." },
];

/** A cell that holds a date. */
export interface CellDate {
  day: CalendarDate;
  clock?: Clock;
  by?: OrderDecision;
}

/** Reads one cell as a date: a date, a sentence of doubt, or nothing when it is no date at all. */
export type ReadCell = (cell: Cell) => CellDate | string | undefined;

/**
 * Looks at a whole column, decides in which order its dates stand, and gives the reader for its cells.
 * Date cells are taken as wall-clock times in UTC.
 */
export function columnDates(column: readonly Cell[], parameters: Parameters): ReadCell {
  const pivot = Number(parameters.twoDigitPivot ?? 30);
  const known = new Map<string, DateReading | undefined>();
  const read = (text: string): DateReading | undefined => {
    if (!known.has(text)) known.set(text, readDate(text, pivot));
    return known.get(text);
  };
  const readings = column.flatMap((cell) => (typeof cell === "string" ? (read(cell) ?? []) : []));
  const orderOf = decideOrder(readings, parameters.order as Order | undefined, parameters.locale);
  const epoch = parameters.excelSerial && (parameters.excelSerial.endsWith("1904") ? "1904" : "1900");
  return (cell) => {
    if (isDate(cell)) return fromDateCell(cell);
    if (typeof cell === "number" || (epoch && typeof cell === "string" && /^\d{2,6}$/.test(cell.trim()))) {
      return fromNumber(Number(cell), epoch || undefined, pivot);
    }
    if (typeof cell !== "string") return undefined;
    const reading = read(cell);
    return reading ? fromReading(reading, orderOf) : undefined;
  };
}

function fromReading(reading: DateReading, orderOf: ReturnType<typeof decideOrder>): CellDate | string {
  const decided = decideDay(reading, orderOf);
  if (typeof decided === "string") return decided;
  const { day } = decided;
  if (reading.weekday && day.day !== undefined && weekdayOf(day) !== reading.weekday) {
    return `That day was a ${weekdayName(weekdayOf(day), "en")}, not a ${weekdayName(reading.weekday, "en")}.`;
  }
  return { ...decided, ...(reading.clock && { clock: reading.clock }) };
}

function fromNumber(
  value: number,
  epoch: "1900" | "1904" | undefined,
  pivot: number,
): CellDate | string | undefined {
  if (epoch) {
    const day = fromSerial(value, epoch);
    return day && (Number.isInteger(value) ? { day } : { day, clock: clockOf((value % 1) * 86_400) });
  }
  const compact = Number.isInteger(value) ? readDate(String(value), pivot)?.days.sure : undefined;
  if (compact) return { day: compact };
  const likely = value >= 20_000 && value < 60_000;
  return likely
    ? "A number this size may be a date that Excel counted in days; say date:excelSerial."
    : undefined;
}

function fromDateCell(cell: Date): CellDate | string {
  if (Number.isNaN(cell.getTime())) return "The cell holds a date that is not valid.";
  const day = { year: cell.getUTCFullYear(), month: cell.getUTCMonth() + 1, day: cell.getUTCDate() };
  const seconds = cell.getUTCHours() * 3600 + cell.getUTCMinutes() * 60 + cell.getUTCSeconds();
  return seconds === 0 ? { day } : { day, clock: clockOf(seconds) };
}

function clockOf(seconds: number): Clock {
  const whole = Math.min(86_399, Math.round(seconds));
  return {
    hour: Math.floor(whole / 3600),
    minute: Math.floor(whole / 60) % 60,
    second: whole % 60,
    half: true,
  };
}
