import { readWhat } from "../../src/core/rules/parse-what.ts";

/** A formula that reads one column to its end by rules: `=HF_CLEAN(B2:B, "trim, date")`. */
export interface ColumnFormula {
  /** Counted from 0. */
  column: number;
  /** Counted from 1. */
  firstRow: number;
  what: string;
  /**
   * Whether each cell is read alone, so that any number of rows will do at a time. The other rules may decide by the whole
   * column, or give something that is no text.
   */
  byCell: boolean;
}

const FORMULA = /^=HF_CLEAN\((\$?[A-Z]{1,3})\$?([1-9]\d{0,6}):\1(?:, ?"((?:[^"]|"")*)")?\)$/i;

/**
 * Reads such a formula; undefined for any other, which only a spreadsheet can work out.
 * @throws UsageError when it names an unknown rule or setting.
 */
export function columnFormula(formula: string): ColumnFormula | undefined {
  const [, letters, row, text = ""] = FORMULA.exec(formula) ?? [];
  if (letters === undefined) return undefined;
  const what = text.replaceAll('""', '"');
  return {
    column:
      [...letters.toUpperCase().replace("$", "")].reduce(
        (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
        0,
      ) - 1,
    firstRow: Number(row),
    what,
    byCell: readWhat(what).every(({ rule }) => rule.byCell),
  };
}
