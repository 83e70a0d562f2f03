import { dayNumber } from "../../rules/dates/calendar.ts";
import { writeMoment } from "../date-parts.ts";
import { type Moment, momentIn, speaksFor } from "../moments.ts";
import { DATE_PARTS, ORDERS, type Order } from "../recipe.ts";
import type { Offer } from "./atoms.ts";
import type { Lesson } from "./lesson.ts";

const ORDER_COST: Record<Order, number> = { MDY: 0, DMY: 0.02, YMD: 0.01, YDM: 0.6 };

/** Parts that nobody writes without meaning them. */
const NAMED = /^(?:M{3,4}|d{3,4})$/;

const RARE = /^(?:DDD|W|WW|weekOfMonth|Dth|Q)$/;

const NAMED_DAYS = [
  ...[
    "D MMM YYYY",
    "DD MMM YYYY",
    "D MMMM YYYY",
    "DD MMMM YYYY",
    "MMM D, YYYY",
    "MMMM D, YYYY",
    "MMM DD, YYYY",
  ],
  ...[
    "MMM YYYY",
    "MMMM YYYY",
    "MMM D",
    "MMMM D",
    "D MMM",
    "D MMMM",
    "DD-MMM-YYYY",
    "D-MMM-YYYY",
    "DD-MMM-YY",
  ],
];

/** Dates as people write them: padded throughout, or nowhere. */
const DAYS = [
  ...NAMED_DAYS,
  ...["/", "-", "."].flatMap((mark) =>
    [
      "YYYY MM DD",
      "MM DD YYYY",
      "DD MM YYYY",
      "M D YYYY",
      "D M YYYY",
      "YYYY M D",
      "MM DD YY",
      "DD MM YY",
    ].map((parts) => parts.split(" ").join(mark)),
  ),
  ...["M/D/YY", "D/M/YY", "MM-DD", "DD-MM", "MM/DD", "DD/MM", "M/D", "D/M", "YYYY-MM", "MM/YYYY", "YYYYMMDD"],
];

/** Times as people write them. */
export const TIMES = [
  ...["H:mm", "HH:mm", "h:mmA", "h:mm A", "hA", "h A", "ha", "h a", "h:mma", "h:mm a", "hh:mm A", "hh:mmA"],
];

const EXACT_TIMES = [...TIMES, "HH:mm:ss", "H:mm:ss", "h:mm:ss A", "hh:mm:ss A"];

/** Every part of the date or the time that each taught row speaks of, and whole dates as people write them. */
export function dateAtoms(lesson: Lesson, column: number, offer: Offer): void {
  for (const order of ordersOf(lesson, column)) {
    const likely = isDateColumn(lesson, column, order) || speaksOfDates(lesson, column, order);
    const said = lesson.rows.map((row) => speaksFor(row[column]?.text ?? "", order));
    const wrong = said.includes(false) || (order.startsWith("Y") && !said.includes(true));
    const base = ORDER_COST[order] - (likely ? 0.5 : 0) + (wrong ? 0.7 : 0);
    const unlike = padding(lesson, column);
    for (const part of DATE_PARTS) {
      const cost =
        1.15 +
        base +
        (NAMED.test(part) ? -0.1 : 0) +
        (RARE.test(part) ? 0.35 : 0) +
        (/^[ms]$/.test(part) ? 0.6 : 0) +
        unlike(part);
      const op = { op: "date", order, write: part } as const;
      offer(column, [op], cost);
      if (NAMED.test(part)) {
        for (const to of ["upper", "lower"] as const) offer(column, [op, { op: "case", to }], cost + 0.5);
      }
    }
    for (const plus of shiftsOf(lesson, column, order)) {
      for (const write of [...DAYS, ...EXACT_TIMES, ...DATE_PARTS])
        offer(column, [{ op: "date", order, write, plus }], 1.9 + base - (write.length > 4 ? 0.2 : 0));
    }
    for (const write of DAYS) offer(column, [{ op: "date", order, write }], 1.35 + base + unlike(write));
    for (const write of EXACT_TIMES)
      offer(column, [{ op: "date", order, write }], 1.4 + base + unlike(write));
  }
}

/**
 * How unlike its column a pattern writes: padded where the column is not, or the other way round, or twelve hours
 * without saying which half of the day.
 */
export function padding(lesson: Lesson, column: number): (write: string) => number {
  const texts = lesson.rows.map((row) => row[column]?.text ?? "");
  const bare = texts.some((text) => /(?<!\d)\d(?!\d)/.test(text));
  const padded = !bare && texts.some((text) => /(?<!\d)0\d(?!\d)/.test(text));
  return (write) =>
    (bare && /(?:HH|hh|MM(?!M)|DD(?!D))/.test(write) ? 0.2 : 0) +
    (padded && /(?<![HhMD])[HhMD](?![HhMD])/.test(write) ? 0.2 : 0) +
    (/h/.test(write) && !/a/i.test(write) ? 0.4 : 0);
}

/** By how many minutes every answer's own moment is later than its row's, where that is the same in all of them. */
function shiftsOf(lesson: Lesson, column: number, order: Order): number[] {
  if (lesson.taught < 2) return [];
  const apart = lesson.outs.map((out, row) => {
    const [from, to] = [momentOf(lesson, lesson.rows[row] ?? [], column, order), momentIn(out, order)];
    return from?.hour === undefined || to?.hour === undefined ? undefined : minutesOf(to) - minutesOf(from);
  });
  const [first] = apart;
  return first && apart.every((each) => each === first) && Math.abs(first) <= 1560 ? [first] : [];
}

const minutesOf = ({ year, month, day, hour = 0, minute = 0 }: Moment): number =>
  (year !== undefined && month !== undefined && day !== undefined ? dayNumber({ year, month, day }) : 0) *
    1440 +
  hour * 60 +
  minute;

/** Whether every row of a column is a date with a month or a time with minutes, in whatever shapes. */
function isDateColumn(lesson: Lesson, column: number, order: Order): boolean {
  return lesson.rows.every((row) => {
    const text = row[column]?.text ?? "";
    return text.length < 40 && (text.trim() === "" || isMoment(text, momentOf(lesson, row, column, order)));
  });
}

const isMoment = (text: string, moment: Moment | undefined): boolean =>
  moment?.month !== undefined || (moment?.hour !== undefined && /[:apAP]/.test(text));

/** Whether every answer names the month or the weekday of its row. */
function speaksOfDates(lesson: Lesson, column: number, order: Order): boolean {
  return ["MMM", "ddd"].some((write) =>
    lesson.outs.every((out, row) => {
      const moment = momentOf(lesson, lesson.rows[row] ?? [], column, order);
      const named = moment && writeMoment(moment, write);
      return named !== undefined && out.toLowerCase().includes(named.toLowerCase());
    }),
  );
}

function momentOf(
  lesson: Lesson,
  row: Lesson["rows"][number],
  column: number,
  order: Order,
): Moment | undefined {
  const reading = row[column];
  lesson.budget.left -= 2;
  return reading?.once(`date ${order}`, () => momentIn(reading.text, order));
}

/** The orders in which every taught row of a column is a date or a time. */
export const ordersOf = (lesson: Lesson, column: number): Order[] =>
  ORDERS.filter((order) =>
    lesson.rows.slice(0, lesson.taught).every((row) => momentOf(lesson, row, column, order) !== undefined),
  );
