import { asciiDigits } from "../numbers/digits.ts";
import { type Clock, readClockAt } from "./clock.ts";
import type { DateReading, ReadingContext } from "./date-reading.ts";
import { dateShapes } from "./date-shapes.ts";
import { weekdayNamed } from "./weekday-names.ts";

const BEFORE_CLOCK = /(?:t|[,\s]{1,3}(?:-\s)?(?:(?:at|à|um|om|às|alle|a las|kl)\s{1,2})?|\s?@\s?)/iuy;
const WEEKDAY =
  /(?:(?:on|le|el|il|o|am|op)\s)?(\p{L}{2,12}(?:-feira)?)(?:\.?,?\s{1,2}|,)(?:(?:the|le|el|il|den|der|de|dem|o)\s)?/iuy;

const ARTICLE = /(?:the|on|le|el|il|o|am|den|der)\s{1,2}/iuy;

/** Longer cells are prose: a date in them is for `find:date`. */
const LONGEST = 64;

/**
 * Reads a cell that holds a date and nothing else: in numbers, with a month's name in one of ten languages, compact,
 * an ISO week, with or without a weekday, a time and a zone. Gives nothing for text that is no date.
 */
export function readDate(cell: string, context: ReadingContext): DateReading | undefined {
  const trimmed = cell.trim();
  if (trimmed.length > LONGEST || trimmed.length < 4) return undefined;
  const text = asciiDigits(trimmed);
  WEEKDAY.lastIndex = 0;
  const weekday = WEEKDAY.exec(text);
  const named = weekday?.[1] ? weekdayNamed(weekday[1]) : undefined;
  const after = named && readWholly(text, weekday?.[0].length ?? 0, context);
  if (named && after) return { ...after, weekday: named };
  ARTICLE.lastIndex = 0;
  return readWholly(text, 0, context) ?? readWholly(text, ARTICLE.exec(text)?.[0].length ?? 0, context);
}

/** The date that a text holds from a place to its end. */
function readWholly(text: string, from: number, context: ReadingContext): DateReading | undefined {
  const found = readDateAt(text, from, context);
  return found && /^\.?$/.test(text.slice(found.end)) ? found.reading : undefined;
}

/**
 * Reads a date that begins at a place in a text whose digits are ASCII. In prose, what might be anything
 * (eight digits, a month and a year, a two-digit year after a space) is not taken for a date.
 */
export function readDateAt(
  text: string,
  at: number,
  context: ReadingContext,
): { reading: DateReading; end: number } | undefined {
  const { where } = context;
  for (const shape of dateShapes()) {
    if (where === "prose" && shape.cellOnly) continue;
    shape.pattern.lastIndex = at;
    const match = shape.pattern.exec(text);
    const reading = match && shape.read(match, context);
    if (!match || !reading) continue;
    const end = at + match[0].length;
    if (reading.clock || where === "prose") return { reading, end };
    const clock = readClockAfter(text, end);
    return clock ? { reading: { ...reading, clock: clock.clock }, end: clock.end } : { reading, end };
  }
  return undefined;
}

function readClockAfter(text: string, at: number): { clock: Clock; end: number } | undefined {
  BEFORE_CLOCK.lastIndex = at;
  const gap = BEFORE_CLOCK.exec(text);
  return gap ? readClockAt(text, at + gap[0].length) : undefined;
}
