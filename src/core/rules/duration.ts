import { onlyInColumnOf } from "./column-kind.ts";
import { asciiDigits } from "./numbers/digits.ts";
import { remarksOf } from "./remark.ts";
import type { FixCell, Rule } from "./rule.ts";

/** What it says of a cell. */
const REMARKS = {
  written: "rewrote the length of time {unit, select, other {as {unit}}}",
  feetOrMinutes: "It could be feet and inches or minutes and seconds.",
  hoursOrMinutes: "It could be hours and minutes or minutes and seconds.",
  millions: "It could be millions or minutes.",
  elsewhere: "Little else in this column is a length of time, so this was left.",
} as const;

const say = remarksOf<typeof REMARKS>("duration");

const SECONDS: Record<string, number> = { d: 86_400, h: 3600, m: 60, s: 1 };
const LONGEST = 40;

/** Days, hours, minutes and seconds in the words of seven languages, longest unit first. */
const WORDED =
  /^(?:(\d{1,6}(?:[.,]\d{1,3})?)\s?(?:d|days?|jours?|j|tage?n?|d[ií]as?|dias?|giorn[oi]|dagen|dag)\.?)?[\s,]{0,2}(?:(\d{1,6}(?:[.,]\d{1,3})?)\s?(?:h|hrs?|hours?|heures?|std|stunden?|horas?|or[ae]|uur|uren)\.?)?[\s,]{0,2}(?:(\d{1,6}(?:[.,]\d{1,3})?)\s?(?:m|mins?|minutes?|minuten?|minutos?|minut[oi]|minuut|′|')\.?)?[\s,]{0,2}(?:(\d{1,6}(?:[.,]\d{1,3})?)\s?(?:s|secs?|seconds?|secondes?|sek|sekunden?|segundos?|second[oi]|seconden?|″|")\.?)?$/i;
const ISO = /^P(?:(\d{1,6})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:(\d{1,6}(?:\.\d{1,3})?)S)?)?$/;
const CLOCK = /^(\d{1,4}):([0-5]\d):([0-5]\d)(?:\.\d{1,3})?$/;

/** How long something took, in seconds, from "1 h 30 min", "PT1H30M" or "1:30:00". */
function seconds(text: string): number | undefined {
  const clock = CLOCK.exec(text);
  if (clock) return Number(clock[1]) * 3600 + Number(clock[2]) * 60 + Number(clock[3]);
  const match = ISO.exec(text) ?? WORDED.exec(text);
  if (!match || match.slice(1).every((part) => part === undefined)) return undefined;
  return ["d", "h", "m", "s"].reduce(
    (sum, unit, index) => sum + Number((match[index + 1] ?? "0").replace(",", ".")) * (SECONDS[unit] ?? 0),
    0,
  );
}

const two = (value: number): string => String(value).padStart(2, "0");

const write: Record<string, (seconds: number) => string | number> = {
  hms: (total) =>
    `${Math.floor(total / 3600)}:${two(Math.floor(total / 60) % 60)}:${two(Math.round(total % 60) % 60)}`,
  hours: (total) => Number((total / 3600).toFixed(6)),
  minutes: (total) => Number((total / 60).toFixed(6)),
  seconds: (total) => Number(total.toFixed(3)),
};

/** Lengths of time in one form; two numbers with one colon could be hours or minutes and stay. */
export const duration: Rule = {
  name: "duration",
  listed: { title: "Lengths of time in one form", group: "dates" },
  summary:
    "Rewrites lengths of time (1 h 30 min, PT1H30M) as 1:30:00 or as a number of hours, minutes or seconds.",
  parameters: [
    { name: "unit", summary: "The form.", choices: ["hms", "hours", "minutes", "seconds"], default: "hms" },
  ],
  lossless: false,
  example: { before: "1 h 30 min", after: "1:30:00" },
  remarks: REMARKS,
  prepare: (column, { unit = "hms" }) =>
    onlyInColumnOf(
      say("elsewhere"),
      column,
      (_, text) => text.length <= LONGEST && seconds(asciiDigits(text)) !== undefined,
      fix(unit),
    ),
};

const fix =
  (unit: string): FixCell =>
  (text) => {
    if (typeof text !== "string") return { value: text };
    const trimmed = text.trim();
    if (trimmed === "" || trimmed.length > LONGEST) return { value: text };
    if (/^(?:1\d|20)\d0s$/.test(trimmed)) return { value: text };
    if (/^\d{1,2}\s?['′]\s?\d{1,2}(?:["″]|'')$/.test(trimmed))
      return { value: text, doubt: say("feetOrMinutes") };
    if (/^\d{1,3}:\d{2}$/.test(trimmed)) return { value: text, doubt: say("hoursOrMinutes") };
    if (/^\d+(?:[.,]\d+)?\s?M$/.test(trimmed)) return { value: text, doubt: say("millions") };
    const total = seconds(asciiDigits(trimmed));
    const value = total === undefined ? text : (write[unit]?.(total) ?? text);
    return value === text ? { value: text } : { value, did: say("written", { unit }) };
  };
