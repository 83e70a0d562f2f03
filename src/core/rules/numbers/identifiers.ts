import type { Cell } from "../../cells/grid.ts";

const DIGITS = /^\d+$/;
/** A ZIP code with its four more digits: those beside it are ZIP codes, too. */
const LONG_ZIP = /^\s*\d{5}-\d{4}\s*$/;

/**
 * Which texts of a column are identifiers rather than numbers: digits with a leading zero, digits of the same length as
 * those, digits too many for a number, and columns of digits of one length: of seven and more, of six and hardly
 * ever alike, or of five as ZIP codes are, of which amounts would be round now and then. Of decimals, the numbers of
 * chapters, versions and shelves; of signed ones, what a time zone is ahead of UTC ("+0200").
 */
export function identifiers(column: readonly Cell[]): (text: string) => boolean {
  const widths = new Set<number>();
  let width = 0;
  let [digits, alike, round, long] = [0, 0, 0, 0];
  for (const cell of column) {
    const text = typeof cell === "string" ? cell.trim() : "";
    if (LONG_ZIP.test(text)) long++;
    if (!DIGITS.test(text)) continue;
    width ||= text.length;
    digits++;
    if (text.length === width) alike++;
    if (text.endsWith("00")) round++;
    if (/^0\d/.test(text)) widths.add(text.length);
  }
  const isRound = round > digits * 0.1;
  const isCode =
    width > 6 ||
    (width > 5 && differentDigits(column) >= digits * 0.95) ||
    (width === 5 && digits >= 10 && !isRound);
  const isEnough = digits > 4 || (width > 9 && digits > 1);
  if (isEnough && alike >= digits * 0.95 && isCode) widths.add(width);
  if (long > column.length * 0.05) for (const each of [4, 5]) widths.add(each);
  const arePlaces = areNumbersOfPlaces(column);
  const areOffsets = column.some((cell) => /^\s*[+-]0\d{3}\s*$/.test(String(cell)));
  return (text) =>
    (arePlaces && DECIMAL.test(text)) ||
    (areOffsets && /^[+-]\d{4}$/.test(text)) ||
    (DIGITS.test(text) && (widths.has(text.length) || /^0\d/.test(text) || text.length > 15));
}

function differentDigits(column: readonly Cell[]): number {
  const texts = new Set<string>();
  for (const cell of column) if (typeof cell === "string" && DIGITS.test(cell.trim())) texts.add(cell.trim());
  return texts.size;
}

const DECIMAL = /^\d+\.\d+$/;

/**
 * Whether the decimals of a column number places: beside 1.1 stand 1.10 or 1.1.2, or zeros lead as in 005.13. Of
 * amounts, some fraction would begin with a zero.
 */
function areNumbersOfPlaces(column: readonly Cell[]): boolean {
  const decimals = new Set<string>();
  for (const cell of column)
    if (typeof cell === "string" && DECIMAL.test(cell.trim())) decimals.add(cell.trim());
  if (decimals.size < 2) return false;
  const numbers = new Set<number>();
  let short = true;
  for (const text of decimals) {
    if (/^0\d/.test(text)) return true;
    short &&= /\.(?:0|[1-9]\d?)$/.test(text);
    if (short) numbers.add(Number(text));
  }
  if (!short) return false;
  if (numbers.size < decimals.size) return true;
  const texts = new Set<string>();
  for (const cell of column) if (typeof cell === "string") texts.add(cell.trim());
  const levels = [...texts].filter((text) => /^\d{1,3}(?:\.\d{1,2}){2,4}$/.test(text)).length;
  return levels > texts.size * 0.1;
}
