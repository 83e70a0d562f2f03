import type { Grid, NumberOp } from "./recipe.ts";

const AMOUNT =
  /^[^\p{L}\d.+−-]{0,3}([+−-]?)[^\p{L}\d.+−-]{0,3}((?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:[eE][+-]?\d{1,3})?)\s*(?:[^\d.,].{0,40})?$/u;

const IN_BRACKETS = /^\s*[^\p{L}\d(]{0,3}\([^()]*\)\s*$/u;

/**
 * The number that a text begins with, once marks such as a currency's are passed: "$1,234.50 net" is 1234.5. A comma
 * stands between thousands. Nothing where there is none, where more digits follow, or where it stands in brackets, as amounts
 * that are owed do.
 */
export function numberIn(text: string): number | undefined {
  const match = AMOUNT.exec(text.trim());
  const digits = match?.[2]?.replace(/,/g, "") ?? "";
  if (
    !match ||
    !/\d/.test(digits) ||
    IN_BRACKETS.test(text) ||
    /\d/.test(text.trim().slice(match[0].indexOf(match[2] ?? "") + (match[2] ?? "").length))
  )
    return undefined;
  const value = Number(`${match[1] === "−" ? "-" : match[1]}${digits}`);
  return Number.isFinite(value) ? value : undefined;
}

/** A number without what floating point adds to it. */
export const settled = (value: number): number => Number(value.toPrecision(13));

const to15 = (value: number): number => Number(value.toPrecision(15));

/** More than this is reckoned with a digit or more too few, unless it is a whole number; to be put on a grid, with a few decimals. */
const EXACT_BELOW = 1e13;
const GRID_BELOW = 1e10;

/** What was reckoned or only read, with all the digits that can be kept; not a number where some cannot. */
const reckoned = (value: number, isRead: boolean, below: number): number => {
  if (Number.isSafeInteger(value)) return value;
  if (isRead) return to15(value);
  return Math.abs(value) < below ? settled(value) : Number.NaN;
};

/** A number on a grid; a point of the grid stays on it although it cannot be written exactly in binary. */
export function onGrid(value: number, { step, phase, add, up }: Grid): number {
  const steps = to15((value - phase) / step);
  return to15((up ? Math.ceil(steps - 1e-9) : Math.floor(steps + 1e-9)) * step + phase + add);
}

/** Rounds half away from zero, as people do. */
function fixed(value: number, decimals: number): string {
  const sign = value < 0 ? -1 : 1;
  const scale = 10 ** decimals;
  const rounded = (sign * Math.round(to15(Math.abs(value) * scale) + 1e-9)) / scale;
  const text = Math.abs(rounded).toFixed(decimals);
  return rounded < 0 ? `-${text}` : text;
}

/** What is left beside whole times a number; nothing is said of less than nothing. */
function leftOver(worth: number, rest: number): number {
  if (worth < 0) return Number.NaN;
  if (Number.isInteger(worth) && Number.isInteger(rest)) return worth % rest;
  const left = worth - Math.floor(settled(worth / rest)) * rest;
  const decimals = Math.max(decimalsIn(worth), decimalsIn(rest));
  return decimals > 12 ? settled(left) : Number(left.toFixed(decimals));
}

const decimalsIn = (value: number): number => {
  const [, after = "", power = "0"] = /^-?\d+(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? [];
  return Math.max(0, after.length - Number(power));
};

/** Writes a number as an operation says, which may look at the text it was read from; nothing where it has more digits than can be kept. */
export function writeNumber(value: number, op: NumberOp, read = ""): string | undefined {
  const isRead = op.times === undefined && op.plus === undefined;
  let worth = reckoned(value * (op.times ?? 1) + (op.plus ?? 0), isRead, op.grid ? GRID_BELOW : EXACT_BELOW);
  if (!(Math.abs(worth) < 1e15)) return undefined;
  if (op.rest !== undefined) worth = leftOver(worth, op.rest);
  if (op.grid) worth = onGrid(worth, op.grid);
  if (!Number.isFinite(worth) || Math.abs(worth) >= 1e15) return undefined;
  if (op.exponent !== undefined) return withExponent(worth, op, op.exponent);
  const text =
    op.significant === undefined
      ? withDecimals(worth, decimalsOf(op, read))
      : significantly(worth, op.significant);
  const negative = text.startsWith("-");
  const [whole = "", fraction] = (negative ? text.slice(1) : text).split(".");
  const bare = op.width === 0 && whole === "0" && fraction !== undefined ? "" : whole;
  const padded = bare.padStart(op.width ?? 1, "0");
  const grouped = op.group === undefined ? padded : padded.replace(/(?<=\d)(?=(?:\d{3})+$)/g, op.group);
  return `${negative ? "-" : ""}${grouped}${fraction === undefined ? "" : (op.mark ?? ".") + fraction}`;
}

/** A number between one and ten, and behind a text the power of ten by which it is multiplied. */
function withExponent(value: number, { exponent: _, ...op }: NumberOp, between: string): string | undefined {
  const power = value === 0 ? 0 : Number(value.toExponential(14).split("e")[1]);
  const { decimals, significant, mark } = op;
  const how = {
    op: "number",
    decimals: decimals ?? ([0, 14] as const),
    ...(significant && { significant }),
    ...(mark && { mark }),
  } as const;
  const one = writeNumber(to15(value / 10 ** power), how);
  if (one === undefined) return undefined;
  // What is rounded up to ten is one of the next power.
  const isTen = /^-?10/.test(one);
  const written = isTen ? writeNumber(to15(value / 10 ** (power + 1)), how) : one;
  const raised = isTen ? power + 1 : power;
  const sign = raised < 0 && between.endsWith("+") ? between.slice(0, -1) : between;
  return `${written}${sign}${raised}`;
}

/** The bounds on decimals that an operation sets, those of the text that was read if it says so. */
function decimalsOf(
  { asRead, decimals = [0, 12], times = 1 }: NumberOp,
  read: string,
): readonly [number, number] {
  if (!asRead) return decimals;
  const there = /\.(\d+)/.exec(read)?.[1]?.length ?? 0;
  if (there > 10) return [0, 12];
  const kept = Math.min(12, Math.max(0, there - Math.round(Math.log10(Math.abs(times)))));
  return [kept, kept];
}

function withDecimals(value: number, [least, most]: readonly [number, number]): string {
  const digits = Math.max(0, 15 - Math.floor(Math.abs(value)).toString().length);
  const text = fixed(value, least === most ? most : Math.max(least, Math.min(most, digits)));
  if (least === most || !text.includes(".")) return text;
  let end = text.length;
  const shortest = text.indexOf(".") + 1 + least;
  while (end > shortest && text[end - 1] === "0") end--;
  if (text[end - 1] === ".") end--;
  return text.slice(0, end);
}

function significantly(value: number, digits: number): string {
  if (value === 0) return "0";
  const before = Math.floor(Math.log10(Math.abs(value))) + 1;
  const decimals = Math.min(14, Math.max(0, digits - before));
  return withDecimals(before > digits ? Number(value.toPrecision(digits)) : value, [0, decimals]);
}
