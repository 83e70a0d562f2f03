import { decideMark, unmistakable } from "../numbers/decimal-mark.ts";
import { proseNumerals } from "../numbers/prose-numerals.ts";
import { type Finder, localeOf } from "./finder.ts";

const PERCENT =
  /\s{0,2}(?:[%％٪]|(?:percent|per cent|per-cent|pct|pour cent|pourcent|prozent|v\.\s?h\.|por ciento|por cento|per cento|procent)(?!\p{L}))/iuy;

/** Percentages as "12.5%", by the sign or by the word in eight languages. */
export const percent: Finder = {
  kind: "percent",
  find(text, hints) {
    const numerals = proseNumerals(text);
    const value = decideMark(
      numerals.map(({ numeral }) => numeral),
      undefined,
      localeOf(hints),
    );
    return numerals.flatMap(({ start, end, numeral, negative, glued }) => {
      PERCENT.lastIndex = end;
      const sign = PERCENT.exec(text);
      const decimal = value(numeral);
      if (!sign || glued || decimal === undefined) return [];
      return [
        {
          start,
          end: end + sign[0].length,
          value: `${negative ? "-" : ""}${unmistakable(decimal, localeOf(hints))}%`,
        },
      ];
    });
  },
};
