import { tokenizer } from "acorn";
import { madeOnce } from "./made-once.mjs";

/** Texts of fewer characters, or that become hardly shorter, stay as they are. */
const LONG = 1_500;
const WORTH_IT = 0.85;

/** Digits of distances and lengths: all that needs no escape in a string, in a string. */
const DIGITS = "!#$%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}";
const VALUES = valuesOf(DIGITS);
const SHORTEST = 4;
const LOOKED_AT = 500;

/** Characters that are unpacked before they join the others. */
const APART = 1_000;

/** A script with its long texts packed; they are unpacked where they stood by `UNPACK_`, whose code is to be added. */
export function withPackedTexts(code) {
  let written = "";
  let at = 0;
  for (const { text, start, end } of textsIn(code)) {
    if (text.length < LONG) continue;
    const { packed, marks } = pack(text);
    if (packed.length >= WORTH_IT * text.length) continue;
    written += `${code.slice(at, start)}UNPACK_(${JSON.stringify(packed)}, ${JSON.stringify(marks)})`;
    at = end;
  }
  return written + code.slice(at);
}

/** Every string of a script, and every template without expressions: where it stands, and what it means. */
function* textsIn(code) {
  let [before, last] = [];
  for (const token of tokenizer(code, { ecmaVersion: 2020 })) {
    const { type, value, start, end } = token;
    if (type.label === "string") yield { text: value, start, end };
    if (type.label === "`" && last?.type.label === "template" && before.type.label === "`")
      yield { text: last.value, start: before.start, end };
    [before, last] = [last, token];
  }
}

/**
 * Writes a text shorter: what stood before is named by its length and distance, in the text itself or in `phrases`, which
 * whoever unpacks it has as well. `marks`: four characters that neither holds, for a near repetition, a far one, a quotation
 * mark and a backslash, which are costly in a string.
 * @throws Error when the text would not come out as it went in.
 */
export const pack = madeOnce((text, phrases = "") => {
  const whole = phrases + text;
  const free = [...DIGITS, "~", "`"].filter((mark) => !whole.includes(mark));
  if (free.length < 4) return { packed: text, marks: "" };
  const marks = free.slice(-4).join("");
  const plain = whole.replaceAll('"', marks[2]).replaceAll("\\", marks[3]);
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
  for (let at = 0; at < phrases.length; at++) note(at);
  for (let at = phrases.length; at < plain.length; ) {
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
  if (unpack(packed, marks, phrases) !== text)
    throw new Error(`A text does not come out as it went in: ${text.slice(0, 80)}`);
  return { packed, marks };
});

/**
 * The text that `pack` has packed. It runs once in an interpreter that is still cold, so that finding marks and copying are
 * left to what is built in: it goes from mark to mark, not from character to character.
 */
function unpack(packed, marks, phrases = "") {
  if (marks === "") return packed;
  const [near, far, quote, backslash] = marks;
  const base = DIGITS.length;
  // What was written last stands apart: a copy out of a string that has just grown would copy all of it first.
  let text = phrases.split('"').join(quote).split("\\").join(backslash);
  let last = "";
  let at = 0;
  let nextNear = packed.indexOf(near);
  let nextFar = packed.indexOf(far);
  while (nextNear !== -1 || nextFar !== -1) {
    const isFar = nextNear === -1 || (nextFar !== -1 && nextFar < nextNear);
    const mark = isFar ? nextFar : nextNear;
    last += packed.slice(at, mark);
    const length = VALUES[packed.charCodeAt(mark + 1)] + SHORTEST;
    let distance = VALUES[packed.charCodeAt(mark + 2)] * base + VALUES[packed.charCodeAt(mark + 3)];
    if (isFar) distance = distance * base + VALUES[packed.charCodeAt(mark + 4)];
    at = mark + (isFar ? 5 : 4);
    if (nextNear !== -1 && nextNear < at) nextNear = packed.indexOf(near, at);
    if (nextFar !== -1 && nextFar < at) nextFar = packed.indexOf(far, at);
    const start = last.length - distance;
    if (last.length > APART || (start < 0 && start + length > 0)) {
      text += last;
      last = "";
    }
    const from = last.length - distance;
    const copied = from < 0 ? text.substr(text.length + from, length) : last.substr(from, length);
    // It may run into what it writes.
    last += length <= distance ? copied : copied.repeat(Math.ceil(length / distance)).slice(0, length);
  }
  text += last + packed.slice(at);
  return text.slice(phrases.length).split(quote).join('"').split(backslash).join("\\");
}

/** What a script with packed texts needs as `UNPACK_`: an expression. */
export const UNPACK = `(() => { const DIGITS = ${JSON.stringify(DIGITS)}, VALUES = (${valuesOf})(DIGITS), SHORTEST = ${SHORTEST}, APART = ${APART}; return ${unpack}; })()`;

/** The value of each digit, at its character's code. */
function valuesOf(digits) {
  const values = [];
  for (let value = 0; value < digits.length; value++) values[digits.charCodeAt(value)] = value;
  return values;
}
