import type { SheetFunction } from "../functions/function.ts";
import { FUNCTIONS } from "../functions/functions.ts";

/** Texts and quoted sheet names, the beginning of a call of ours, and what begins, parts or ends arguments. */
const PIECE = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\bHF_[A-Z_]+\s*\(|[(){},;]/gi;

interface Open {
  /** The function of ours that it calls; undefined for any other bracket. */
  fn: SheetFunction | undefined;
  /** Where the first argument begins, and the marks that part it from the others. */
  from: number;
  marks: { at: number; text: string }[];
}

/**
 * The same formula in other words: a blank more at the end of the options of each call of ours, which means nothing.
 * Sheets may answer a formula that is set again as it was, or that passes the same arguments, with the result that it
 * has kept.
 * @param separator what stands between arguments in the sheet's locale
 */
export function anew(formula: string, separator: "," | ";"): string {
  const added: { at: number; text: string }[] = [];
  const open: Open[] = [];
  for (const { 0: text, index: at = 0 } of formula.matchAll(PIECE)) {
    const call = open[open.length - 1];
    if (/[({]$/.test(text)) open.push({ fn: named(text), from: at + text.length, marks: [] });
    else if (text === "," || text === ";") call?.marks.push({ at, text });
    else if (text === ")" || text === "}") {
      open.pop();
      if (call?.fn && call.fn.params.length > 0) added.push(blank(formula, call.fn, call, at, separator));
    }
  }
  return added
    .sort((a, b) => b.at - a.at)
    .reduce((whole, { at, text }) => whole.slice(0, at) + text + whole.slice(at), formula);
}

const named = (text: string): SheetFunction | undefined =>
  FUNCTIONS.find(({ name }) => name === text.replace(/\s*\($/, "").toUpperCase());

/** What is written into a call that ends at `end`, and where. */
function blank(
  formula: string,
  { params }: SheetFunction,
  { from, marks }: Open,
  end: number,
  separator: string,
) {
  const options = params.findIndex(({ type }) => type === "options");
  const missing = params.slice(marks.length + 1, options + 1);
  // A range that is blank is not the same as none, so there the first argument, a text, gets the blank.
  const argument = missing.some(({ type }) => type === "range") ? 0 : options;
  if (argument > marks.length) {
    const mark = marks[0]?.text ?? separator;
    return { at: end, text: `${`${mark} ""`.repeat(missing.length - 1)}${mark} " "` };
  }
  const start = argument === 0 ? from : (marks[argument - 1]?.at ?? 0) + 1;
  const written = formula.slice(start, marks[argument]?.at ?? end).trimEnd();
  const at = start + written.length;
  if (written.trim() === "") return { at, text: ' " "' };
  return written.endsWith('"') ? { at: at - 1, text: " " } : { at, text: '&" "' };
}
