import { parse } from "acorn";
import { eachChild } from "./parts/declarations.mjs";

/** Texts of fewer characters, or that become hardly shorter, stay as they are. */
const LONG = 1_500;
const WORTH_IT = 0.85;

/** Digits of distances and lengths: all that needs no escape in a string, in a string. */
const DIGITS = "!#$%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}";
const SHORTEST = 4;
const LOOKED_AT = 500;

/** How many arguments a call can safely have. */
const CALLED_WITH = 8_192;

/** A script with its long texts packed; they are unpacked where they stood by `UNPACK_`, whose code is to be added. */
export function withPackedTexts(code) {
  const edits = [];
  const look = (node) => {
    const text = textOf(node);
    if (text === undefined) eachChild(node, look);
    else if (text.length >= LONG) {
      const { packed, marks } = pack(text);
      if (unpack(packed, marks, text.length) !== text)
        throw new Error(`A text does not come out as it went in: ${text.slice(0, 80)}`);
      if (packed.length < WORTH_IT * text.length)
        edits.push({
          node,
          by: `UNPACK_(${JSON.stringify(packed)}, ${JSON.stringify(marks)}, ${text.length})`,
        });
    }
  };
  look(parse(code, { ecmaVersion: 2020, sourceType: "script" }));
  let written = "";
  let at = 0;
  for (const { node, by } of edits) {
    written += code.slice(at, node.start) + by;
    at = node.end;
  }
  return written + code.slice(at);
}

const textOf = ({ type, value, expressions, quasis }) => {
  if (type === "Literal" && typeof value === "string") return value;
  return type === "TemplateLiteral" && expressions.length === 0 ? quasis[0].value.cooked : undefined;
};

/**
 * Writes a text shorter: what stood before is named by its length and distance. `marks`: four characters that the text does
 * not hold, for a near repetition, a far one, a quotation mark and a backslash, which are costly in a string.
 */
export function pack(text) {
  const free = [...DIGITS, "~", "`"].filter((mark) => !text.includes(mark));
  if (free.length < 4) return { packed: text, marks: "" };
  const marks = free.slice(-4).join("");
  const plain = text.replaceAll('"', marks[2]).replaceAll("\\", marks[3]);
  const base = DIGITS.length;
  const seen = new Map();
  const note = (at) => {
    const start = plain.slice(at, at + SHORTEST);
    if (seen.has(start)) seen.get(start).push(at);
    else seen.set(start, [at]);
  };
  const best = (at) => {
    let found = { saved: 0 };
    for (const other of seen.get(plain.slice(at, at + SHORTEST))?.slice(-LOOKED_AT) ?? []) {
      let length = SHORTEST;
      while (
        length < base + SHORTEST - 1 &&
        at + length < plain.length &&
        plain[at + length] === plain[other + length]
      )
        length++;
      const near = at - other < base * base;
      const saved = length - (near ? 4 : 5);
      if (saved >= found.saved && saved > 0) found = { saved, length, distance: at - other, near };
    }
    return found;
  };
  let packed = "";
  for (let at = 0; at < plain.length; ) {
    const { saved, length, distance, near } = best(at);
    note(at);
    if (saved === 0 || best(at + 1).saved > saved) {
      packed += plain[at++];
      continue;
    }
    const digit = (power) => DIGITS[Math.floor(distance / base ** power) % base];
    packed += marks[near ? 0 : 1] + DIGITS[length - SHORTEST] + (near ? "" : digit(2)) + digit(1) + digit(0);
    for (let next = 1; next < length; next++) note(at + next);
    at += length;
  }
  return { packed, marks };
}

/**
 * The text of `size` characters that `pack` has packed. It runs once in an interpreter that is still cold, so that copies are
 * left to the built-in one.
 */
function unpack(packed, marks, size) {
  if (marks === "") return packed;
  const [near, far, quote, backslash] = [0, 1, 2, 3].map((mark) => marks.charCodeAt(mark));
  const text = new Uint16Array(size);
  let to = 0;
  for (let at = 0; at < packed.length; at++) {
    const code = packed.charCodeAt(at);
    if (code !== near && code !== far) {
      text[to++] = code === quote ? 34 : code === backslash ? 92 : code;
      continue;
    }
    const end = to + DIGITS.indexOf(packed[++at]) + SHORTEST;
    let distance = 0;
    for (let digits = code === near ? 2 : 3; digits > 0; digits--)
      distance = distance * DIGITS.length + DIGITS.indexOf(packed[++at]);
    // It may run into what it writes.
    if (end <= to + distance) text.copyWithin(to, to - distance, end - distance);
    else for (let next = to; next < end; next++) text[next] = text[next - distance];
    to = end;
  }
  const pieces = [];
  for (let from = 0; from < size; from += CALLED_WITH)
    pieces.push(String.fromCharCode(...text.subarray(from, from + CALLED_WITH)));
  return pieces.join("");
}

/** What a script with packed texts needs as `UNPACK_`: an expression. */
export const UNPACK = `(() => { const DIGITS = ${JSON.stringify(DIGITS)}, SHORTEST = ${SHORTEST}, CALLED_WITH = ${CALLED_WITH}; return ${unpack}; })()`;
