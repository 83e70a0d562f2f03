import { type Cell, isBlank } from "../../cells/grid.ts";
import { cellType, columnType } from "../column-type.ts";
import type { Check, Finding, Table } from "../finding.ts";
import { type Said, said } from "../sentences.ts";

/** Rows in which headings may stand that do not stand in the first. */
const FIRST_ROWS = 8;

/** What a heading says that its column holds, and what it then looks like. */
const FITS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^e-?mails?(?: address)?$/i, ["email"]],
  [/^(?:url|web ?site|web address|link)$/i, ["url"]],
  [/^(?:phone|telephone|mobile|fax)(?: number)?$/i, ["phone", "number", "id"]],
  [
    /^(?:amount|price|cost|total|sum|salary|population|votes)$/i,
    ["number", "currency", "percent", "measure"],
  ],
];

/** Headings that are none, stand lower, or say something else than stands below them. */
export const headingRow: Check = {
  name: "headings",
  find: (table) => {
    const below = lower(table);
    return below.length > 0 ? below : [...values(table), ...others(table)];
  },
};

const about = (column: number | undefined, what: Said, confidence: number): Finding => ({
  check: "headings",
  ...(column !== undefined && { column }),
  count: 1,
  samples: [],
  ...what,
  confidence,
  lossless: false,
});

/** A first row with a title in it alone, and a later one full of texts above numbers. */
function lower({ headings, columns }: Table): Finding[] {
  const named = headings.filter((heading) => !isBlank(heading)).length;
  if (headings.length < 2 || named > Math.max(1, headings.length / 4)) return [];
  const most = Math.min(FIRST_ROWS, (columns[0]?.length ?? 0) - 2);
  for (let row = 0; row < most; row++) {
    const texts = columns.flatMap((column, at) => (isLabel(column[row]) ? [at] : []));
    const aboveNumbers = texts.filter((at) => {
      const rest = (columns[at] ?? []).slice(row + 1).filter((cell) => !isBlank(cell));
      return rest.length > 0 && rest.filter(isNumber).length > rest.length * 0.6;
    });
    if (texts.length < 2 || aboveNumbers.length === 0) continue;
    const some = texts.slice(0, 3).map((at) => String(columns[at]?.[row]).trim());
    return [about(undefined, said("headingsBelow", { rows: row + 1, some }), 0.75)];
  }
  return [];
}

const isLabel = (cell: Cell | undefined): boolean =>
  typeof cell === "string" && !isBlank(cell) && cell.length < 60 && cellType(cell) === "text";

const isNumber = (cell: Cell): boolean =>
  ["number", "currency", "percent", "measure"].includes(cellType(cell));

/** The first row of a file without headings: a date above dates, an amount above amounts. */
function values({ headings, columns }: Table): Finding[] {
  const alike = headings.flatMap((heading, at) => {
    const type = isBlank(heading) ? "text" : cellType(heading);
    const isYear = /^\s*\d{1,4}\s*$/.test(heading);
    return !isYear && type !== "text" && type === columnType(columns[at] ?? []).type ? [heading.trim()] : [];
  });
  return alike.length === 0
    ? []
    : [about(undefined, said("headingsAreValues", { some: alike.slice(0, 3) }), 0.75)];
}

function others({ headings, columns }: Table): Finding[] {
  return headings.flatMap((heading, at) => {
    const [, fitting] = FITS.find(([pattern]) => pattern.test(heading.trim())) ?? [];
    const filled = (columns[at] ?? []).filter((cell) => !isBlank(cell));
    if (fitting === undefined || filled.length < 5) return [];
    const fit = filled.filter((cell) => fitting.includes(cellType(cell))).length;
    return fit > filled.length * 0.2
      ? []
      : [about(at, said("headingDoesNotFit", { heading: heading.trim() }), 0.5)];
  });
}
