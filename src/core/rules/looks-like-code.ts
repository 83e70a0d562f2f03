/** Marks of program text, of which two different ones are enough, each with characters of which it needs at least one. */
const MARKS: readonly (readonly [needs: string, mark: RegExp])[] = [
  [";{}", /[;{}][ \t]*(?:$|[\n\r])/],
  [
    "",
    /^\s*(?:def |class |function |import |from \w+ import |const |let |var |return |public |private |#include|#!|package |using )/m,
  ],
  ["=&|:>+", /=>|[=!]==?|&&|\|\||::|->|\+\+|:=|\+=/],
  ["([{", /[a-z_]\w*\(\w*\)|\w\(.{0,80}\)\s*[{;:]|\[\]|\{\}/],
  ["/<", /^\s*(?:\/\/|\/\*|<!--|<!doctype)/im],
  [">", /<\/\w+>[\s\S]*<\/\w+>|\/>/],
  ["*=();_", /^\s*(?:select|insert into|update|delete from|create table|alter table|with) [\s\S]*[*=();_]/i],
  ["*=;_", /\b(?:from|where|values|set) [\s\S]*[*=;_]/i],
  ["(", /^\s*(?:if|for|while|switch|catch)\s*\(/m],
  ["=", /\b\w+ ?= ?["'\d[{(]/],
  ["[$", /\w(?:\[[\w"']|\$\w)/],
  ["/", /\S\s+\/\/\s/],
];

/** What is found in program text or in drawings of characters alone. */
const DECISIVE = /```|[─-╿]{2}|<\?(?:php|xml)\b|^#!\/|^\s*#include\b/m;

/** The marks that need no character of their own. */
const ANYWHERE = MARKS.reduce((sum, [needs], at) => (needs === "" ? sum | (1 << at) : sum), 0);

/**
 * A text in which no two marks can be: one line, without a character that only code is full of, that neither begins as a
 * statement does nor ends with a semicolon. One look that nearly every cell ends with.
 */
const NO_CODE =
  /^(?!\s*(?:#|(?:def|class|function|import|from|const|let|var|return|public|private|package|using|select|insert|update|delete|create|alter|with) ))[^&={}()[\]|:<>+*_/$`─-╿\n\r\u2028\u2029]*(?:&(?!&)[^&={}()[\]|:<>+*_/$`─-╿\n\r\u2028\u2029]*)*$(?<!;[ \t]*)/i;

/** How much of a cell is looked at. */
const SAMPLE = 2000;

/** Tells whether a cell holds program text, markup or a query, whose spaces and entities carry meaning. */
export function looksLikeCode(text: string): boolean {
  const sample = text.length > SAMPLE ? text.slice(0, SAMPLE) : text;
  if (NO_CODE.test(sample)) return false;
  const held = marksWithin(sample);
  if ((held & (1 << MARKS.length)) !== 0 && DECISIVE.test(sample)) return true;
  let marks = 0;
  for (let at = 0; at < MARKS.length; at++)
    if ((held & (1 << at)) !== 0 && MARKS[at]?.[1].test(sample) && ++marks === 2) return true;
  return false;
}

let bits: Uint16Array | undefined;

/** Which marks a text holds a character of, one bit each, and the next bit for what is decisive. */
function marksWithin(text: string): number {
  bits ??= bitsOf([...MARKS.map(([needs]) => needs), "`<#"]);
  let held = ANYWHERE;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    held |= code < 128 ? (bits[code] ?? 0) : 1 << MARKS.length;
  }
  return held;
}

function bitsOf(sets: readonly string[]): Uint16Array {
  const table = new Uint16Array(128);
  sets.forEach((set, at) => {
    for (const character of set)
      table[character.charCodeAt(0)] = (table[character.charCodeAt(0)] ?? 0) | (1 << at);
  });
  return table;
}
