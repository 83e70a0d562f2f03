import { onGrid, settled } from "../numbers.ts";
import type { Grid, NumberOp } from "../recipe.ts";
import { unitFactors } from "./unit-factors.ts";
import type { Conversion } from "./words/named-units.ts";

/** What may have been done to numbers before they were written, and how unlikely that is. */
export interface Relation {
  op: NumberOp;
  cost: number;
}

/** A factor that is nearly one is what rounding left over. */
const NEARLY_ONE = 0.01;

const NUMBER = { op: "number" } as const;

/** Half of the last digit that a text writes. */
const slack = (text: string): number => 0.5000001 * 10 ** -(text.split(".")[1]?.length ?? 0);

/**
 * Every simple thing that may have been done to all of some values, the likeliest first.
 * @param named what words name. Where the answers hold several numbers, a unit is taken apart: whole ones are not rounded.
 */
export function relations(
  from: readonly number[],
  to: readonly number[],
  texts: readonly string[],
  widths: readonly number[],
  named: readonly Conversion[] = [],
  isApart = false,
): Relation[] {
  const isRounded = ({ times, plus = 0, whole, rest }: Conversion): boolean =>
    !whole &&
    rest === undefined &&
    to.some((value, row) => settled((from[row] ?? 0) * times + plus) !== settled(value));
  const meant = isApart ? named.filter((each) => !isRounded(each)) : named;
  const found: Relation[] = [{ op: NUMBER, cost: 1.35 }, ...meant.map(converted)];
  const several = new Set(from).size > 1 && new Set(to).size > 1;
  const loose = texts.map((text, row) =>
    Math.max(slack(text), Math.abs(to[row] ?? 0) * 5e-7 * Number(text.includes("."))),
  );
  const fits = (times: number, plus: number): boolean =>
    to.every((value, row) => Math.abs(settled((from[row] ?? 0) * times + plus) - value) <= (loose[row] ?? 0));
  if (!fits(1, 0)) {
    if (several) {
      const times = factorFor(from, to, loose, fits);
      if (times) found.push({ op: { ...NUMBER, times: times.factor }, cost: 2 + times.vague });
      else {
        const line = lineFor(from, to, fits);
        if (line) found.push({ op: { ...NUMBER, ...line }, cost: line.times === 1 ? 2.1 : 2.4 });
      }
    }
  }
  if (several) found.push(...gridsFor(from, to, widths));
  return found;
}

/**
 * The roundest number by which all values are multiplied: a power of ten, what a unit is worth, the fewest digits. It is
 * vague where the answers are too round to tell it from others.
 */
function factorFor(
  from: readonly number[],
  to: readonly number[],
  loose: readonly number[],
  fits: (times: number, plus: number) => boolean,
): { factor: number; vague: number } | undefined {
  let [low, high] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (const [row, value] of from.entries()) {
    if (value === 0) continue;
    const edges = [
      ((to[row] ?? 0) - (loose[row] ?? 0)) / value,
      ((to[row] ?? 0) + (loose[row] ?? 0)) / value,
    ];
    low = Math.max(low, Math.min(...edges));
    high = Math.min(high, Math.max(...edges));
  }
  if (!(low <= high) || !Number.isFinite(low)) return undefined;
  const spread = (high - low) / Math.abs(high + low || 1);
  const vague = spread > 0.005 ? 2.5 : spread > 5e-4 ? 1 : 0;
  for (let power = -12; power <= 12; power++) {
    if (within(10 ** power, low, high)) return { factor: 10 ** power, vague: vague / 2 };
  }
  const unit = unitFactors().find((factor) => within(factor, low, high) && fits(factor, 0));
  const factor = unit ?? roundest(low, high, (times) => fits(times, 0));
  if (factor === undefined || factor === 0 || Math.abs(factor - 1) < NEARLY_ONE) return undefined;
  const exact = from.every((value, row) => settled(value * factor) === to[row]);
  return { factor, vague: exact ? 0 : vague };
}

/** What words name costs little; what is taken apart, a little more. */
function converted({ times, plus, whole, rest, guessed }: Conversion): Relation {
  const op: NumberOp = {
    ...NUMBER,
    ...(times !== 1 && { times }),
    ...(plus !== undefined && { plus }),
    ...(rest !== undefined && { rest }),
    ...(whole && { grid: { step: 1, phase: 0, add: 0 } }),
  };
  return { op, cost: 1 + (whole ? 0.1 : 0) + (rest === undefined ? 0 : 0.1) + (guessed ? 0.4 : 0) };
}

const within = (value: number, low: number, high: number): boolean =>
  value >= low - Math.abs(low) * 1e-12 && value <= high + Math.abs(high) * 1e-12;

/** The number with the fewest digits in a span. */
function roundest(low: number, high: number, fits: (value: number) => boolean): number | undefined {
  const middle = (low + high) / 2;
  for (let digits = 1; digits <= 13; digits++) {
    const value = Number(middle.toPrecision(digits));
    if (within(value, low, high) && fits(value)) return value;
  }
  return undefined;
}

function lineFor(
  from: readonly number[],
  to: readonly number[],
  fits: (times: number, plus: number) => boolean,
): { times: number; plus: number } | undefined {
  const [x0 = 0, y0 = 0] = [from[0], to[0]];
  let far = 0;
  for (const [row, value] of from.entries())
    if (Math.abs(value - x0) > Math.abs((from[far] ?? 0) - x0)) far = row;
  const slope = ((to[far] ?? 0) - y0) / ((from[far] ?? 0) - x0);
  for (let digits = 1; digits <= 10; digits++) {
    const times = Number(slope.toPrecision(digits));
    const plus = Number((y0 - times * x0).toPrecision(digits + 2));
    if (times !== 0 && fits(times, plus)) return from.length > 2 || times === 1 ? { times, plus } : undefined;
  }
  return undefined;
}

const LEADS = [1, 2, 5, 2.5, 3, 4, 6, 1.5];

/** Rounding to a step, and the ends of ranges a step wide. */
function gridsFor(from: readonly number[], to: readonly number[], widths: readonly number[]): Relation[] {
  const found: Relation[] = [];
  const spread = Math.max(...from.map((value, row) => Math.abs(value - (to[row] ?? 0))));
  for (let power = -4; power <= 6; power++) {
    for (const [rank, lead] of LEADS.entries()) {
      const step = settled(lead * 10 ** power);
      if (spread > 2 * step || step < spread / 2 - 1e-9 || (spread === 0 && step !== 1)) continue;
      const unit = step > 1 && from.every(Number.isInteger) ? 1 : undefined;
      for (const phase of unit === undefined ? [0, -step / 2] : [0, -step / 2, 1]) {
        const grid = gridWith(from, to, { step, phase, add: 0 });
        if (grid) found.push({ op: { ...NUMBER, grid }, cost: gridCost(grid, rank, widths) });
      }
      const up = gridWith(from, to, { step, phase: 0, add: 0, up: true });
      if (up?.add === 0) found.push({ op: { ...NUMBER, grid: up }, cost: 2.2 + 0.05 * rank });
    }
  }
  return found;
}

function gridWith(from: readonly number[], to: readonly number[], grid: Grid): Grid | undefined {
  const { step } = grid;
  let add: number | undefined;
  for (const [row, value] of from.entries()) {
    const moved = settled((to[row] ?? 0) - onGrid(value, grid));
    if (add !== undefined && Math.abs(moved - add) > step * 1e-6) return undefined;
    add = Number(moved.toPrecision(6));
  }
  return add === undefined || Math.abs(add) > step ? undefined : { ...grid, add };
}

function gridCost({ step, phase, add }: Grid, rank: number, widths: readonly number[]): number {
  const range = widths.some((width) => width === step || (width === step - 1 && phase >= 0));
  const nearest = phase === -step / 2 && Math.abs(add - step / 2) < 1e-9;
  const plain = nearest
    ? 2.1
    : phase === 0 && (add === 0 || add === step - 1)
      ? 2.2
      : phase === 0 && add === step
        ? 2.4
        : 2.7;
  if (range && phase === -step / 2) return 3.2 + 0.05 * rank;
  return plain + 0.05 * rank - (range ? 0.9 : 0);
}
