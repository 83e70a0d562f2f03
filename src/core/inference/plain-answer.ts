import type { Json } from "../cells/json.ts";
import { said } from "../messages/said.ts";
import { isList, isObject } from "../tasks/json-shape.ts";
import type { Decoded } from "../tasks/task.ts";

/** Control characters but tab and line break, and what turns the direction of all that follows it. */
const UNSEEN = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/g;

/** How Stet begins what it says itself in a cell, however it is spelled. */
const OWN_WORD = /^[\s\p{Cf}'"]*#\s*hf\b/iu;

/**
 * An answer without characters that nobody sees and that change how the rest is shown or read; wrong where it reads as
 * what Stet itself says in a cell, which no model may.
 */
export function plainAnswer(decoded: Decoded): Decoded {
  if (!("answer" in decoded)) return decoded;
  let isOwn = false;
  const plain = (value: Json): Json => {
    if (typeof value === "string") {
      const text = value.replace(UNSEEN, "");
      isOwn ||= OWN_WORD.test(text.slice(0, 50).normalize("NFKC"));
      return text;
    }
    if (isList(value)) return value.map(plain);
    return isObject(value)
      ? Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, plain(inner)]))
      : value;
  };
  const answer = plain(decoded.answer);
  return isOwn ? { wrong: said("answer.asStet") } : { answer };
}
