/**
 * Asked for with `require`, the bundled package is evaluated when it is first needed and not whenever a cell is:
 * unpacking its table of 2,125 names takes longer than cleaning a column.
 */
declare const require: (name: "entities/decode") => typeof import("entities/decode");

/** Half an emoji, as programs that count in UTF-16 write one: "&#55357;&#56832;" is 😀. */
const PAIR = /&#(?:x(d[89ab][\da-f]{2})|(5[56]\d{3}));&#(?:x(d[c-f][\da-f]{2})|(5[67]\d{3}));/gi;
const NUMERIC = /(&#(?:x[\da-f]+|\d+);)/i;

/**
 * Decodes the HTML entities that end in a semicolon, by the HTML Living Standard's table. Two halves of one character
 * become that character. A number that stands for no character stays as it is written, where the standard would have
 * U+FFFD, of which nobody could tell what it was.
 */
export function decodeHtml(text: string): string {
  if (!text.includes("&#")) return decodePlain(text);
  return text
    .replace(PAIR, joined)
    .split(NUMERIC)
    .map((part) => (isNoCharacter(part) ? part : decodePlain(part)))
    .join("");
}

let decodeStrictly: ((text: string) => string) | undefined;

function decodePlain(text: string): string {
  // Bundled, each call of `require` would copy all that the package exports.
  decodeStrictly ??= require("entities/decode").decodeHTMLStrict;
  return decodeStrictly(text);
}

function joined(all: string, hexHigh?: string, high?: string, hexLow?: string, low?: string): string {
  const [first, second] = [codeOf(hexHigh, high), codeOf(hexLow, low)];
  const isPair = first >= 0xd800 && first < 0xdc00 && second >= 0xdc00 && second < 0xe000;
  return isPair ? String.fromCharCode(first, second) : all;
}

const codeOf = (hex = "", decimal = ""): number => (hex === "" ? Number(decimal) : Number.parseInt(hex, 16));

/** Whether a numeric entity stands for none: a control, half a pair, U+FFFD itself, or beyond Unicode. */
function isNoCharacter(entity: string): boolean {
  const match = /^&#(?:x([\da-f]+)|(\d+));$/i.exec(entity);
  if (!match) return false;
  const code = codeOf(match[1], match[2]);
  const control =
    code < 0x20 ? ![9, 10, 13].includes(code) : [0x7f, 0x81, 0x8d, 0x8f, 0x90, 0x9d].includes(code);
  const special = (code >= 0xd800 && code < 0xe000) || (code & 0xfffe) === 0xfffe || code === 0xfffd;
  return control || special || code > 0x10ffff;
}
