/** The mark before the fraction. */
export type DecimalMark = "point" | "comma";

/** What a run of digits and marks is worth under each decimal mark that makes sense of it, as a plain decimal. */
export type Numeral = { [mark in DecimalMark]?: string };

const LONGEST = 60;
const SPACES = /[\u00a0\u2000-\u200a\u202f\u3000]/g;

/** Groups of three, or of two then three as in India, closed by one mark throughout; then a fraction. */
const SHAPES: Record<DecimalMark, RegExp> = {
  point: /^(?:[1-9]\d{0,2}(?:([,' ])\d{3})(?:\1\d{3})*|[1-9]\d?(?:,\d{2})+,\d{3}|\d*)(?:\.(\d+))?$/,
  comma: /^(?:[1-9]\d{0,2}(?:([.' ])\d{3})(?:\1\d{3})*|\d*)(?:,(\d+))?$/,
};

/**
 * Reads ASCII digits with their marks: "1,234.5" is 1234.5 with a decimal point and nothing with a decimal comma;
 * "1,234" is 1234 or 1.234. Nothing when neither makes sense, as with "1,23,4" or "12.05.2016".
 */
export function readNumeral(run: string): Numeral | undefined {
  if (run.length > LONGEST || !/\d/.test(run)) return undefined;
  if (/^\d+$/.test(run)) return { point: tidy(run), comma: tidy(run) };
  if (/^[1-9]\d*\.\d*[1-9]$/.test(run) && run.length - run.indexOf(".") !== 4) return { point: run };
  const text = run.replace(SPACES, " ").replace(/[\u2019\u02bc]/g, "'");
  const arabic = text.replace(/\u066c/g, ",").replace(/\u066b/g, ".");
  if (arabic !== text) return numeral(plain(arabic, "point"), undefined);
  if (/^\d{1,3}(?:\.\d{1,3}){3}$/.test(text) && text.split(".").every((part) => Number(part) < 256))
    return undefined;
  return numeral(plain(text, "point"), plain(text, "comma"));
}

const numeral = (point: string | undefined, comma: string | undefined): Numeral | undefined =>
  point === undefined && comma === undefined
    ? undefined
    : { ...(point !== undefined && { point }), ...(comma !== undefined && { comma }) };

function plain(text: string, mark: DecimalMark): string | undefined {
  const match = SHAPES[mark].exec(text);
  if (!match) return undefined;
  const fraction = match[2];
  const whole = (fraction === undefined ? text : text.slice(0, -fraction.length - 1)).replace(/\D/g, "");
  return tidy(`${whole}.${fraction ?? ""}`);
}

/** A plain decimal without idle zeros: "007.50" is "7.5". */
export function tidy(decimal: string): string {
  const [whole = "", fraction = ""] = decimal.split(".");
  const left = whole.replace(/^0+(?=\d)/, "") || "0";
  let end = fraction.length;
  while (end > 0 && fraction[end - 1] === "0") end--;
  return end > 0 ? `${left}.${fraction.slice(0, end)}` : left;
}

/** A plain decimal times a power of ten, digit by digit, so that nothing is rounded. */
export function shift(decimal: string, power: number): string {
  const [whole = "", fraction = ""] = decimal.split(".");
  const digits = whole + fraction;
  const point = whole.length + power;
  if (point <= 0) return tidy(`0.${"0".repeat(-point)}${digits}`);
  return tidy(`${digits.slice(0, point).padEnd(point, "0")}.${digits.slice(point)}`);
}

/** The digits that carry information; a spreadsheet number keeps fifteen. */
export const significantDigits = (decimal: string): number =>
  decimal.replace(".", "").replace(/^0+/, "").replace(/0+$/, "").length;
