import { NotEmulated, ServiceException } from "../exception.ts";

type Parts = Record<string, string>;

/** What each letter of Java's SimpleDateFormat, in the letters a script is likely to use, is made from. */
const LETTERS: Readonly<Record<string, (parts: Parts, count: number) => string>> = {
  y: ({ year = "" }, count) => (count === 2 ? year.slice(-2) : year.padStart(count, "0")),
  M: ({ month = "", monthName = "" }, count) =>
    count >= 4 ? monthName : count === 3 ? monthName.slice(0, 3) : month.padStart(count, "0"),
  d: ({ day = "" }, count) => day.padStart(count, "0"),
  H: ({ hour = "" }, count) => String(Number(hour) % 24).padStart(count, "0"),
  h: ({ hour = "" }, count) => String(Number(hour) % 12 || 12).padStart(count, "0"),
  m: ({ minute = "" }, count) => String(Number(minute)).padStart(count, "0"),
  s: ({ second = "" }, count) => String(Number(second)).padStart(count, "0"),
  S: ({ fraction = "" }, count) => fraction.padStart(count, "0"),
  a: ({ hour = "" }) => (Number(hour) % 24 < 12 ? "AM" : "PM"),
  E: ({ weekday = "" }, count) => (count >= 4 ? weekday : weekday.slice(0, 3)),
  z: ({ zone = "" }) => zone,
  Z: ({ offset = "" }) => offset.replace(":", "") || "+0000",
  X: ({ offset = "" }, count) =>
    offset === "" ? "Z" : count === 1 ? offset.slice(0, 3) : count === 2 ? offset.replace(":", "") : offset,
};

/** Writes a date as `Utilities.formatDate` does. */
export function formatDate(date: Date, timeZone: string, format: string): string {
  const parts = partsOf(date, timeZone);
  return format.replace(
    /'((?:[^']|'')*)'|([A-Za-z])\2*/g,
    (text, quoted: string | undefined, letter: string) => {
      if (quoted !== undefined) return quoted === "" ? "'" : quoted.replaceAll("''", "'");
      const write = LETTERS[letter];
      if (write === undefined) throw new NotEmulated(`Utilities.formatDate with ${letter}`);
      return write(parts, text.length);
    },
  );
}

function partsOf(date: Date, timeZone: string): Parts {
  const shape = (options: Intl.DateTimeFormatOptions) => {
    const parts = new Intl.DateTimeFormat("en-US", { timeZone, ...options }).formatToParts(date);
    return Object.fromEntries(parts.map(({ type, value }) => [type, value]));
  };
  try {
    const numbers = shape({
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
      hourCycle: "h23",
    });
    const names = shape({ month: "long", weekday: "long", hour: "numeric", timeZoneName: "short" });
    const offset = shape({ timeZoneName: "longOffset", hour: "numeric" }).timeZoneName ?? "";
    return {
      ...(numbers as Parts),
      monthName: names.month ?? "",
      weekday: names.weekday ?? "",
      zone: names.timeZoneName ?? "",
      offset: offset.replace(/^GMT(\+00:00)?/, ""),
      fraction: String(date.getUTCMilliseconds()),
    };
  } catch {
    throw new ServiceException(`Invalid argument: timeZone. Should be of type: String`);
  }
}
