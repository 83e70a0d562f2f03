import type { Cell } from "../cells/grid.ts";
import type { Said } from "../messages/pattern.ts";
import type { Listed } from "../operations/listed.ts";
import type { Remarks } from "./remark.ts";

/** One setting of a rule, as it is written in `HF_CLEAN(values, "rule:setting")` and kept in a recipe. */
export interface Parameter {
  name: string;
  /** One sentence for the person who chooses. */
  summary: string;
  /** The words it may be; without them any text. A bare word after the colon goes to the parameter that lists it. */
  choices?: readonly string[];
  /** Whether it may be this text, where there are no choices; without it any text will do. */
  accepts?(value: string): boolean;
  default?: string;
}

/** The parameter of every rule that a locale can help; see `withLocale` in clean.ts for the sheet's own. */
export const LOCALE: Parameter = {
  name: "locale",
  summary: "The locale that decides what the column does not show, such as en_GB.",
  accepts: (value) => /^[a-z]{2,3}(?:[_-][a-z\d]{2,4}){0,2}$/i.test(value),
};

/** The settings of one use of a rule, by parameter name. Always text, so that they survive JSON. */
export type Parameters = Readonly<Record<string, string>>;

/** What a rule made of one cell. */
export interface Fixed {
  /** The cell afterwards; the very same value when the rule left it alone. A rule with `columns` gives one value a column. */
  value: Cell | Cell[];
  /** What was done, as a phrase that follows "Stet …": "removed 2 spaces". Absent when nothing was. */
  did?: Said;
  /** Why the cell was left alone although something looks wrong, as a sentence. */
  doubt?: Said;
}

export type FixCell = (cell: Cell) => Fixed;

/**
 * One deterministic fix. Pure, idempotent, never throws on a cell.
 * Most rules are for text and hand back anything else untouched.
 */
export interface Rule {
  /** The word people write: `trim`, `date`. */
  name: string;
  /** How it is named where nobody writes. */
  listed: Listed;
  /** One sentence: what it does, and when it leaves a cell alone. */
  summary: string;
  parameters: readonly Parameter[];
  /** True when nothing that a person could want back is lost. */
  lossless: boolean;
  example: { before: Cell; after: Cell | Cell[]; parameters?: Parameters };
  /** All that it says of cells; absent where it says nothing. See `remarksOf`. */
  remarks?: Remarks;
  /**
   * True when it decides by the cell alone and makes one text of a text, so that any number of rows will do at a time: then
   * `prepare` is given no column.
   */
  byCell?: true;
  /** What each text holds that it changes or has a doubt about. Only with `byCell`, and without flags. */
  mark?: string | RegExp;
  /** The headings of the columns it spills into, when it takes a value apart. */
  columns?: (parameters: Parameters) => readonly string[];
  /** True when it takes a value apart into as many columns as its cells ask for. */
  spreads?: true;
  /**
   * Looks at the whole column once (a day/month order is never decided cell by cell) and gives the fix for one cell.
   * Tables are built here or later, never at module scope.
   * @throws UsageError when a parameter is not one of its choices.
   */
  prepare(column: readonly Cell[], parameters: Parameters): FixCell;
}

/** A fix that needs no look at the column, for text only: other cells come back as they are. */
export function textRule(fix: (text: string, parameters: Parameters) => Fixed): Rule["prepare"] {
  return (_column, parameters) => (cell) =>
    typeof cell === "string" ? fix(cell, parameters) : { value: cell };
}

/**
 * As `textRule`, and a whole number is read as its digits: Sheets makes numbers of identifiers when it imports them.
 * `wasNumber` tells the fix that leading zeros may have been lost.
 */
export function digitsRule(
  fix: (text: string, parameters: Parameters, wasNumber: boolean) => Fixed,
): Rule["prepare"] {
  return (_column, parameters) => (cell) => {
    if (typeof cell === "string") return fix(cell, parameters, false);
    const digits = digitsOf(cell);
    if (digits === undefined) return { value: cell };
    const fixed = fix(digits, parameters, true);
    return fixed.value === digits && fixed.did === undefined ? { ...fixed, value: cell } : fixed;
  };
}

/** The digits of a whole number that a cell can keep exactly. */
export const digitsOf = (cell: Cell): string | undefined =>
  typeof cell === "number" && Number.isSafeInteger(cell) && cell >= 0 ? String(cell) : undefined;
