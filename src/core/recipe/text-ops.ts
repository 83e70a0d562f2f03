import { readName } from "../rules/names/read-name.ts";
import { later, writeMoment } from "./date-parts.ts";
import { momentIn } from "./moments.ts";
import { readNotation, writeNotation } from "./notations.ts";
import { numberIn, writeNumber } from "./numbers.ts";
import { Reading } from "./reading.ts";
import { type CaseTo, type Kind, MOST, type TextOp, type Token } from "./recipe.ts";
import { webPartOf } from "./web-parts.ts";

/**
 * Does one thing after the other to a text; a few of them look at other cells of its row. Nothing where one of them does not apply: the place is not there, the text
 * is no number, no date.
 */
export function textAfter(
  reading: Reading,
  ops: readonly TextOp[],
  row: readonly Reading[] = [],
): string | undefined {
  let at = reading;
  for (const [index, op] of ops.entries()) {
    const text = once(at, op, row);
    if (text === undefined || text.length > MOST.result) return undefined;
    if (index === ops.length - 1) return text;
    at = new Reading(text);
  }
  return at.text;
}

const NOT: Readonly<Record<Kind, RegExp>> = {
  digits: /\D+/g,
  letters: /\P{L}+/gu,
  lettersAndDigits: /[^\p{L}\p{N}]+/gu,
  notSpaces: /\s+/g,
  capitals: /\P{Lu}+/gu,
};

function once(reading: Reading, op: TextOp, row: readonly Reading[]): string | undefined {
  const { text } = reading;
  switch (op.op) {
    case "cut": {
      const from = reading.at(op.from);
      const to = reading.at(op.to);
      return from < 0 || to < from ? undefined : text.slice(from, to);
    }
    case "all": {
      const found = reading.tokens(op.of);
      return found.length === 0
        ? undefined
        : found.map(({ start, end }) => text.slice(start, end)).join(op.join);
    }
    case "initials": {
      const words = reading.tokens("wordOrNumber");
      return words.length === 0
        ? undefined
        : words.map(({ start }) => String.fromCodePoint(text.codePointAt(start) ?? 0)).join(op.join);
    }
    case "case":
      return inCase(text, op.to);
    case "keep":
      return text.replace(NOT[op.kind], "");
    case "replace":
      return text.split(op.text).join(op.with);
    case "without": {
      const other = row[op.column]?.text ?? "";
      return other !== "" && text.includes(other) ? text.split(other).join("") : undefined;
    }
    case "nth":
      return nthOf(reading, op.of, Number(row[op.column]?.text));
    case "letters":
      return otherLetters(text, op.pairs);
    case "address":
      return webPartOf(text, op.part);
    case "name": {
      const name = reading.once("name", () => (text.length <= 100 ? readName(text) : undefined));
      return name?.[op.part] || undefined;
    }
    case "squeeze":
      return text.replace(/\s+/g, " ").trim();
    case "readIn":
      return readNotation(text, op.notation);
    case "writeIn":
      return writeNotation(text, op.notation);
    case "leaveOut":
      return leftOut(text, op.from, op.to);
    case "pad":
      return op.side === "start" ? text.padStart(op.width, op.with) : text.padEnd(op.width, op.with);
    case "group":
      return grouped(text, op.size, op.with, op.side);
    case "number": {
      const value = reading.once("number", () => numberIn(text));
      return value === undefined ? undefined : writeNumber(value, op, text);
    }
    case "date": {
      const moment = reading.once(`date ${op.order}`, () => momentIn(text, op.order));
      return (
        moment && writeMoment(op.plus === undefined ? moment : later(moment, op.plus), op.write, op.grid)
      );
    }
  }
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();

/** A text in another case. In a title every word begins with a capital letter; camel case has no gaps. */
export function inCase(text: string, to: CaseTo): string {
  if (to === "upper") return text.toUpperCase();
  if (to === "lower") return text.toLowerCase();
  if (to === "sentence") return capital(text);
  if (to === "title") return text.replace(/\p{L}[\p{L}\p{N}'’]*/gu, capital);
  const [first = "", ...rest] = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  return first.toLowerCase() + rest.map(capital).join("");
}

/** Every character for another; nothing where one of them has none. */
function otherLetters(text: string, pairs: readonly (readonly [string, string])[]): string | undefined {
  const others = new Map(pairs);
  let changed = "";
  for (const letter of text) {
    const other = others.get(letter);
    if (other === undefined) return undefined;
    changed += other;
  }
  return changed;
}

function nthOf(reading: Reading, of: Token | "character", nth: number): string | undefined {
  if (!Number.isInteger(nth) || nth < 1) return undefined;
  if (of === "character") return [...reading.text][nth - 1];
  const span = reading.tokens(of)[nth - 1];
  return span && reading.text.slice(span.start, span.end);
}

function grouped(text: string, size: number, between: string, side: "start" | "end"): string {
  const groups: string[] = [];
  const first = side === "start" ? size : text.length % size || size;
  for (let from = 0, to = first; from < text.length; from = to, to += size) groups.push(text.slice(from, to));
  return groups.join(between);
}

/** A text without what stands between two others, and without these, with all that stands in it; what is not closed stays. */
function leftOut(text: string, from: string, to: string): string {
  let kept = "";
  let at = 0;
  for (;;) {
    const start = text.indexOf(from, at);
    const end = start < 0 ? -1 : closingOf(text, start + from.length, from, to);
    if (end < 0) return kept + text.slice(at);
    kept += text.slice(at, start);
    at = end + to.length;
  }
}

/** Where closes what was opened before a place, past all that opens and closes in between; -1 where nothing does. */
function closingOf(text: string, after: number, from: string, to: string): number {
  let opened = 1;
  for (let at = after; ; ) {
    const end = text.indexOf(to, at);
    if (end < 0) return -1;
    const inner = from === to ? -1 : text.indexOf(from, at);
    const isInner = inner >= 0 && inner < end;
    opened += isInner ? 1 : -1;
    if (opened === 0) return end;
    at = isInner ? inner + from.length : end + to.length;
  }
}
