import { cellType } from "../profile/column-type.ts";
import type { ValueCount } from "./facets.ts";
import { type Measure, measureOf } from "./measure.ts";

/** Values from `from` on and below `to`, which is where the next bar begins; dates as UTC milliseconds. */
export interface Bar {
  from: number;
  to: number;
  rows: number;
  /** The least and the largest value in it; without any, both are `from`. */
  least: number;
  most: number;
}

/** The numbers or dates of a column. */
export interface Histogram {
  of: Measure;
  bars: readonly Bar[];
  /** The least and the largest of all. */
  least: number;
  most: number;
  /** Rows that hold one, and how many different ones there are. */
  rows: number;
  different: number;
  /** Rows that hold a text which only looks like one: in no bar. */
  alike: number;
}

/** Bars that are drawn at most. */
const MOST_BARS = 20;

const DAY = 86_400_000;

/** Kinds of texts that a person may take for a number or a date. */
const ALIKE: Readonly<Record<Measure, readonly string[]>> = {
  numbers: ["number", "percent", "currency", "id"],
  dates: ["date"],
  lengths: [],
};

/**
 * Counts the numbers, the dates or the lengths of a column in bars whose edges are round: 1, 2 or 5 times a power of ten; whole days,
 * weeks, months or years.
 * @param values the different values of the column, and in how many rows each stands
 * @returns undefined where the column has none
 */
export function histogramOf(values: readonly ValueCount[], of: Measure): Histogram | undefined {
  let [alike, rows, least, most] = [0, 0, Infinity, -Infinity];
  const held: { at: number; rows: number }[] = [];
  for (const { value, rows: own } of values) {
    const at = measureOf(value, of);
    if (at !== undefined) {
      held.push({ at, rows: own });
      rows += own;
      least = Math.min(least, at);
      most = Math.max(most, at);
    } else if (typeof value === "string" && ALIKE[of].includes(cellType(value))) alike += own;
  }
  if (held.length === 0) return undefined;
  const edges = of === "dates" ? calendarEdges(least, most) : roundEdges(least, most);
  const bars = edges.slice(1).map((to, index): Bar => {
    const from = edges[index] as number;
    return { from, to, rows: 0, least: from, most: from };
  });
  for (const { at, rows: own } of held) {
    const bar = bars[barAt(bars, at)] as Bar;
    bar.least = bar.rows === 0 ? at : Math.min(bar.least, at);
    bar.most = bar.rows === 0 ? at : Math.max(bar.most, at);
    bar.rows += own;
  }
  return { of, bars, least, most, rows, different: held.length, alike };
}

/** The place of the bar that a value falls into; the nearest one where it falls into none. */
export function barAt(bars: readonly Bar[], value: number): number {
  let [low, high] = [0, bars.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((bars[middle] as Bar).from <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Whole steps are counted, so that no edge is off by what adding up fractions leaves. */
function roundEdges(least: number, most: number): number[] {
  const rough = (most - least) / MOST_BARS;
  if (!(rough > 0) || !Number.isFinite(rough)) return [least, nextAfter(most)];
  for (let power = Math.floor(Math.log10(rough)); ; power++)
    for (const digit of [1, 2, 5]) {
      const [first, last] = [least, most].map((each) => Math.floor(inSteps(each, digit, power)));
      const count = (last as number) - (first as number) + 1;
      if (count > MOST_BARS) continue;
      const edges = Array.from({ length: count + 1 }, (_, at) => ((first as number) + at) * digit);
      const found = edges.map((each) => (power < 0 ? each / 10 ** -power : each * 10 ** power));
      // Among numbers whose digits are used up, an edge may not tell them apart.
      found[0] = Math.min(found[0] as number, least);
      if ((found[count] as number) <= most) found[count] = nextAfter(most);
      return found;
    }
}

const inSteps = (value: number, digit: number, power: number): number =>
  (power < 0 ? value * 10 ** -power : value / 10 ** power) / digit;

const nextAfter = (value: number): number => value + Math.max(1, Math.abs(value) * 1e-9);

/** Steps of days, and of months, from the smallest. */
const DAYS = [1, 7];
const MONTHS = [1, 3, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000];

/** A Monday, from which weeks are counted. */
const MONDAY = Date.UTC(1970, 0, 5);

function calendarEdges(least: number, most: number): number[] {
  for (const days of DAYS) {
    const step = days * DAY;
    const start = days === 1 ? 0 : MONDAY;
    const [first, last] = [least, most].map((each) => Math.floor((each - start) / step));
    const count = (last as number) - (first as number) + 1;
    if (count <= MOST_BARS)
      return Array.from({ length: count + 1 }, (_, at) => start + ((first as number) + at) * step);
  }
  for (const months of MONTHS) {
    const [first, last] = [least, most].map((each) => Math.floor(monthOf(each) / months));
    const count = (last as number) - (first as number) + 1;
    if (count <= MOST_BARS || months === MONTHS[MONTHS.length - 1])
      return Array.from({ length: count + 1 }, (_, at) => startOf(((first as number) + at) * months));
  }
  return [least, most + 1];
}

/** Months since the year 0, and where such a month begins. */
function monthOf(time: number): number {
  const date = new Date(time);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

function startOf(month: number): number {
  const date = new Date(0);
  date.setUTCFullYear(Math.floor(month / 12), month % 12, 1);
  return date.getTime();
}

/** The UTC midnight before a moment, and the last millisecond of its day. */
export const dayStart = (time: number): number => Math.floor(time / DAY) * DAY;
export const dayEnd = (time: number): number => dayStart(time) + DAY - 1;
