/** A number as somebody typed it, with the format that Sheets then gives the cell. */
export interface TypedNumber {
  value: number;
  format?: string;
}

/**
 * Reads "1,234.5", "-5", "(5)", "50%", "$5", "5 €" and "1E5" as Sheets does, with the separators of the locale
 * (as `en-US`). Thousands must stand in threes. Undefined when the text is no number.
 */
export function readNumber(text: string, locale: string): TypedNumber | undefined {
  if (!/\d/.test(text)) return undefined;
  const { decimal, group } = separators(locale);
  const shape = new RegExp(
    `^(\\(?)([+-]?)(\\p{Sc}?)\\s*([+-]?)(\\d{1,3}(?:${group}\\d{3})+|\\d*)(?:${decimal}(\\d*))?(?:e([+-]?\\d+))?\\s*(%|\\p{Sc})?(\\)?)$`,
    "iu",
  );
  const found = shape.exec(text.trim());
  if (!found) return undefined;
  const [, open, sign1, before, sign2, whole = "", fraction = "", power, after, close] = found;
  if (!!open !== !!close || (sign1 && sign2) || (open && (sign1 || sign2)) || (before && after))
    return undefined;
  if (!whole && !fraction) return undefined;
  const digits = whole.replace(/\D/g, "");
  const negative = open || sign1 === "-" || sign2 === "-";
  const value = Number(`${negative ? "-" : ""}${digits || "0"}.${fraction || "0"}e${power ?? 0}`);
  if (!Number.isFinite(value)) return undefined;
  const places = fraction ? ".00" : "";
  if (after === "%") return { value: value / 100, format: `0${places}%` };
  if (before) return { value, format: `"${before}"#,##0${places}` };
  if (after) return { value, format: `#,##0${places}"${after}"` };
  if (power !== undefined) return { value, format: "0.00E+00" };
  return digits !== whole ? { value, format: `#,##0${places}` } : { value };
}

/** The decimal mark and the mark between thousands, as regular expressions. */
function separators(locale: string): { decimal: string; group: string } {
  const parts = new Intl.NumberFormat(locale).formatToParts(1234567.8);
  const mark = (type: string) => parts.find((part) => part.type === type)?.value;
  const group = mark("group") ?? ",";
  return {
    decimal: literally(mark("decimal") ?? "."),
    group: /\s/.test(group) ? "[\\s\\u00a0\\u202f]" : literally(group),
  };
}

function literally(mark: string): string {
  return mark.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
