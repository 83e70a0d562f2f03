const DAY = 86_400_000;
/** Day 0 of a spreadsheet is 30 December 1899. */
const EPOCH = Date.UTC(1899, 11, 30);

/** The day number of a calendar day, or undefined when there is no such day. Months count from one. */
export function serialOfDay(year: number, month: number, day: number): number | undefined {
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return (date.getTime() - EPOCH) / DAY;
}

/** The moment at which clocks in the time zone show what the serial number says. */
export function dateOfSerial(serial: number, timeZone: string): Date {
  const wall = EPOCH + Math.round(serial * DAY);
  const first = wall - offsetAt(wall, timeZone);
  return new Date(wall - offsetAt(first, timeZone));
}

/** What clocks in the time zone show at that moment, as a serial number. */
export function serialOfDate(date: Date, timeZone: string): number {
  return (date.getTime() + offsetAt(date.getTime(), timeZone) - EPOCH) / DAY;
}

const FORMATS = new Map<string, Intl.DateTimeFormat>();

/** Milliseconds by which the time zone is ahead of UTC at that moment. */
function offsetAt(moment: number, timeZone: string): number {
  let format = FORMATS.get(timeZone);
  if (!format) {
    const fields = {
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    };
    format = new Intl.DateTimeFormat("en-US", {
      timeZone,
      hourCycle: "h23",
      era: "short",
      ...fields,
    } as Intl.DateTimeFormatOptions);
    FORMATS.set(timeZone, format);
  }
  const seconds = Math.floor(moment / 1000) * 1000;
  const part = new Map(format.formatToParts(seconds).map(({ type, value }) => [type as string, value]));
  const number = (type: string) => Number(part.get(type));
  const wall = new Date(0);
  wall.setUTCFullYear(
    part.get("era") === "BC" ? 1 - number("year") : number("year"),
    number("month") - 1,
    number("day"),
  );
  wall.setUTCHours(number("hour"), number("minute"), number("second"));
  return wall.getTime() - seconds;
}
