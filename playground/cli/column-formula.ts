/** A formula that reads one column to its end by rules: `=HF_CLEAN(B2:B, "trim, date")`. */
export interface ColumnFormula {
  /** Counted from 0. */
  column: number;
  /** Counted from 1. */
  firstRow: number;
  what: string;
  /** Whether each cell is read alone, so that any number of rows will do at a time. */
  byCell: boolean;
}

/**
 * Rules that give one text for a text and do not look at its column; whatever else they are given comes back. The others may
 * decide by the whole column, or give numbers, which are shown as the sheet's locale has it.
 */
const BY_CELL = new Set(
  "trim decodeEntities removeControl unicode chomp dashes quotes replace squeeze stripHtml unescape removeAccents case lookAlikes fixEncoding key".split(
    " ",
  ),
);

const FORMULA = /^=HF_CLEAN\((\$?[A-Z]{1,3})\$?([1-9]\d{0,6}):\1(?:, ?"((?:[^"]|"")*)")?\)$/i;

/** Reads such a formula; undefined for any other, which only a spreadsheet can work out. */
export function columnFormula(formula: string): ColumnFormula | undefined {
  const [, letters, row, text = ""] = FORMULA.exec(formula) ?? [];
  if (letters === undefined) return undefined;
  const what = text.replaceAll('""', '"');
  const names = what.split(",").map((each) => each.split(":")[0]?.trim() ?? "");
  return {
    column:
      [...letters.toUpperCase().replace("$", "")].reduce(
        (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
        0,
      ) - 1,
    firstRow: Number(row),
    what,
    byCell: what.trim() === "" || names.every((name) => BY_CELL.has(name)),
  };
}
