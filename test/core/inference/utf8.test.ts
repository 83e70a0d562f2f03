import fc from "fast-check";
import { byteLength, utf8 } from "../../../src/core/inference/utf8.ts";
import { codePoint } from "../../support/code-point.ts";

/** Where the number of bytes changes, and halves of characters that stand alone. */
const EDGES = [
  ...["\u0000", "\u007f", "\u0080", "\u07ff", "\u0800", "\uffff", "\u{10000}", "\u{103ff}", "\u{10ffff}"],
  ...[
    "\ud800",
    "\udbff",
    "\udc00",
    "\udfff",
    "\ud800a",
    "a\udc00",
    "\ud800\ud800",
    "\udfff\udfff",
    "\ud83d\ude00",
  ],
];
const texts = fc.array(fc.oneof(fc.constantFrom(...EDGES), fc.string({ unit: codePoint })), { maxLength: 6 });

it("text is written in bytes as every other program writes it, and counted so before", () => {
  const asOthersDo = (text: string) => {
    const bytes = [...new TextEncoder().encode(text)];
    expect([...utf8(text)]).toEqual(bytes);
    expect(byteLength(text)).toBe(bytes.length);
  };
  for (const edge of EDGES) asOthersDo(edge);
  fc.assert(fc.property(texts, (parts) => asOthersDo(parts.join(""))));
});
