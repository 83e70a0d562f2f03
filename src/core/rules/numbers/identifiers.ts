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
  const digits = column.flatMap((cell) =>
    typeof cell === "string" && DIGITS.test(cell.trim()) ? [cell.trim()] : [],
  );
  const widths = new Set(digits.filter((text) => /^0\d/.test(text)).map((text) => text.length));
  const [width = 0] = digits.map((text) => text.length);
  const distinct = new Set(digits);
  const unique = distinct.size >= digits.length * 0.95;
  const sameWidth = digits.filter((text) => text.length === width).length >= digits.length * 0.95;
  const isRound = digits.filter((text) => /00$/.test(text)).length > digits.length * 0.1;
  const isCode = width > 6 || (width > 5 && unique) || (width === 5 && digits.length >= 10 && !isRound);
  const isEnough = digits.length > 4 || (width > 9 && digits.length > 1);
  if (isEnough && sameWidth && isCode) widths.add(width);
  const long = column.filter((cell) => LONG_ZIP.test(String(cell))).length;
  if (long > column.length * 0.05) for (const each of [4, 5]) widths.add(each);
  const arePlaces = areNumbersOfPlaces(column);
  const areOffsets = column.some((cell) => /^\s*[+-]0\d{3}\s*$/.test(String(cell)));
  return (text) =>
    (arePlaces && DECIMAL.test(text)) ||
    (areOffsets && /^[+-]\d{4}$/.test(text)) ||
    (DIGITS.test(text) && (widths.has(text.length) || /^0\d/.test(text) || text.length > 15));
}

const DECIMAL = /^\d+\.\d+$/;

/**
 * Whether the decimals of a column number places: beside 1.1 stand 1.10 or 1.1.2, or zeros lead as in 005.13. Of
 * amounts, some fraction would begin with a zero.
 */
function areNumbersOfPlaces(column: readonly Cell[]): boolean {
  const texts = [...new Set(column.flatMap((cell) => (typeof cell === "string" ? cell.trim() : [])))];
  const decimals = texts.filter((text) => DECIMAL.test(text));
  if (decimals.length < 2) return false;
  if (decimals.some((text) => /^0\d/.test(text))) return true;
  const levels = texts.filter((text) => /^\d{1,3}(?:\.\d{1,2}){2,4}$/.test(text)).length;
  const same = new Set(decimals.map(Number)).size < decimals.length;
  const short = decimals.every((text) => /\.(?:0|[1-9]\d?)$/.test(text));
  return short && (same || levels > texts.length * 0.1);
}
