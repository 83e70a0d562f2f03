import type { Cell } from "../../cells/grid.ts";
import type { Said } from "../../messages/pattern.ts";
import { remarksOf } from "../remark.ts";
import { remembered } from "../remembered.ts";
import { type DecidedMark, decideMark, localeMark, noteMark } from "./decimal-mark.ts";
import type { DecimalMark } from "./numeral.ts";
import { type Amount, readAmount } from "./read-amount.ts";

const MARKS: Record<string, DecimalMark> = { point: "point", ".": "point", comma: "comma", ",": "comma" };

/** How a mark was read that could part decimals or thousands: the end of a sentence. */
export const READINGS = {
  asked: ", with {mark, select, point {a decimal point} other {a decimal comma}} as asked",
  column:
    ", with {mark, select, point {a decimal point} other {a decimal comma}} as the column's other numbers show",
  locale: ", with {mark, select, point {a decimal point} other {a decimal comma}} as the locale has it",
} as const;

const say = remarksOf<typeof READINGS>("number");

/** The amounts of a column, and what the whole of it says about each. */
export interface ColumnAmounts {
  currencies: ReadonlySet<string>;
  units: ReadonlySet<string>;
  read(cell: Cell): Amount | undefined;
  worth: DecidedMark["worth"];
  /** How a mark that could mean two things was read, as the end of a sentence; blank for other numbers. */
  reading(amount: Amount): Said | "";
}

/** Reads the texts of a column and decides its decimal mark. */
export function columnAmounts(
  column: readonly Cell[],
  decimal: string | undefined,
  locale: string | undefined,
): ColumnAmounts {
  const language = locale?.split(/[_-]/)[0] ?? "en";
  const readText = remembered((text) => readAmount(text, language));
  const read = (cell: Cell): Amount | undefined => (typeof cell === "string" ? readText(cell) : undefined);
  const currencies = new Set<string>();
  const units = new Set<string>();
  const shown = new Set<DecimalMark>();
  for (const cell of column) {
    const amount = read(cell);
    if (amount === undefined) continue;
    if (amount.currency !== undefined) currencies.add(amount.currency);
    if (amount.unit !== undefined) units.add(amount.unit);
    noteMark(shown, amount.numeral);
  }
  const { mark, because, worth } = decideMark(shown, MARKS[decimal ?? ""], localeMark(locale));
  return {
    currencies,
    units,
    read,
    worth,
    reading({ numeral: { point, comma } }) {
      const open = point !== undefined && comma !== undefined && point !== comma;
      return open && mark && because ? say(because, { mark }) : "";
    },
  };
}
