import { isoTime, readClockAt } from "../dates/clock.ts";
import { asciiDigits } from "../numbers/digits.ts";
import type { Finder, Found } from "./finder.ts";

const STARTS = /(?<![\p{L}\d_:.,])\d/gu;

/** "half past 8 pm" is another time than 8 pm, and needs a reader of words. */
const PAST = /(?:past|after|(?:quarters?|minutes?|half) to)\s$/i;
const LATE = /(?:afternoon|evening|tonight)\s(?:at\s)?$/i;

/** Times of day written in digits, as 17:49 or 17:49:19. */
export const time: Finder = {
  kind: "time",
  find(text) {
    const ascii = asciiDigits(text);
    const found: Found[] = [];
    let last = 0;
    for (const { index = 0 } of ascii.matchAll(STARTS)) {
      if (index < last) continue;
      const read = readClockAt(ascii, index);
      const before = ascii.slice(Math.max(0, index - 16), index);
      if (!read || PAST.test(before) || /[\p{L}\d]/u.test(ascii.charAt(read.end))) continue;
      if (LATE.test(before) && !read.clock.half && read.clock.hour < 12) read.clock.hour += 12;
      last = read.end;
      found.push({ start: index, end: last, value: isoTime(read.clock) });
    }
    return found;
  },
};
