import { parse } from "acorn";
import { eachChild } from "./parts/declarations.mjs";

/** Texts of fewer characters, or that become hardly shorter, stay as they are. */
const LONG = 1_500;
const WORTH_IT = 0.85;

/** Digits of distances and lengths: all that needs no escape in a string, in a string. */
const DIGITS = "!#$%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}";
const SHORTEST = 4;
const LOOKED_AT = 500;

/** A script with its long texts packed; they are unpacked where they stood by `UNPACK_`, whose code is to be added. */
export function withPackedTexts(code) {
  const edits = [];
  const look = (node) => {
    const text = textOf(node);
    if (text === undefined) eachChild(node, look);
    else if (text.length >= LONG) {
      const { packed, marks } = pack(text);
      if (unpack(packed, marks) !== text)
        throw new Error(`A text does not come out as it went in: ${text.slice(0, 80)}`);
      if (packed.length < WORTH_IT * text.length)
        edits.push({ node, by: `UNPACK_(${JSON.stringify(packed)}, ${JSON.stringify(marks)})` });
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

/** The text that `pack` has packed. */
function unpack(packed, marks) {
  const digit = (at) => DIGITS.indexOf(packed[at]);
  const text = [];
  for (let at = 0; at < packed.length; at++) {
    const kind = marks.indexOf(packed[at]);
    if (kind !== 0 && kind !== 1) {
      text.push(packed[at]);
      continue;
    }
    const length = digit(++at) + SHORTEST;
    let distance = 0;
    for (let digits = 2 + kind; digits > 0; digits--) distance = distance * DIGITS.length + digit(++at);
    // It may run into what it writes.
    for (let next = 0; next < length; next++) text.push(text[text.length - distance]);
  }
  return marks === "" ? packed : text.join("").replaceAll(marks[2], '"').replaceAll(marks[3], "\\");
}

/** What a script with packed texts needs as `UNPACK_`: an expression. */
export const UNPACK = `(() => { const DIGITS = ${JSON.stringify(DIGITS)}, SHORTEST = ${SHORTEST}; return ${unpack}; })()`;
