/** Marks of program text; two different ones are enough. */
const MARKS: readonly RegExp[] = [
  /[;{}][ \t]*(?:$|[\n\r])/,
  /^\s*(?:def |class |function |import |from \w+ import |const |let |var |return |public |private |#include|#!|package |using )/m,
  /=>|[=!]==?|&&|\|\||::|->|\+\+|:=|\+=/,
  /[a-z_]\w*\(\w*\)|\w\(.{0,80}\)\s*[{;:]|\[\]|\{\}/,
  /^\s*(?:\/\/|\/\*|<!--|<!doctype)/im,
  /<\/\w+>[\s\S]*<\/\w+>|\/>/,
  /^\s*(?:select|insert into|update|delete from|create table|alter table|with) [\s\S]*[*=();_]/i,
  /\b(?:from|where|values|set) [\s\S]*[*=;_]/i,
  /^\s*(?:if|for|while|switch|catch)\s*\(/m,
  /\b\w+ ?= ?["'\d[{(]/,
  /\w(?:\[[\w"']|\$\w)/,
  /\S\s+\/\/\s/,
];

/** What is found in program text or in drawings of characters alone. */
const DECISIVE = /```|[─-╿]{2}|<\?(?:php|xml)\b|^#!\/|^\s*#include\b/m;

/** How much of a cell is looked at. */
const SAMPLE = 2000;

/** Tells whether a cell holds program text, markup or a query, whose spaces and entities carry meaning. */
export function looksLikeCode(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  if (DECISIVE.test(sample)) return true;
  let marks = 0;
  for (const mark of MARKS) if (mark.test(sample) && ++marks === 2) return true;
  return false;
}
