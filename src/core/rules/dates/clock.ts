/** A time of day, with only what was written: no seconds stays no seconds. */
export interface Clock {
  hour: number;
  minute: number;
  second?: number;
  /** The digits after the second's decimal mark. */
  fraction?: string;
  /** `Z` or `+02:00`. */
  zone?: string;
  /** Whether am or pm, or a 24-hour form, left no doubt about the half of the day. */
  half: boolean;
}

const DAY_HALF = "([ap])\\.?\\s?m\\.?(?![\\p{L}\\d])";

let shapes: RegExp[] | undefined;

const clockShapes = (): RegExp[] => {
  shapes ??= [
    // 17:49, 17:49:19.25, 5:49 pm; 8.10 pm
    new RegExp(`(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,](\\d{1,9}))?)?(?![\\d:])(?:\\s?${DAY_HALF})?`, "iuy"),
    new RegExp(`(\\d{1,2})\\.(\\d{2})(?:\\.(\\d{2}))?()(?!\\d)\\s?${DAY_HALF}`, "iuy"),
    // 8 pm
    new RegExp(`(\\d{1,2})()()()\\s?${DAY_HALF}`, "iuy"),
    // 1140 a.m.
    new RegExp(`(\\d{1,2})(\\d{2})()()\\s?${DAY_HALF}`, "iuy"),
    // 17h49, 17 h, 17.49 Uhr, 17 Uhr
    /(\d{1,2})\s?h(?:\s?(\d{2})(?!\d|\s?m))?()()()(?![\p{L}\d]|\s?\d)/iuy,
    /(\d{1,2})(?:[.:](\d{2}))?()()()\s?uhr(?![\p{L}])/iuy,
  ];
  return shapes;
};

const ZONE =
  /\s?(?:(z|utc|gmt)(?![\p{L}])(?:\s?([+-]\d{1,2})(?::?(\d{2}))?(?!\d))?|([+-]\d{2}):?(\d{2})(?!\d))/iuy;

/** Reads a time of day that begins at a place in the text, and says where it ends. */
export function readClockAt(text: string, at: number): { clock: Clock; end: number } | undefined {
  for (const shape of clockShapes()) {
    shape.lastIndex = at;
    const match = shape.exec(text);
    if (!match) continue;
    const [whole, hours = "", minutes, seconds, fraction, half] = match;
    if (/H$/.test(whole)) continue; // "3H" is a name, "17 h" a time
    let hour = Number(hours);
    if (half && (hour < 1 || hour > 12)) {
      if (hour > 23 || hour === 0 || half.toLowerCase() === "a") continue;
    } else if (half) hour = (hour % 12) + (half.toLowerCase() === "p" ? 12 : 0);
    const clock: Clock = {
      hour,
      minute: Number(minutes || 0),
      half: Boolean(half) || hour > 12 || hours === "00" || !match[0].includes(":"),
    };
    if (seconds) clock.second = Number(seconds);
    if (fraction) clock.fraction = fraction;
    if (clock.hour > 23 || clock.minute > 59 || (clock.second ?? 0) > 59) continue;
    const end = at + whole.length;
    const isExact = Boolean(seconds) || /t/i.test(text.charAt(at - 1));
    const zone = half ? undefined : readZoneAt(text, end, isExact);
    if (zone) clock.zone = zone.zone;
    return { clock, end: zone?.end ?? end };
  }
  return undefined;
}

/** Behind hours and minutes alone, a minus is a dash: "10:30-11:00". */
function readZoneAt(text: string, at: number, isExact: boolean): { zone: string; end: number } | undefined {
  ZONE.lastIndex = at;
  const match = ZONE.exec(text);
  if (!match) return undefined;
  if (match[4]?.startsWith("-") && !isExact) return undefined;
  const sign = match[2] ?? match[4];
  const minutes = match[3] ?? match[5] ?? "00";
  const hours = sign?.slice(1).padStart(2, "0");
  if (Number(hours ?? 0) > 14 || Number(minutes) > 59) return undefined;
  return { zone: sign ? `${sign.charAt(0)}${hours}:${minutes}` : "Z", end: at + match[0].length };
}

const two = (value: number): string => String(value).padStart(2, "0");

/** `17:49`, `17:49:19.25+02:00`: seconds only when they were written. */
export function isoTime({ hour, minute, second, fraction, zone }: Clock): string {
  const seconds = second === undefined ? "" : `:${two(second)}${fraction ? `.${fraction}` : ""}`;
  return `${two(hour)}:${two(minute)}${seconds}${zone ?? ""}`;
}
