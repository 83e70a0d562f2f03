import type { Said } from "../../messages/pattern.ts";
import { remarksOf } from "../remark.ts";
import type { CalendarDate } from "./calendar.ts";
import type { DateReading, Order } from "./date-reading.ts";

/** Why the day of a date cannot be told. */
export const DAYS = {
  noYear: "The date has no year.",
  noSuchDate: "There is no such date.",
  noSuchDateRead:
    "Read {order, select, DMY {as day/month/year} MDY {as month/day/year} other {as year/month/day}}, there is no such date.",
  monthBetweenDots: "Between dots, the month rarely stands first; say date:MDY if it does.",
  yearFirstOrLast: "The year could be first or last; say date:DMY, date:MDY or date:YMD.",
  eitherWayRound: "Day and month could be either way round; say date:DMY or date:MDY.",
} as const;

const say = remarksOf<typeof DAYS>("date");

/** Who decided that a column's dates stand in an order. */
export interface OrderDecision {
  order: Order;
  because: "asked" | "column" | "locale";
}

/** The order that a column's dates stand in, by the mark between the numbers; nothing when it cannot be known. */
export type OrderOf = (mark: string) => OrderDecision | undefined;

/** What may decide an order beside the dates themselves. */
export interface Told {
  order?: Order | undefined;
  /** The locale that a person named for these values. */
  locale?: string | undefined;
  /** The locale of the sheet, which is `en_US` wherever nobody chose one: so that it proves no month-first dates. */
  sheetLocale?: string | undefined;
}

const ORDERS = ["DMY", "MDY", "YMD"] as const;

/** What the dates with the same mark between their numbers show. */
interface Shown {
  /** The orders that the numbers of every one of them leave room for. */
  orders: readonly Order[];
  /** The different numbers that stand where a day, a month and a year do when the day comes first. */
  dayFirst: Record<keyof CalendarDate, Set<number>>;
}

/**
 * Decides the order once for a whole column: what was asked; else the one order that fits all dates with the same mark,
 * or those of the other marks where these show none; else a locale, as far as no date contradicts it. Where the column
 * contradicts itself, or nothing but habit would decide, nothing is decided.
 */
export function decideOrder(readings: Iterable<DateReading>, told: Told): OrderOf {
  const groups = new Map<string, Shown>();
  for (const { mark, fits = [], days } of readings) {
    if (mark === undefined) continue;
    const group = groups.get(mark) ?? nothingShown();
    groups.set(mark, group);
    if (fits.length === 0) continue;
    group.orders = group.orders.filter((order) => fits.includes(order));
    const { DMY } = days;
    if (DMY === undefined) continue;
    for (const [part, numbers] of Object.entries(group.dayFirst)) {
      const number = DMY[part as keyof CalendarDate];
      if (number !== undefined) numbers.add(number);
    }
  }
  const shown = new Map([...groups].map(([mark, group]) => [mark, possible(group, mark)]));
  const proven = new Set([...shown.values()].flatMap((orders) => (orders.length === 1 ? orders : [])));
  return (mark) => {
    if (told.order) return { order: told.order, because: "asked" };
    const orders = shown.get(mark) ?? [...ORDERS];
    const [only, another] = orders;
    if (only && !another) return { order: only, because: "column" };
    const [elsewhere, contradicted] = proven;
    if (elsewhere && !contradicted && orders.includes(elsewhere) && !(mark === "." && elsewhere === "MDY"))
      return { order: elsewhere, because: "column" };
    const order = localeOrder(told.locale) ?? orderOfSheet(told.sheetLocale, orders);
    const never = mark === "." && order === "MDY";
    return order && orders.includes(order) && !never ? { order, because: "locale" } : undefined;
  };
}

const nothingShown = (): Shown => ({
  orders: ORDERS,
  dayFirst: { day: new Set(), month: new Set(), year: new Set() },
});

/** The orders that a group leaves room for; dots alone never show that months come first. */
function possible(group: Shown, mark: string): readonly Order[] {
  const { orders } = group;
  if (mark === "." && orders.length === 1 && orders[0] === "MDY") return [];
  return orders.length === 2 && orders[1] === "MDY" && isMonthly(group, mark) ? ["DMY"] : orders;
}

/**
 * Whether the first number is the same throughout while the second runs through the months: then the first is a day,
 * as in a list of the first of each month. Days of one month would run past twelve, or be of one year.
 */
const isMonthly = ({ dayFirst: { day, month, year } }: Shown, mark: string): boolean =>
  day.size === 1 && month.size > 2 && (mark === "." || year.size > 1 || month.size > 11);

const same = (a: CalendarDate, b: CalendarDate): boolean =>
  a.year === b.year && a.month === b.month && a.day === b.day;

/** The day a reading means, or why it cannot be told. */
export function decideDay(
  reading: DateReading,
  orderOf: OrderOf,
): { day: CalendarDate; by?: OrderDecision } | Said {
  const { sure } = reading.days;
  if (reading.yearless) return say("noYear");
  if (sure) return { day: sure };
  const by = orderOf(reading.mark ?? "");
  if (by) {
    const day = reading.days[by.order];
    return day ? { day, by } : say("noSuchDateRead", { order: by.order });
  }
  if (reading.mark === "." && reading.fits?.length === 1 && reading.days.MDY) return say("monthBetweenDots");
  const days = ORDERS.flatMap((order) => reading.days[order] ?? []);
  const [day] = days;
  if (!day) return say("noSuchDate");
  if (days.length >= (reading.fits?.length ?? 0) && days.every((other) => same(other, day))) return { day };
  return reading.fits?.includes("YMD") ? say("yearFirstOrLast") : say("eitherWayRound");
}

/** A sheet's locale decides for day first only where no date could have its year first, and never for month first. */
function orderOfSheet(locale: string | undefined, possibleOrders: readonly Order[]): Order | undefined {
  const order = localeOrder(locale);
  if (order === "DMY") return possibleOrders.includes("YMD") ? undefined : order;
  return order === "YMD" ? order : undefined;
}

/**
 * The order of a locale (`en_GB`): month first in the United States, year first in much of East Asia, day first in most
 * places. Where several orders are in use (Canada) it gives none. Source: Unicode CLDR 44, short date patterns.
 */
export function localeOrder(locale: string | undefined): Order | undefined {
  if (!locale) return undefined;
  const [language = "", region = ""] = locale.split(/[_-]/);
  if (/^(?:US|PH|PR|GU|VI)$/i.test(region)) return "MDY";
  if (/^(?:zh|ja|ko|hu|lt|sv|mn)$/i.test(language)) return "YMD";
  const unsettled = /^CA$/i.test(region) || /^(?:fa|eu)$/i.test(language);
  return unsettled || (/^en$/i.test(language) && !region) ? undefined : "DMY";
}
