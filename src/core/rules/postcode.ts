import type { Cell } from "../cells/grid.ts";
import type { Said } from "../messages/pattern.ts";
import { isColumnOf, onlyInColumnOf } from "./column-kind.ts";
import { remarksOf } from "./remark.ts";
import type { Fixed, Rule } from "./rule.ts";

/** What it says of a cell. */
const REMARKS = {
  written: "wrote the postcode one way",
  zeros: "gave the postcode its leading zeros back",
  notOne: "This does not look like a postcode of {country}.",
  elsewhere: "Little else in this column is a postcode, so this was left.",
} as const;

const say = remarksOf<typeof REMARKS>("postcode");

/** How postcodes of a country are written. `digits`: all digits, so that a spreadsheet may have eaten leading zeros, unless
 * none begins with a zero. */
const COUNTRIES: Record<
  string,
  { digits?: number; noZeros?: true; pattern?: RegExp; write?: (match: RegExpExecArray) => string }
> = {
  US: { digits: 5, pattern: /^(\d{5})[-\s]?(\d{4})$/, write: ([, five, four]) => `${five}-${four}` },
  DE: { digits: 5 },
  FR: { digits: 5 },
  ES: { digits: 5 },
  IT: { digits: 5 },
  MX: { digits: 5 },
  AT: { digits: 4, noZeros: true },
  CH: { digits: 4, noZeros: true },
  AU: { digits: 4 },
  BE: { digits: 4, noZeros: true },
  BR: { digits: 8, pattern: /^(\d{5})[-\s]?(\d{3})$/, write: ([, a, b]) => `${a}-${b}` },
  PT: { pattern: /^(\d{4})[-\s]?(\d{3})$/, write: ([, a, b]) => `${a}-${b}` },
  NL: { pattern: /^([1-9]\d{3})\s?([a-z]{2})$/i, write: ([, a, b]) => `${a} ${b?.toUpperCase()}` },
  CA: { pattern: /^([a-z]\d[a-z])[-\s]?(\d[a-z]\d)$/i, write: ([, a, b]) => `${a} ${b}`.toUpperCase() },
  GB: { pattern: /^([a-z]{1,2}\d[a-z\d]?)\s*(\d[a-z]{2})$/i, write: ([, a, b]) => `${a} ${b}`.toUpperCase() },
};

/** Writes postcodes one way and gives lost leading zeros back. */
export const postcode: Rule = {
  name: "postcode",
  listed: { title: "Postcodes in one form", group: "places", also: "ZIP" },
  summary:
    "Writes postcodes of one country one way, as text, with the leading zeros a spreadsheet took away. What is no postcode there is left alone.",
  parameters: [
    { name: "country", summary: "Whose postcodes they are.", choices: Object.keys(COUNTRIES), default: "US" },
  ],
  lossless: false,
  example: { before: 2108, after: "02108" },
  prepare: (column, { country = "US" }) => {
    let lost: boolean | undefined;
    const { digits = 0, pattern } = COUNTRIES[country] ?? {};
    return onlyInColumnOf(
      say("elsewhere"),
      column,
      (_, text) => (digits > 0 && /^\d+$/.test(text) && text.length === digits) || isMarked(text, pattern),
      (cell) => fix(cell, country, () => (lost ??= hasLostZeros(column, digits))),
      country === "US" ? 0.4 : undefined,
    );
  },
  remarks: REMARKS,
};

/** So many postcodes without one that comes twice are running numbers. */
const MANY = 200;

/** Whether a text is a postcode by its pattern, and more than digits. */
const isMarked = (text: string, pattern: RegExp | undefined): boolean =>
  pattern !== undefined && /\D/.test(text) && pattern.test(text);

/**
 * Whether the short numbers of a column have lost zeros: then some lack one digit at most, hardly any lacks more than
 * two, and they are no years. Counts and running numbers are of all lengths, and amounts have signs and decimals.
 */
function hasLostZeros(column: readonly Cell[], digits: number): boolean {
  const numbers = column.map((cell) => String(cell).trim()).filter((text) => /^\d+$/.test(text));
  if (!isColumnOf(column, (_, text) => text.length === digits || /^\d{5}-\d{4}$/.test(text), 0.6))
    return false;
  if (column.some((cell) => /^[+−-]\s?\d|^\d+[.,]\d+$/.test(String(cell).trim()))) return false;
  if (numbers.length >= MANY && new Set(numbers).size === numbers.length) return false;
  const fitting = numbers.filter((text) => text.length >= digits - 2 && text.length <= digits);
  const years = new Set(numbers.filter((text) => /^(?:1[89]|20)\d\d$/.test(text)));
  const areYears = years.size > 1 && numbers.every((text) => years.has(text));
  return (
    fitting.length >= numbers.length * 0.95 && !areYears && fitting.some((text) => text.length >= digits - 1)
  );
}

function fix(cell: Cell, country: string, hasLost: () => boolean): Fixed {
  if (typeof cell !== "string" && typeof cell !== "number") return { value: cell };
  const text = String(cell).trim();
  const { digits, noZeros, pattern, write } = COUNTRIES[country] ?? {};
  if (text.length >= 20) return { value: cell };
  // More than two zeros are not lost from a postcode: 42 is more likely something else.
  const short =
    digits !== undefined &&
    /^\d+$/.test(text) &&
    text.length >= digits - (noZeros ? 0 : 2) &&
    text.length <= digits &&
    ((text.length === digits && typeof cell === "string") || hasLost());
  const whole = short ? text.padStart(digits, "0") : text;
  const match = pattern?.exec(whole);
  if (match && write) return changed(cell, write(match), say("written"));
  if (short) return changed(cell, whole, say("zeros"));
  if (text === "" || typeof cell === "number") return { value: cell };
  return { value: cell, doubt: say("notOne", { country }) };
}

const changed = (before: Cell, after: string, did: Said): Fixed =>
  before === after ? { value: before } : { value: after, did };
