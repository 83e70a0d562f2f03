import { type Cell, isBlank } from "../../cells/grid.ts";
import { columnType } from "../column-type.ts";
import { type Check, type Finding, samplesOf } from "../finding.ts";
import { type Said, said } from "../sentences.ts";
import { cleaned } from "./hygiene.ts";

/** Robust standard deviations, on a logarithmic scale, from which a number stands out. */
const FAR = 6;

/** Numbers that cannot be right, or that a reporter should look at: lost zeros, outliers, signs, round piles. */
export const amounts: Check = {
  name: "amounts",
  find: ({ headings, columns }) =>
    columns.flatMap((column, index) => [
      ...lostZeros(column, index, headings[index] ?? "", columns),
      ...numeric(column, index),
      ...currencies(column, index),
    ]),
};

const CODES = /\bzip|post\s?code|postal|\bplz\b|code postal|^c\.?p\.?$|\bfips\b|^cap$/i;

/** The states and territories whose ZIP codes begin with a zero. */
const WITH_ZERO = /^(?:CT|MA|ME|NH|NJ|RI|VT|PR|VI)$/;

/**
 * Postcodes and their like of which some have lost a leading zero: five digits, and some four. Whether they have is
 * asked, as other countries' have four; where the row names a state whose codes begin with a zero, it is sure. The rule
 * looks at the whole column, and may give none of them its zero: then nothing is offered.
 */
function lostZeros(
  column: readonly Cell[],
  index: number,
  heading: string,
  columns: readonly (readonly Cell[])[],
): Finding[] {
  if (!CODES.test(heading)) return [];
  const digits = column.map((cell) =>
    /^\d{3,5}$/.test(String(cell).trim()) ? String(cell).trim().length : 0,
  );
  const short = digits.flatMap((length, row) => (length === 4 || length === 3 ? [row] : []));
  const five = digits.filter((length) => length === 5).length;
  if (short.length === 0 || five < short.length) return [];
  const after = cleaned(column, "postcode");
  const mended = short.filter((row) => after[row] !== column[row]);
  const rows = mended.length > 0 ? mended : short;
  const sure = columns.some((states) =>
    rows.every((row) => WITH_ZERO.test(String(states[row] ?? "").trim())),
  );
  return [
    {
      check: "amounts",
      column: index,
      count: rows.length,
      samples: samplesOf(column, rows, mended.length > 0 ? (_cell, row) => after[row] ?? "" : undefined),
      ...said("lostZeros", { count: rows.length, of: column.filter((cell) => !isBlank(cell)).length }),
      ...(mended.length > 0 && { fix: { kind: "clean", column: index, what: "postcode" } as const }),
      confidence: sure ? 0.86 : 0.65,
      lossless: false,
    },
  ];
}

function numeric(column: readonly Cell[], index: number): Finding[] {
  const { type } = columnType(column);
  if (type !== "number" && type !== "currency") return [];
  const values = column.map((cell) =>
    isBlank(cell) ? Number.NaN : Number(String(cell).replace(/[^\d.eE-]/g, "")),
  );
  const known = values.filter((value) => !Number.isNaN(value));
  const counted = new Set(known).size === known.length && known.every(Number.isInteger);
  if (known.length < 20 || counted) return [];
  const found: Finding[] = [];
  const say = (rows: readonly number[], what: Said, confidence: number): void => {
    if (rows.length > 0)
      found.push({
        check: "amounts",
        column: index,
        count: rows.length,
        samples: samplesOf(column, rows),
        ...what,
        confidence,
        lossless: false,
      });
  };
  const negative = values.flatMap((value, row) => (value < 0 ? [row] : []));
  if (negative.length <= known.length * 0.02)
    say(negative, said("negative", { count: negative.length, of: known.length }), 0.5);

  const logs = known.filter((value) => value > 0).map(Math.log10);
  const middle = median(logs);
  const spread = median(logs.map((value) => Math.abs(value - middle))) * 1.4826;
  const far =
    spread < 0.02
      ? []
      : values.flatMap((value, row) =>
          value > 0 && Math.abs(Math.log10(value) - middle) > FAR * spread ? [row] : [],
        );
  if (far.length <= known.length * 0.02)
    say(far, said("outliers", { count: far.length, of: known.length }), 0.5);

  const counts = new Map<number, number>();
  for (const value of known) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [pile, often] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [0, 0];
  if (pile !== 0 && pile % 100 === 0 && often > known.length * 0.2 && counts.size > 20) {
    say(
      values.flatMap((value, row) => (value === pile ? [row] : [])),
      said("pile", { count: often, of: known.length, value: pile }),
      0.4,
    );
  }
  return found;
}

const SIGNS = /[$€£¥₹]|\b(?:USD|EUR|GBP|CHF|JPY|CAD|AUD)\b/;

function currencies(column: readonly Cell[], index: number): Finding[] {
  const rowsOf = new Map<string, number[]>();
  column.forEach((cell, row) => {
    const sign =
      typeof cell === "string" && /\d/.test(cell) && cell.length < 40 ? SIGNS.exec(cell)?.[0] : undefined;
    if (sign) rowsOf.set(sign, [...(rowsOf.get(sign) ?? []), row]);
  });
  if (rowsOf.size < 2) return [];
  const [, ...others] = [...rowsOf].sort((a, b) => b[1].length - a[1].length);
  const rows = others.flatMap(([, each]) => each).sort((a, b) => a - b);
  return [
    {
      check: "amounts",
      column: index,
      count: rows.length,
      samples: samplesOf(column, rows),
      ...said("currencies", { signs: [...rowsOf.keys()].slice(0, 4) }),
      confidence: 0.75,
      lossless: false,
    },
  ];
}

function median(values: readonly number[]): number {
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
