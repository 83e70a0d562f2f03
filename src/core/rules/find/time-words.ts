import { numberWord } from "../numbers/number-words.ts";

/** A time of day that English words give, with its place. */
export interface TimeInWords {
  start: number;
  end: number;
  hour: number;
  minute: number;
}

const HOUR = "(\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)";
const PART =
  "(?:\\s?(?:([ap])\\.?\\s?m\\.?(?:\\s?pm)?|(?:in\\sthe|at|this)\\s(morning|afternoon|evening|night)|(noon|midnight|lunchtime|lunch)|(tonight)))?(?![\\p{L}\\d])";
const MINUTES = "(half|(?:a\\s)?quarter|three\\squarters|\\d{1,2}|five|ten|twenty(?:[\\s-]five)?)";

/** "5 to 6pm": two hours, or minutes to one. */
const SPAN = /^(?:\d|1[0-2])\s(?:to|till)\s\d{1,2}\s?[ap]\.?\s?m/i;

let shapes: { past: RegExp; clock: RegExp; before: RegExp; ish: RegExp } | undefined;

const lazy = () => {
  shapes ??= {
    // half past 8 pm, a quarter to 8 in the morning, 15 past seven o'clock
    past: new RegExp(
      `(?<![\\p{L}\\d:.])${MINUTES}(?:\\sminutes?)?\\s(past|after|to|before|till)\\s${HOUR}(?:\\s?o['’]?clock)?${PART}`,
      "giu",
    ),
    // 11 o'clock, 8 in the evening, 12 noon
    clock: new RegExp(`(?<![\\p{L}\\d:.,-])${HOUR}(\\s?o['’]?clock)?${PART}`, "giu"),
    // in the afternoon at 7
    before: new RegExp(
      `(?<!\\p{L})(?:in\\sthe|this)\\s(morning|afternoon|evening|night)\\sat\\s${HOUR}(?:\\s?o['’]?clock)?(?![\\p{L}\\d:.])`,
      "giu",
    ),
    // 11ish, 11-ish
    ish: /(?<![\p{L}\d:.,-])(\d{1,2})-?ish(?!\p{L})/giu,
  };
  return shapes;
};

/** Times as English says them: past and to the hour, by parts of the day, by the clock, about an hour. */
export function timesInWords(text: string): TimeInWords[] {
  if (!/(?:past|after|to|before|till|o['’]?clock|noon|night|morning|evening|lunch|\d-?ish|[ap]m)/i.test(text))
    return [];
  const { past, clock, before, ish } = lazy();
  const found: TimeInWords[] = [];
  const add = (match: RegExpMatchArray, hour: number | undefined, minute: number): void => {
    const start = match.index ?? 0;
    if (
      hour === undefined ||
      minute > 59 ||
      found.some((one) => start < one.end && one.start < start + match[0].length)
    )
      return;
    const total = (hour * 60 + minute + 1440) % 1440;
    found.push({
      start,
      end: start + match[0].trimEnd().length,
      hour: Math.floor(total / 60),
      minute: total % 60,
    });
  };
  const spans: number[] = [];
  for (const match of text.matchAll(past)) {
    const [, minutes = "", side = "", hour = ""] = match;
    if (SPAN.test(match[0])) {
      spans.push((match.index ?? 0) + match[0].length);
      continue;
    }
    const amount = minutesOf(minutes);
    const isPast = /past|after/i.test(side);
    if (
      /before|after|to|till/i.test(side) &&
      /^\d/.test(minutes) &&
      !/o['’]?clock|m\b|morning|noon|night|evening/i.test(match[0])
    )
      continue;
    const at = hourOf(hour, match.slice(4));
    if (at !== undefined) add(match, isPast ? at : at - 1, isPast ? amount : 60 - amount);
  }
  for (const match of text.matchAll(before)) add(match, hourOf(match[2] ?? "", [undefined, match[1]]), 0);
  for (const match of text.matchAll(clock)) {
    if (spans.includes((match.index ?? 0) + match[0].length)) continue;
    const isTime = match[2] || match.slice(3).some(Boolean);
    const lower = match[2] && !match.slice(3).some(Boolean);
    if (isTime) add(match, lower ? plainHour(match[1] ?? "") : hourOf(match[1] ?? "", match.slice(3)), 0);
  }
  for (const match of text.matchAll(ish)) add(match, plainHour(match[1] ?? ""), 0);
  return found.sort((a, b) => a.start - b.start);
}

function minutesOf(words: string): number {
  if (/^\d/.test(words)) return Number(words);
  if (/half/i.test(words)) return 30;
  if (/three/i.test(words)) return 45;
  if (/quarter/i.test(words)) return 15;
  return words.split(/[\s-]/).reduce((sum, word) => sum + (numberWord(word, "en") ?? 0), 0);
}

function plainHour(hour: string): number | undefined {
  const value = /^\d/.test(hour) ? Number(hour) : numberWord(hour, "en");
  return value !== undefined && value < 24 ? value : undefined;
}

/** The hour of the day by what is said of its half: am or pm, a part of the day, noon. */
function hourOf(
  hour: string,
  [half, part, point, tonight]: readonly (string | undefined)[],
): number | undefined {
  const value = plainHour(hour);
  if (value === undefined || value > 12) return value;
  const isLate = tonight !== undefined || /^p/i.test(half ?? "") || /afternoon|evening/i.test(part ?? "");
  const isEarly = /^a/i.test(half ?? "") || /morning/i.test(part ?? "");
  if (point) return value === 12 ? (/midnight/i.test(point) ? 0 : 12) : value;
  if (/night/i.test(part ?? "")) return value === 12 ? 0 : value < 6 ? value : value + 12;
  return isLate ? (value % 12) + 12 : isEarly ? value % 12 : value;
}
