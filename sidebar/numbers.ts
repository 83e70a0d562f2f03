/** Numbers as the person's browser writes them. */
export const amount = (n: number, style = ""): string =>
  new Intl.NumberFormat(undefined, {
    ...(style === "percent" ? { style } : {}),
    ...(style === "integer" ? { maximumFractionDigits: 0 } : {}),
  }).format(n);

/** Dollars, as the person's browser writes them; small sums with the digits that tell them apart. */
export const money = (dollars: number): string =>
  new Intl.NumberFormat(undefined, {
    style: "currency",
    currency: "USD",
    currencyDisplay: "narrowSymbol",
    minimumFractionDigits: 0,
    maximumSignificantDigits: 2,
  }).format(dollars);

/** Dollars and cents, as on an account. */
export const dollars = (sum: number): string =>
  new Intl.NumberFormat(undefined, {
    style: "currency",
    currency: "USD",
    currencyDisplay: "narrowSymbol",
  }).format(sum);

/** Seconds in the unit that a person would say: "40 s", "3 min", "1 h 20 min". */
export function duration(seconds: number): string {
  if (seconds < 90) return `${Math.max(1, Math.round(seconds))} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 90 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

/** A day as "22 Nov 2026". */
export const day = (iso: string): string =>
  new Intl.DateTimeFormat(undefined, {
    day: "numeric",
    month: "short",
    year: "numeric",
    timeZone: "UTC",
  }).format(new Date(iso));

/** A moment as "22 Nov, 14:05". */
export const moment = (iso: string): string =>
  new Intl.DateTimeFormat(undefined, {
    day: "numeric",
    month: "short",
    hour: "2-digit",
    minute: "2-digit",
  }).format(new Date(iso));
