import type { Token } from "./recipe.ts";

/**
 * The patterns that recipes know. None of them can go back further than one run of characters, so that every one is
 * linear in the text, whatever the text: nobody's own patterns are ever compiled.
 */
export const PATTERNS: Readonly<Record<Token, string>> = {
  digits: "\\d+",
  digit: "\\d",
  number:
    "(?<![\\p{L}\\p{N}])-?\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?(?!\\d)|(?<![\\p{L}\\p{N}.])-?\\d*\\.?\\d+|\\d+",
  letters: "\\p{L}+",
  word: "\\p{L}[\\p{L}'’-]*",
  words: "\\p{L}[\\p{L}'’.&-]*(?: [\\p{L}&][\\p{L}'’.&-]*)*",
  wordOrNumber: "[\\p{L}\\p{N}]+",
  capitals: "\\p{Lu}{2,}",
  capital: "\\p{Lu}",
  smallLetters: "\\p{Ll}+",
  capitalized: "\\p{Lu}\\p{Ll}+",
  chunk: "\\S+",
  spaces: "\\s+",
  marks: "[^\\p{L}\\p{N}\\s]+",
  line: "[^\\r\\n]+",
  camel: "\\p{Lu}+(?!\\p{Ll})|\\p{Lu}?\\p{Ll}+|\\d+",
  code: "[\\p{L}\\p{N}_.-]+",
  decimal: "\\d+\\.\\d+",
  grouped: "\\d+(?:[-./:]\\d+)+",
  email: "[\\p{L}\\p{N}._%+-]{1,64}@[\\p{L}\\p{N}.-]{1,200}\\p{L}",
  url: "(?:https?:\\/\\/|www\\.)[^\\s\"'<>]+",
};

const compiled = new Map<Token, RegExp>();

function patternOf(token: Token): RegExp {
  let pattern = compiled.get(token);
  if (!pattern) {
    pattern = new RegExp(PATTERNS[token], "gu");
    compiled.set(token, pattern);
  }
  pattern.lastIndex = 0;
  return pattern;
}

/** Where a token stands: from its first character up to the one behind its last. */
export interface Span {
  start: number;
  end: number;
}

/** Where a kind of token stands in a text, in order, at most 200 of them. */
export function tokensIn(text: string, token: Token): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(patternOf(token))) {
    spans.push({ start: match.index, end: match.index + match[0].length });
    if (spans.length === 200) break;
  }
  return spans;
}

/** Where a text stands in another, without overlaps. */
export function placesOf(text: string, sought: string): Span[] {
  const spans: Span[] = [];
  if (sought === "") return spans;
  for (
    let at = text.indexOf(sought);
    at >= 0 && spans.length < 200;
    at = text.indexOf(sought, at + sought.length)
  )
    spans.push({ start: at, end: at + sought.length });
  return spans;
}
