import { isoTime, readClockAt } from "../dates/clock.ts";
import { asciiDigits } from "../numbers/digits.ts";
import { apart, type Finder, type Found } from "./finder.ts";
import { timesInWords } from "./time-words.ts";

const STARTS = /(?<![\p{L}\d_:.,])\d/gu;

/** Books of the Bible, and words for what is no time: "John 3:16", "a ratio of 1:10". */
const NO_TIME =
  /(?<!\p{L})(?:gen(?:esis)?|ex(?:odus)?|lev\p{L}*|num\p{L}*|deut\p{L}*|josh\p{L}*|ruth|sam\p{L}*|kings|chron\p{L}*|job|ps(?:alms?)?|prov\p{L}*|eccl\p{L}*|isa\p{L}*|jer\p{L}*|ezek\p{L}*|dan\p{L}*|matt\p{L}*|mark|luke|john|acts|rom(?:ans)?|cor\p{L}*|gal\p{L}*|eph\p{L}*|phil\p{L}*|col\p{L}*|thess\p{L}*|tim\p{L}*|heb\p{L}*|james|pet(?:er)?|rev\p{L}*|s[uū]ra[ht]?|ratio|scale|odds|score|verse|chapter)\.?\s(?:of\s)?$/iu;

/** "5:30 min": how long something took. */
const LENGTH = /^\s?(?:min|minutes?|sec|seconds?)(?!\p{L})/iu;

const LATE = /(?:afternoon|evening|tonight)\s(?:at\s)?$/i;

/** Times of day written in digits or as English says them, as 17:49 or 17:49:19. */
export const time: Finder = {
  kind: "time",
  find(text) {
    const ascii = asciiDigits(text);
    const found: Found[] = timesInWords(ascii).map(({ start, end, hour, minute }) => ({
      start,
      end,
      value: isoTime({ hour, minute, half: true }),
    }));
    let last = 0;
    for (const { index = 0 } of ascii.matchAll(STARTS)) {
      if (index < last) continue;
      const read = readClockAt(ascii, index);
      const before = ascii.slice(Math.max(0, index - 16), index);
      if (!read || /[\p{L}\d]/u.test(ascii.charAt(read.end))) continue;
      if (!read.clock.half && (NO_TIME.test(before) || LENGTH.test(ascii.slice(read.end, read.end + 9))))
        continue;
      if (found.some(({ start, end }) => index < end && start < read.end)) continue;
      if (LATE.test(before) && !read.clock.half && read.clock.hour < 12) read.clock.hour += 12;
      last = read.end;
      found.push({ start: index, end: last, value: isoTime(read.clock) });
    }
    return apart(found);
  },
};
