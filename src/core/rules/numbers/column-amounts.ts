import type { Cell } from "../../cells/grid.ts";
import { type DecidedMark, decideMark, localeMark } from "./decimal-mark.ts";
import type { DecimalMark } from "./numeral.ts";
import { type Amount, readAmount } from "./read-amount.ts";

const MARKS: Record<string, DecimalMark> = { point: "point", ".": "point", comma: "comma", ",": "comma" };

/** The amounts of a column, and what the whole of it says about each. */
export interface ColumnAmounts {
  /** Those of its different texts. */
  all: readonly Amount[];
  read(cell: Cell): Amount | undefined;
  worth: DecidedMark["worth"];
  /** How a mark that could mean two things was read, as the end of a sentence; nothing for other numbers. */
  reading(amount: Amount): string;
}

/** Reads each text of a column once and decides its decimal mark. */
export function columnAmounts(
  column: readonly Cell[],
  decimal: string | undefined,
  locale: string | undefined,
): ColumnAmounts {
  const language = locale?.split(/[_-]/)[0] ?? "en";
  const known = new Map<string, Amount | undefined>();
  const read = (cell: Cell): Amount | undefined => {
    if (typeof cell !== "string") return undefined;
    if (!known.has(cell)) known.set(cell, readAmount(cell, language));
    return known.get(cell);
  };
  for (const cell of column) read(cell);
  const all = [...known.values()].flatMap((amount) => amount ?? []);
  const { mark, because, worth } = decideMark(
    all.map(({ numeral }) => numeral),
    MARKS[decimal ?? ""],
    localeMark(locale),
  );
  const why = {
    asked: "as asked",
    column: "as the column's other numbers show",
    locale: "as the locale has it",
  };
  return {
    all,
    read,
    worth,
    reading({ numeral: { point, comma } }) {
      const open = point !== undefined && comma !== undefined && point !== comma;
      return open && because ? `, with a decimal ${mark} ${why[because]}` : "";
    },
  };
}
