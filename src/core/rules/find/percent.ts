import { unmistakable } from "../numbers/decimal-mark.ts";
import { wordsBefore } from "../numbers/mixed-numbers.ts";
import { markOf, proseNumerals } from "../numbers/prose-numerals.ts";
import { type Finder, languageOf, learnMark, usualMark } from "./finder.ts";
import { url } from "./url.ts";

const PERCENT =
  /\s{0,2}(?:[%％٪](?![a-z](?!\p{L})|\d|[a-f]\d)|(?:percent(?:age(?!\s?-?points?))?s?|per cent|per-cent|pct|pour cent|pourcent|prozent|v\.\s?h\.|por ciento|por cento|per cento|procent)(?!\p{L}))/iuy;

/** What a number is the end of, so that it is no percentage alone: "1/2 %", "12:30%". */
const PART = /\d\s?[/:⁄]\s?$/;

/** Percentages as "12.5%", by the sign or by the word in eight languages. */
export const percent: Finder = {
  kind: "percent",
  learn: learnMark,
  *find(text, hints) {
    const usual = usualMark(hints);
    const { worth } = markOf([text], usual);
    const addresses = text.includes("%") ? [...url.find(text, hints)] : [];
    for (const { start, end, numeral, negative, glued } of proseNumerals(text)) {
      PERCENT.lastIndex = end;
      const sign = PERCENT.exec(text);
      const decimal = worth(numeral);
      if (!sign || glued || decimal === undefined || PART.test(text.slice(Math.max(0, start - 3), start)))
        continue;
      if (addresses.some((address) => address.start < end && end < address.end)) continue;
      const before = wordsBefore(text, start, languageOf(hints));
      const minus = negative || (before !== "part" && before?.minus);
      yield {
        start,
        end: end + sign[0].length,
        value: `${minus ? "-" : ""}${unmistakable(decimal, usual)}%`,
      };
    }
  },
};
