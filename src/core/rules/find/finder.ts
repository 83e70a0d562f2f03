import type { OrderOf } from "../dates/date-order.ts";
import { localeMark } from "../numbers/decimal-mark.ts";
import type { DecimalMark } from "../numbers/numeral.ts";
import { markOf } from "../numbers/prose-numerals.ts";

/** One thing found in running text. */
export interface Found {
  /** Where it begins. */
  start: number;
  end: number;
  /** Its normal form. */
  value: string;
}

/** What a finder may lean on where the text alone does not tell. */
export interface Hints {
  /** `en`, `fr`, …, or `auto`. */
  language: string;
  /** `en_GB`, when the sheet has said so. */
  locale?: string;
  /** Whether the locale is only the sheet's, and nobody named it for these texts. */
  ofSheet?: boolean;
  /** Languages that the column's texts prove. */
  languages?: ReadonlySet<string>;
  /** The decimal mark that the column's numbers show. */
  mark?: DecimalMark;
  /** The order of day and month that the column's dates show. */
  orderOf?: OrderOf;
}

/**
 * Finds one kind of thing in running text, left to right, none twice. Linear in the length of the text, never throws,
 * and rather misses than invents.
 */
export interface Finder {
  kind: string;
  /** What all the texts of a column together tell about each of them. */
  learn?(texts: readonly string[], hints: Hints): Hints;
  find(text: string, hints: Hints): Iterable<Found>;
}

/** The locale whose decimal mark and date order a text is read with: its language's own, else the sheet's. */
export const localeOf = ({ language, locale }: Hints): string =>
  language === "auto" || locale?.startsWith(`${language}_`)
    ? (locale ?? "en_US")
    : language === "en"
      ? "en_US"
      : language;

/** The decimal mark of a text that does not show one. */
export const usualMark = (hints: Hints): DecimalMark | undefined => hints.mark ?? localeMark(localeOf(hints));

/** For finders of numbers: a mark that the numbers of the whole column agree on goes before the locale's. */
export function learnMark(texts: readonly string[], hints: Hints): Hints {
  const { mark } = markOf(texts, undefined);
  return mark ? { ...hints, mark } : hints;
}

/** The language whose words a text is read with: its own, else the sheet's. */
export const languageOf = ({ language, locale = "en" }: Hints): string =>
  language === "auto" ? (locale.split(/[_-]/)[0] ?? "en") : language;

/** In reading order, the first and longest where two overlap. */
export function apart(found: Found[]): Found[] {
  let last = 0;
  return found
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      if (start < last) return false;
      last = end;
      return true;
    });
}
