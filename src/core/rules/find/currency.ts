import { type AmountWords, amountWords } from "../numbers/amount-words.ts";
import { WORDLIKE } from "../numbers/currency-words.ts";
import { unmistakable } from "../numbers/decimal-mark.ts";
import { partAfter } from "../numbers/mixed-numbers.ts";
import { shift } from "../numbers/numeral.ts";
import { markOf, proseNumerals, scaled } from "../numbers/prose-numerals.ts";
import { scaleNamed } from "../numbers/scale-words.ts";
import { type Finder, languageOf, learnMark, usualMark } from "./finder.ts";
import { lacksScale } from "./more-than-a-number.ts";

const CENTS =
  /\s(?:(?:and|und|et|y|e|con)\s)?(\d{1,2})(?:\s(?:cents?|centimes?|céntimos?|centavos?|pence|rappen)(?!\p{L})|(?=\s*(?:[.,;:!?)]|$)))/iuy;

/** Around a piece of what is no number as a whole: "$1,234,56", "£5.10.6". */
const PIECE = /\d[.,]$/;
const PIECES = /^[.,]\d/;

/** "75 USD million": the scale behind the currency. */
const SCALE_AFTER = /^\s(\p{L}{3,12})(?!\p{L})/u;

/** What stands between the parts of "12 million 650 thousand". */
const AND = /^\s(?:(?:and|et|und|y)\s)?$/;

/** What shows that a text is about money: "a price of 5 TRY", "3 USD, 5 COP", "€3 and 5 TRY". */
const MONEY =
  /\p{Sc}|(?<!\p{L})(?:USD|EUR|GBP|pric\p{L}*|cost\p{L}*|pa(?:y|id)\p{L}*|fees?|worth|salar\p{L}*)(?!\p{L})/iu;

/** Words for money that are more often books and weights, unless millions of them are spoken of. */
const NEEDS_SCALE = /^(?:livres?|libras?)$/i;

/** Amounts of money as "12.5 USD"; the unit's word ("dollar") where the sign or word does not say whose. */
export const currency: Finder = {
  kind: "currency",
  learn: learnMark,
  *find(text, hints) {
    const usual = usualMark(hints);
    const { worth } = markOf([text], usual);
    let floor = 0;
    let larger: { start: number; end: number; decimal: string | undefined } | undefined;
    for (const { start, end, numeral, negative, glued } of proseNumerals(text)) {
      if (start < floor) continue;
      const words = amountWords(text, start, end, languageOf(hints), floor);
      if (!words.currency) {
        if (words.power > 2) larger = { start, end: words.end, decimal: worth(scaled(numeral, words.power)) };
        continue;
      }
      if (words.power > 0 && partAfter(text, words.end)) continue;
      if (glued && !isCode(text, words)) continue;
      if (PIECE.test(text.slice(Math.max(0, start - 2), start)) || PIECES.test(text.slice(end, end + 2)))
        continue;
      const named = text.slice(end, words.end).trim();
      if (words.power === 0 && NEEDS_SCALE.test(named)) continue;
      if (WORDLIKE.test(named) && !/\d[.,]\d/.test(text.slice(start, end)) && !MONEY.test(text)) continue;
      let decimal = worth(scaled(numeral, words.power));
      if (
        decimal === undefined ||
        (words.power === 0 && lacksScale(text, words.end, decimal, languageOf(hints)))
      )
        continue;
      if (/^pounds?$/i.test(named) && /^\sof\s/.test(text.slice(words.end, words.end + 4))) continue;
      if (
        larger?.decimal &&
        AND.test(text.slice(larger.end, start)) &&
        Number(decimal) < Number(larger.decimal)
      ) {
        words.start = larger.start;
        decimal = String(Number(larger.decimal) + Number(decimal));
      }
      floor = words.end;
      const scale = words.power === 0 ? SCALE_AFTER.exec(text.slice(floor, floor + 16)) : null;
      const power = scale ? scaleNamed(scale[1] ?? "", languageOf(hints)) : undefined;
      if (scale && power) {
        decimal = shift(decimal, power);
        floor += scale[0].length;
      } else if (words.power === 0 && !decimal.includes(".")) {
        CENTS.lastIndex = floor;
        const match = CENTS.exec(text);
        const cents = match && (words.inWords || /\p{L}{4}/u.test(match[0])) ? match : null;
        if (cents) decimal = `${decimal}.${(cents[1] ?? "").padStart(2, "0")}`.replace(/\.?0+$/, "");
        floor += cents?.[0].length ?? 0;
      }
      const minus =
        negative ||
        /(?<![\p{L}\d])minus\s$/iu.test(text.slice(Math.max(0, words.start - 7), words.start)) ||
        /(?:^|\s)[-−]$/.test(text.slice(Math.max(0, words.start - 2), words.start));
      yield {
        start: words.start,
        end: floor,
        value: `${minus ? "-" : ""}${unmistakable(decimal, usual)} ${words.currency}`,
      };
    }
  },
};

/** "USD50" is an amount and "RS07K23031" is not: a code of three capitals that the number's end follows. */
const isCode = (text: string, { start, end }: AmountWords): boolean =>
  /^[A-Z]{3}[-−]?\d/.test(text.slice(start, start + 5)) && !/[\p{L}\d]/u.test(text.charAt(end));
