import { amountWords } from "./amount-words.ts";
import type { Numeral } from "./numeral.ts";
import { proseNumerals, scaled } from "./prose-numerals.ts";
import { unitNamed } from "./unit-words.ts";

/** A cell that holds one number and perhaps what it counts. */
export interface Amount {
  numeral: Numeral;
  negative: boolean;
  /** Whether accountants' brackets made it negative. */
  bracketed: boolean;
  currency?: string;
  percent: boolean;
  /** The power of ten that a scale word stands for. */
  power: number;
  /** A unit's first spelling, or the words after the number when they are no unit known. */
  unit?: string;
  knownUnit: boolean;
}

const LONGEST = 80;
/** A product code that spreadsheets like to read as a power of ten. */
const CODE = /^[+-]?\d+e\d+$/i;
/** "1990s": years, not seconds. */
const DECADE = /^(?:1\d|20)\d0['’]?s$/;
const PHONE = /^\+\d{7,}$/;
const PERCENT = /^(?:[%％٪]|percent|per cent|pct|pour cent|prozent|por ciento|por cento|per cento|procent)$/i;

/**
 * Reads a cell that holds a number and nothing but a sign, a currency, a percent sign, a scale word or a unit. Nothing
 * for any other text: "approx. 5", "<5", "3-4" and "No. 5" say more than a number can.
 */
export function readAmount(cell: string, language: string): Amount | undefined {
  const trimmed = cell.trim();
  if (trimmed.length > LONGEST || !/\p{Nd}/u.test(trimmed)) return undefined;
  const inner = /^\(([^()]+)\)$/.exec(trimmed)?.[1];
  const text = inner?.trim() ?? trimmed;
  const [found, another] = [...proseNumerals(text)];
  if (!found || another || CODE.test(text) || PHONE.test(text) || DECADE.test(text)) return undefined;
  const words = amountWords(text, found.start, found.end, language);
  const signs = /^([+\-−]?)$/.exec(text.slice(0, words.start).trim());
  const before = words.start < found.start || found.start === 0 || signs ? signs : null;
  if (!before || (found.glued && !/^[A-Z]{3}$/.test(words.currency ?? ""))) return undefined;
  const rest = text.slice(words.end).trim();
  const trailing = rest === "-" || rest === "−";
  const percent = PERCENT.test(rest);
  const unit = rest === "" || trailing || percent ? undefined : rest;
  if (unit !== undefined && !/^(?:[\p{L}°]|["'′″]$)/u.test(unit)) return undefined;
  const minus = [inner !== undefined, found.negative, /[-−]/.test(before[1] ?? ""), trailing].filter(Boolean);
  if (minus.length > 1) return undefined;
  return {
    numeral: scaled(found.numeral, words.power),
    negative: minus.length === 1,
    bracketed: inner !== undefined,
    percent,
    power: words.power,
    knownUnit: unit !== undefined && unitNamed(unit) !== undefined,
    ...(words.currency && { currency: words.currency }),
    ...(unit !== undefined && { unit: unitNamed(unit) ?? unit }),
  };
}
