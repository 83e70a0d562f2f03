import { momentIn } from "../moments.ts";
import { DATE_PARTS, type DatePart, ORDERS, type Order } from "../recipe.ts";
import type { Offer } from "./atoms.ts";
import type { Lesson } from "./lesson.ts";

const ORDER_COST: Record<Order, number> = { MDY: 0, DMY: 0.02, YMD: 0.01, YDM: 0.6 };

/** Parts that nobody writes without meaning them; a bare number may come from elsewhere too. */
const NAMED = new Set<DatePart>(["MMM", "MMMM", "ddd", "dddd", "A", "a", "Do"]);

const RARE = new Set<DatePart>(["DDD", "W", "WW", "weekOfMonth", "Dth", "Q"]);

/** Every part of the date that each taught row speaks of. */
export function dateAtoms(lesson: Lesson, column: number, offer: Offer): void {
  for (const order of ordersOf(lesson, column)) {
    for (const part of DATE_PARTS) {
      const cost = 1.15 + ORDER_COST[order] + (NAMED.has(part) ? -0.1 : 0) + (RARE.has(part) ? 0.5 : 0);
      const op = { op: "date", order, part } as const;
      offer(column, [op], cost);
      if (/^[Md]{3,4}$/.test(part)) {
        for (const to of ["upper", "lower"] as const) offer(column, [op, { op: "case", to }], cost + 0.5);
      }
    }
  }
}

/** The orders in which every taught row of a column is a date or a time. */
export const ordersOf = (lesson: Lesson, column: number): Order[] =>
  ORDERS.filter((order) => {
    lesson.budget.left -= lesson.taught * 10;
    for (let row = 0; row < lesson.taught; row++) {
      const reading = lesson.rows[row]?.[column];
      if (!reading?.once(`date ${order}`, () => momentIn(reading.text, order))) return false;
    }
    return true;
  });
