import { serialOfDay } from "./serial.ts";

/** A date or time as somebody typed it: the day number and the format that Sheets then gives the cell. */
export interface TypedDate {
  value: number;
  format: string;
}

type Field = "d" | "M" | "y";

/**
 * Reads dates and times as Sheets does: by the order of the locale (as `en-US`), with month names in its language
 * or English, a missing year being `thisYear`. Undefined when the text is neither date nor time.
 */
export function readDate(text: string, locale: string, thisYear: number): TypedDate | undefined {
  const trimmed = text.trim().replace(/\s+/g, " ");
  if (!/\d/.test(trimmed)) return undefined;
  const time = readTime(trimmed);
  if (time) return time;
  const whole = readDay(trimmed, locale, thisYear);
  if (whole) return whole;
  const split = /^(.+?),? (\d{1,2}:.+)$/.exec(trimmed);
  const day = split?.[1] && readDay(split[1], locale, thisYear);
  const clock = split?.[2] && readTime(split[2]);
  if (!day || !clock || clock.value >= 1) return undefined;
  return { value: day.value + clock.value, format: `${day.format} ${clock.format}` };
}

function readTime(text: string): TypedDate | undefined {
  const found = /^(\d{1,4}):(\d{1,2})(?::(\d{1,2})(\.\d{1,3})?)?( ?[ap]m)?$/i.exec(text);
  if (!found) return undefined;
  const [, hours, minutes, seconds, fraction, half] = found;
  let hour = Number(hours);
  if (Number(minutes) > 59 || Number(seconds ?? 0) > 59 || (half && (hour < 1 || hour > 12)))
    return undefined;
  if (half) hour = (hour % 12) + (/p/i.test(half) ? 12 : 0);
  const value = (hour * 3600 + Number(minutes) * 60 + Number(seconds ?? 0) + Number(fraction ?? 0)) / 86_400;
  if (hour > 23) return { value, format: "[h]:mm:ss" };
  return { value, format: `h:mm${seconds ? ":ss" : ""}${half ? " AM/PM" : ""}` };
}

function readDay(text: string, locale: string, thisYear: number): TypedDate | undefined {
  const numeric = /^(\d{1,4})([-/.])(\d{1,4})(?:\2(\d{1,4}))?(\.?)$/.exec(text);
  if (numeric) {
    const [, a = "", mark = "", b = "", c, end] = numeric;
    const dotted = fieldOrder(locale).mark === ".";
    if (mark === "." && !c && !(dotted && b.length < 3)) return undefined;
    if (end && !(mark === "." && dotted && !c)) return undefined;
    return fromNumbers([a, b, ...(c === undefined ? [] : [c])], mark, locale, thisYear);
  }
  const named =
    /^(\d{1,2})(?:st|nd|rd|th|\.)?[ -](\p{L}+)\.?(?:,?[ -](\d{4}|\d\d))?$/u.exec(text) ??
    /^(\p{L}+)\.? (\d{1,2})(?:st|nd|rd|th)?(?:,? (\d{4}))?$/u.exec(text) ??
    /^(\p{L}+)\.?[ -](\d{4})$/u.exec(text);
  if (!named) return undefined;
  const [, first = "", second = "", third] = named;
  const name = /^\d/.test(first) ? second : first;
  const month = monthNamed(name, locale);
  if (!month) return undefined;
  const long = name.length > 3 ? "mmmm" : "mmm";
  if (name === first && second.length === 4) return dated(second, month, 1, thisYear, `${long} yyyy`);
  const day = Number(name === first ? second : first);
  const order =
    name === first ? (third ? `${long} d, yyyy` : `${long} d`) : third ? `d ${long} yyyy` : `d-${long}`;
  return dated(third, month, day, thisYear, order);
}

function fromNumbers(parts: string[], mark: string, locale: string, thisYear: number): TypedDate | undefined {
  const { order } = fieldOrder(locale);
  const [a = "", b = "", c] = parts;
  if (c === undefined) {
    if (b.length === 4) return dated(b, Number(a), 1, thisYear, `M${mark}yyyy`);
    if (a.length > 2 || b.length > 2) return undefined;
    const dayFirst = order.indexOf("d") < order.indexOf("M");
    const [day, month] = dayFirst ? [a, b] : [b, a];
    return dated(undefined, Number(month), Number(day), thisYear, dayFirst ? `d${mark}M` : `M${mark}d`);
  }
  const fields: Field[] =
    a.length === 4 ? ["y", "M", "d"] : order[0] === "y" && c.length === 4 ? ["M", "d", "y"] : order;
  const of = (field: Field) => parts[fields.indexOf(field)] ?? "";
  if ([of("d"), of("M")].some((part) => part.length > 2)) return undefined;
  const spelling = { y: "yyyy", M: a.length === 4 ? "MM" : "M", d: a.length === 4 ? "dd" : "d" };
  return dated(
    of("y"),
    Number(of("M")),
    Number(of("d")),
    thisYear,
    fields.map((f) => spelling[f]).join(mark),
  );
}

/** Two-digit years up to 29 lie in this century, as in every spreadsheet. */
function dated(
  year: string | undefined,
  month: number,
  day: number,
  thisYear: number,
  format: string,
): TypedDate | undefined {
  if (year !== undefined && year.length !== 2 && year.length !== 4) return undefined;
  const number = year === undefined ? thisYear : Number(year);
  const full = year?.length === 2 ? number + (number < 30 ? 2000 : 1900) : number;
  const value = serialOfDay(full, month, day);
  return value === undefined || day < 1 || month < 1 ? undefined : { value, format };
}

/** In which order the locale writes day, month and year, and the mark between them. */
function fieldOrder(locale: string): { order: Field[]; mark: string } {
  const parts = new Intl.DateTimeFormat(locale, {
    year: "numeric",
    month: "numeric",
    day: "numeric",
  }).formatToParts(0);
  const fields: Record<string, Field> = { day: "d", month: "M", year: "y" };
  const order = parts.flatMap(({ type }) => fields[type] ?? []);
  return { order, mark: parts.find((part) => part.type === "literal")?.value.trim() || "/" };
}

function monthNamed(name: string, locale: string): number | undefined {
  const wanted = name.toLocaleLowerCase(locale);
  for (const language of [locale, "en"]) {
    for (const month of ["long", "short"] as const) {
      const format = new Intl.DateTimeFormat(language, { month, timeZone: "UTC" });
      for (let number = 1; number <= 12; number++) {
        const known = format
          .format(Date.UTC(2000, number - 1, 1))
          .toLocaleLowerCase(locale)
          .replace(/\.$/, "");
        if (known === wanted) return number;
      }
    }
  }
  return undefined;
}
