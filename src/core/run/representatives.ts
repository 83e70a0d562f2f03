import { type Cell, isDate, textOf } from "../cells/grid.ts";

/** Texts up to so many characters count as equally long. */
const LENGTHS = [12, 40, 160];

const SCRIPTS = ["Latin", "Cyrillic", "Greek", "Arabic", "Hebrew", "Devanagari", "Han"].map(
  (name) => new RegExp(`\\p{Script=${name}}`, "u"),
);

/**
 * A few values that stand for all: each kind of value once before any twice, kinds and values in the order given, so
 * that frequent ones come first where the values do. What makes a kind is the length, the scripts and case of the
 * letters, digits, punctuation, white space and the type of the cell. The same for the same values.
 */
export function representatives<Value>(
  values: readonly Value[],
  cellOf: (value: Value) => Cell,
  most: number,
): Value[] {
  const kinds = new Map<string, Value[]>();
  for (const value of values) {
    const kind = kindOf(cellOf(value));
    const same = kinds.get(kind);
    if (same) same.push(value);
    else kinds.set(kind, [value]);
  }
  const chosen: Value[] = [];
  for (let round = 0; chosen.length < Math.min(most, values.length); round++) {
    for (const same of kinds.values()) {
      const value = same[round];
      if (value !== undefined && chosen.length < most) chosen.push(value);
    }
  }
  return chosen;
}

function kindOf(cell: Cell): string {
  if (typeof cell !== "string") return isDate(cell) ? "date" : typeof cell;
  const text = textOf(cell);
  return [
    LENGTHS.findIndex((length) => text.trim().length <= length),
    SCRIPTS.flatMap((script, index) => (script.test(text) ? [index] : [])).join(),
    /\p{Lu}/u.test(text) ? (/\p{Ll}/u.test(text) ? "Aa" : "A") : "a",
    /\p{Nd}/u.test(text),
    /[^\p{L}\p{M}\p{N}\s.,;:!?'’"“”-]/u.test(text) ? "symbols" : /[.,;:!?]/.test(text),
    /^\s|\s$|\s\s|[^\S \n]/u.test(text),
  ].join(" ");
}
