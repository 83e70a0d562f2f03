import type { CalendarDate } from "./calendar.ts";
import type { DateReading, Order } from "./date-reading.ts";

/** Who decided that a column's dates stand in an order. */
export interface OrderDecision {
  order: Order;
  because: "asked" | "column" | "locale";
}

/** The order that a column's dates stand in, by the mark between the numbers; nothing when it cannot be known. */
export type OrderOf = (mark: string) => OrderDecision | undefined;

/**
 * Decides the order once for a whole column: what was asked; else what the dates that fit one order alone show (those
 * with the same mark first, then all); else the locale. Where the column contradicts itself nothing is decided.
 */
export function decideOrder(
  readings: readonly DateReading[],
  asked: Order | undefined,
  locale: string | undefined,
): OrderOf {
  const shown = new Map<string, Set<Order>>();
  const all = new Set<Order>();
  for (const { days, mark } of readings) {
    const order = onlyOrder(days);
    if (mark === undefined || !order) continue;
    shown.set(mark, (shown.get(mark) ?? new Set<Order>()).add(order));
    all.add(order);
  }
  const local = localeOrder(locale);
  return (mark) => {
    if (asked) return { order: asked, because: "asked" };
    const orders = shown.get(mark) ?? all;
    const [order, another] = orders;
    if (order) return another ? undefined : { order, because: "column" };
    return local && { order: local, because: "locale" };
  };
}

/** The one order a date can have: year first counts only where neither of the others is possible. */
function onlyOrder({ sure, DMY, MDY, YMD }: DateReading["days"]): Order | undefined {
  if (sure || (DMY && MDY)) return undefined;
  return DMY ? "DMY" : MDY ? "MDY" : YMD ? "YMD" : undefined;
}

const same = (a: CalendarDate, b: CalendarDate): boolean =>
  a.year === b.year && a.month === b.month && a.day === b.day;

/** The day a reading means, or a sentence that says why it cannot be told. */
export function decideDay(
  reading: DateReading,
  orderOf: OrderOf,
): { day: CalendarDate; by?: OrderDecision } | string {
  const { sure, DMY, MDY } = reading.days;
  if (reading.yearless) return "The date has no year.";
  if (sure) return { day: sure };
  const by = orderOf(reading.mark ?? "");
  if (by) {
    const day = reading.days[by.order];
    return day ? { day, by } : `No calendar has this date when it is read as ${inWords(by.order)}.`;
  }
  if (DMY && MDY) {
    return same(DMY, MDY)
      ? { day: DMY }
      : "Day and month could be either way round; say date:DMY or date:MDY.";
  }
  const day = DMY ?? MDY ?? reading.days.YMD;
  return day ? { day } : "No calendar has this date.";
}

export const inWords = (order: Order): string =>
  ({ DMY: "day/month/year", MDY: "month/day/year", YMD: "year/month/day" })[order];

/**
 * The order of a sheet's locale (`en_GB`): month first in the United States, day first in most places. Where several
 * orders are in use (Canada, East Asia, …) it gives none. Source: Unicode CLDR 44, short date patterns.
 */
export function localeOrder(locale: string | undefined): Order | undefined {
  if (!locale) return undefined;
  const [language = "", region = ""] = locale.split(/[_-]/);
  if (/^(?:US|PH|PR|GU|VI)$/i.test(region)) return "MDY";
  const unsettled = /^CA$/i.test(region) || /^(?:zh|ja|ko|hu|lt|sv|mn|fa|eu)$/i.test(language);
  return unsettled || (/^en$/i.test(language) && !region) ? undefined : "DMY";
}
