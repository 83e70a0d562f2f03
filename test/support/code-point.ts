import fc from "fast-check";

const SURROGATES = { first: 0xd800, count: 0x800 };

/**
 * Any character but half a pair, a unit of `fc.string`: draws what "binary" draws, which first lists all million of them.
 */
export const codePoint = fc.integer({ min: 0, max: 0x10ffff - SURROGATES.count }).map(
  (place) => String.fromCodePoint(place < SURROGATES.first ? place : place + SURROGATES.count),
  (char) => {
    const code = String(char).codePointAt(0) ?? 0;
    if (code >= SURROGATES.first && code < SURROGATES.first + SURROGATES.count)
      throw new Error("Half a pair");
    if (String.fromCodePoint(code) !== char) throw new Error("Not one character");
    return code < SURROGATES.first ? code : code - SURROGATES.count;
  },
);
