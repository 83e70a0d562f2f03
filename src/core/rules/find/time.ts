import { isoTime, readClockAt } from "../dates/clock.ts";
import { asciiDigits } from "../numbers/digits.ts";
import { apart, type Finder, type Found, languageOf } from "./finder.ts";
import { timesInWords } from "./time-words.ts";

const STARTS = /(?<![\p{L}\d_:.,])\d/gu;

/** Books of the Bible, and words for what is no time: "John 3:16", "a ratio of 1:10". */
const NO_TIME =
  /(?<!\p{L})(?:gen(?:esis)?|ex(?:odus)?|lev(?:iticus)?|num(?:bers)?|deut(?:eronomy)?|josh(?:ua)?|judg(?:es)?|ruth|sam(?:uel)?|k(?:in)?gs|chr(?:on(?:icles)?)?|ezra|neh(?:emiah)?|esth(?:er)?|job|ps(?:a(?:lms?)?)?|prov(?:erbs)?|ecc(?:l(?:esiastes)?)?|isa(?:iah)?|jer(?:emiah)?|lam(?:entations)?|ezek(?:iel)?|dan(?:iel)?|hos(?:ea)?|joel|amos|obad(?:iah)?|jonah|mic(?:ah)?|nah(?:um)?|hab(?:akkuk)?|zeph(?:aniah)?|hag(?:gai)?|zech(?:ariah)?|mal(?:achi)?|matt?(?:h(?:ew)?)?|mark|luke|john|m[tkc]|l[kc]|jn|acts|rom(?:ans)?|cor(?:inthians)?|gal(?:atians)?|eph(?:esians)?|phil(?:ippians)?|col(?:ossians)?|thess(?:alonians)?|tim(?:othy)?|tit(?:us)?|philem(?:on)?|heb(?:rews)?|jas|james|pet(?:er)?|jude|rev(?:elations?)?|s[uū]ra[ht]?|ratio|scale|odds|score|verse|chapter)\.?\s(?:of\s)?$/iu;

/** "5:30 min", "a 3:30 mile": how long something took. */
const LENGTH = /^[\s-]?(?:min|minutes?|sec|seconds?|miler?|marathon|km|lap|pace)(?!\p{L})/iu;

/** "5 to" before "6pm": the hours of a span, or the minutes that lack. */
const SPAN = /(?<![\p{L}\d:.,])\d{1,2}\s(?:to|till)\s$/iu;
const HOUR = /^\d{1,2}\s?[ap]/i;

const LATE = /(?:afternoon|evening|tonight)\s(?:at\s)?$/i;

/** German "am" behind a number: "10 am 5. Mai", "Platz 3 am Ende". */
const GERMAN_DAY = /^\s(?:\d{1,2}\.(?!\d)|(?:ersten|letzten)(?!\p{L}))/u;
const GERMAN_NOUN = /^\s\p{Lu}\p{Ll}/u;
const GERMAN =
  /(?<!\p{L})(?:der|die|das|den|dem|und|ist|ich|wir|es|im|vom|zum|mit|von|für|nicht|ein|eine[nmrs]?|sind|war|platz)(?!\p{L})/iu;

/** Whether the hour that ends here only looks like one in the morning: its "am" is the German "on the". */
function isGermanAm(text: string, start: number, end: number, language: string): boolean {
  if (!/^\d{1,2}\sam$/.test(text.slice(start, end))) return false;
  const after = text.slice(end, end + 10);
  return GERMAN_DAY.test(after) || (GERMAN_NOUN.test(after) && (language === "de" || GERMAN.test(text)));
}

/** Times of day written in digits or as English says them, as 17:49 or 17:49:19. */
export const time: Finder = {
  kind: "time",
  find(text, hints) {
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
      const said = ascii.slice(index, read.end);
      if (SPAN.test(before) && HOUR.test(said)) continue;
      if (!/\p{L}/u.test(said) && (NO_TIME.test(before) || LENGTH.test(ascii.slice(read.end, read.end + 10))))
        continue;
      if (found.some(({ start, end }) => index < end && start < read.end)) continue;
      if (LATE.test(before) && !read.clock.half && read.clock.hour < 12) read.clock.hour += 12;
      last = read.end;
      found.push({ start: index, end: last, value: isoTime(read.clock) });
    }
    return apart(found).filter(({ start, end }) => !isGermanAm(ascii, start, end, languageOf(hints)));
  },
};
