const MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";
const HTTP_DATE = /(\d{1,2})[ -]([A-Z][a-z]{2})[ -](\d{4}) (\d\d):(\d\d):(\d\d)/;

/** A header by its name, whatever its case. */
export function header(headers: Readonly<Record<string, string>>, name: string): string | undefined {
  const wanted = name.toLowerCase();
  const found = Object.keys(headers).find((key) => key.toLowerCase() === wanted);
  return found === undefined ? undefined : headers[found];
}

/**
 * Seconds that the service asks us to stay away, from `Retry-After` in both its forms (RFC 9110, 10.2.3).
 * A date counts from the response's own `Date`, since a script's clock may be of another kind than the wall's.
 */
export function retryAfter(headers: Readonly<Record<string, string>>): number | undefined {
  const value = header(headers, "retry-after")?.trim();
  if (!value) return undefined;
  if (/^\d+(\.\d+)?$/.test(value)) return Number(value);
  const then = httpDate(value);
  const sent = httpDate(header(headers, "date") ?? "");
  return then === undefined || sent === undefined ? undefined : Math.max(0, then - sent);
}

/** Seconds since 1970 of an HTTP date, as `Sun, 06 Nov 1994 08:49:37 GMT`. */
function httpDate(text: string): number | undefined {
  const parts = HTTP_DATE.exec(text);
  if (!parts) return undefined;
  const [, day, month, year, hour, minute, second] = parts;
  const monthIndex = MONTHS.indexOf(month as string) / 3;
  if (!Number.isInteger(monthIndex)) return undefined;
  return Date.UTC(Number(year), monthIndex, Number(day), Number(hour), Number(minute), Number(second)) / 1000;
}
