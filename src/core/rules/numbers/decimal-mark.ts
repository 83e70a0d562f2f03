import type { DecimalMark, Numeral } from "./numeral.ts";

/** The decimal mark of a column, and who decided it; neither where the column contradicts itself or says nothing. */
export interface DecidedMark {
  mark?: DecimalMark;
  because?: "asked" | "column" | "locale";
  /** What a numeral is worth: a plain decimal, or nothing when it could be two numbers or breaks the asked mark. */
  worth(numeral: Numeral): string | undefined;
}

/** Notes the mark of a numeral that fits one mark alone. */
export function noteMark(shown: Set<DecimalMark>, { point, comma }: Numeral): void {
  if (point !== undefined && comma === undefined) shown.add("point");
  if (comma !== undefined && point === undefined) shown.add("comma");
}

/**
 * Decides the decimal mark once for a whole column: what was asked; else what the numerals that fit one mark alone
 * have `shown`; else the usual one of its locale. Where the column shows both, only what fits one mark alone has a value.
 */
export function decideMark(
  shown: ReadonlySet<DecimalMark>,
  asked: DecimalMark | undefined,
  usual: DecimalMark | undefined,
): DecidedMark {
  if (asked) {
    const worth = ({ point, comma }: Numeral) => (asked === "point" ? point : comma);
    return { mark: asked, because: "asked", worth };
  }
  const [only] = shown;
  const mark = shown.size > 1 ? undefined : (only ?? usual);
  return {
    ...(mark && { mark, because: only ? ("column" as const) : ("locale" as const) }),
    worth({ point, comma }) {
      if (point === comma || point === undefined || comma === undefined) return point ?? comma;
      return mark && (mark === "point" ? point : comma);
    },
  };
}

const COMMA =
  /^(?:af|az|be|bg|bs|ca|cs|da|de|el|es|et|eu|fi|fr|gl|hr|hu|hy|id|is|it|ka|kk|lt|lv|mk|nb|nl|nn|no|pl|pt|ro|ru|sk|sl|sq|sr|sv|tr|uk|uz|vi)$/;

/** Spanish, German and Italian are written with a point in these places. */
const POINT_REGION = /^(?:MX|US|PR|GT|HN|NI|PA|SV|DO|PE|CH|LI)$/;

/** The decimal mark of a locale (`de_DE`); none where both are in use. Source: Unicode CLDR 44, `numbers/symbols`. */
export function localeMark(locale: string | undefined): DecimalMark | undefined {
  if (!locale) return undefined;
  const [language = "", region = ""] = locale.split(/[_-]/);
  if (region.toUpperCase() === "ZA" || (language === "fr" && region.toUpperCase() === "CH")) return undefined;
  if (POINT_REGION.test(region.toUpperCase())) return "point";
  return COMMA.test(language.toLowerCase()) ? "comma" : "point";
}

/**
 * A plain decimal that cannot be misread where commas are decimal marks: 1.234 is written 1.2340 there, because with
 * three digits it would be taken for a thousand.
 */
export const unmistakable = (decimal: string, usual: DecimalMark | undefined): string =>
  usual === "comma" && /^[1-9]\d{0,2}\.\d{3}$/.test(decimal) ? `${decimal}0` : decimal;
