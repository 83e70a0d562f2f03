import { type Bytes, LOST } from "./single-byte.ts";

/** How much a reader forgives. */
export interface Leniency {
  /** A space may stand where the byte A0 was: no-break spaces are often turned into spaces on the way. */
  spaces: boolean;
  /** A sequence of which a byte is lost (U+FFFD, or a question mark in its place) reads as U+FFFD. */
  losses: boolean;
}

/** A character read from bytes, and how many bytes it took. */
interface Read {
  code: number;
  length: number;
  also?: number;
}

const SPACE = 0x20;
const QUESTION = 0x3f;
const REPLACEMENT = 0xfffd;

/**
 * Reads bytes as UTF-8, strictly but for CESU-8 surrogate pairs, Java's C0 80, and what the leniency forgives.
 * @returns null when they are not UTF-8.
 */
export function decodeUtf8(bytes: Bytes, leniency: Leniency): string | null {
  let text = "";
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) {
      text += String.fromCharCode(byte);
      at++;
      continue;
    }
    const read = readSequence(bytes, at, leniency);
    if (!read) return null;
    text += String.fromCodePoint(read.code) + (read.also === undefined ? "" : String.fromCharCode(read.also));
    at += read.length;
  }
  return text;
}

function readSequence(bytes: Bytes, at: number, leniency: Leniency): Read | null {
  const strict = readStrict(bytes, at) ?? readVariant(bytes, at);
  if (strict) return strict;
  return (leniency.spaces ? readSpaced(bytes, at) : null) ?? (leniency.losses ? readLossy(bytes, at) : null);
}

const lengthOf = (lead: number): number =>
  lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;

const isNext = (byte: number | undefined): byte is number =>
  byte !== undefined && byte >= 0x80 && byte <= 0xbf;

function readStrict(bytes: Bytes, at: number): Read | null {
  const lead = bytes[at] ?? 0;
  const length = lengthOf(lead);
  if (length === 0) return null;
  let code = lead & (0xff >> (length + 1));
  for (let offset = 1; offset < length; offset++) {
    const next = bytes[at + offset];
    if (!isNext(next)) return null;
    code = (code << 6) | (next & 0x3f);
  }
  const tooShort = code < (length === 3 ? 0x800 : length === 4 ? 0x10000 : 0x80);
  const surrogate = code >= 0xd800 && code <= 0xdfff;
  return tooShort || surrogate || code > 0x10ffff ? null : { code, length };
}

/** Java's "modified UTF-8": C0 80 for NUL, and an astral character as two surrogates of three bytes each. */
function readVariant(bytes: Bytes, at: number): Read | null {
  if (bytes[at] !== 0xc0 && bytes[at] !== 0xed) return null;
  const [lead, high1, high2, trail, low1, low2] = bytes.slice(at, at + 6);
  if (lead === 0xc0 && high1 === 0x80) return { code: 0, length: 2 };
  if (lead !== 0xed || trail !== 0xed || !isNext(high1) || !isNext(high2) || !isNext(low1) || !isNext(low2))
    return null;
  if (high1 < 0xa0 || high1 > 0xaf || low1 < 0xb0) return null;
  const high = ((high1 & 0x0f) << 6) | (high2 & 0x3f);
  const low = ((low1 & 0x0f) << 6) | (low2 & 0x3f);
  return { code: 0x10000 + (high << 10) + low, length: 6 };
}

/** Leads of two bytes whose second is often A0; the word "à" comes back with the space that follows it. */
const BEFORE_A0 = new Set([0xc2, 0xc3, 0xc5, 0xce, 0xd0, 0xd9]);
const PORTUGUESE_AFTER_A = /^(?:quele|quela|quilo|s )/;

function readSpaced(bytes: Bytes, at: number): Read | null {
  const [lead = 0, second, third, fourth] = bytes.slice(at, at + 4);
  if (second === SPACE && BEFORE_A0.has(lead)) {
    const after = String.fromCharCode(...bytes.slice(at + 2, at + 7));
    const isWord = lead === 0xc3 && third !== SPACE && !PORTUGUESE_AFTER_A.test(after);
    return { code: ((lead & 0x1f) << 6) | 0x20, length: 2, ...(isWord && { also: SPACE }) };
  }
  const spaces = [second, third, fourth].slice(0, lengthOf(lead) - 1).filter((byte) => byte === SPACE).length;
  if (spaces !== 1 || lengthOf(lead) < 3 || (lengthOf(lead) === 3 && !spaceFits(lead, second, third)))
    return null;
  const restored = bytes.slice(at, at + lengthOf(lead)).map((byte) => (byte === SPACE ? 0xa0 : byte));
  return lengthOf(lead) === 4 && lead !== 0xf0 ? null : readStrict(restored, 0);
}

/** Not beside 85: an ellipsis after a letter and a space is too common in good text. */
function spaceFits(lead: number, second: number | undefined, third: number | undefined): boolean {
  const other = second === SPACE ? third : second;
  if (!isNext(other) || other === 0x85 || other === 0xa0) return false;
  return second === SPACE ? lead === 0xe2 || lead === 0xe3 : lead <= 0xe3;
}

function readLossy(bytes: Bytes, at: number): Read | null {
  const [lead = 0, ...nexts] = bytes.slice(at, at + Math.max(1, lengthOf(bytes[at] ?? 0)));
  if (lead === LOST) return { code: REPLACEMENT, length: 1 };
  const length = lengthOf(lead);
  const lost = (byte: number | undefined): boolean => byte === LOST || byte === QUESTION;
  if (length === 0 || nexts.length !== length - 1 || !nexts.some(lost)) return null;
  if (length === 2 && !(nexts[0] === LOST || lead === 0xc2 || lead === 0xc3)) return null;
  const questions = nexts.filter((byte) => byte === QUESTION).length;
  if (questions > 1 || !nexts.every((byte) => isNext(byte) || lost(byte))) return null;
  return { code: REPLACEMENT, length };
}
