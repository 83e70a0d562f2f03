import { decodeHtml } from "./decode-html.ts";
import { looksLikeCode } from "./looks-like-code.ts";
import { remarksOf } from "./remark.ts";
import type { Fixed, Rule } from "./rule.ts";

/** What it says of a cell. */
const REMARKS = {
  decoded: "decoded HTML entities",
} as const;

const say = remarksOf<typeof REMARKS>("decodeEntities");

const ENTITY = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z][a-zA-Z\d]{1,31});/;

export const decodeEntities: Rule = {
  name: "decodeEntities",
  listed: { title: "Decode &amp; and the like", group: "tidy", also: "HTML entities" },
  summary:
    "Turns HTML entities, such as those for & and é, into their characters, however often they were encoded; leaves URLs, code, and anything without the semicolon alone.",
  parameters: [],
  lossless: true,
  byCell: true,
  example: { before: "T&amp;M: Time &amp; Materials", after: "T&M: Time & Materials" },
  mark: "&",
  prepare: () => {
    const known: Words = new Map();
    return (cell) => (typeof cell === "string" ? fix(cell, known) : { value: cell });
  },
  remarks: REMARKS,
};

/** What words have become: the same few entities stand in a whole column. */
type Words = Map<string, string>;

function fix(text: string, known: Words): Fixed {
  const value = withWords(text, known);
  return value === text || looksLikeCode(text) ? { value: text } : { value, did: say("decoded") };
}

function remembered(word: string, known: Words): string {
  let decoded = known.get(word);
  if (decoded === undefined) {
    decoded = decodeAgain(word);
    known.set(word, decoded);
  }
  return decoded;
}

/** How often text may have been encoded again and again; beyond that it was made to cost time. */
const MOST_ROUNDS = 10;

/** Decodes a word until that changes nothing; a space or a quotation mark may make several of it meanwhile. */
function decodeAgain(word: string): string {
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const decoded = withWords(word, undefined);
    if (decoded === word) break;
    word = decoded;
  }
  return word;
}

/** Decodes each word that holds an ampersand, once, or with what is known of words as often as that changes them. */
function withWords(text: string, known: Words | undefined): string {
  let written = "";
  let from = 0;
  let at = 0;
  for (let mark = text.indexOf("&"); mark >= 0; mark = text.indexOf("&", at)) {
    let start = mark;
    while (start > at && !isBreak(text.charCodeAt(start - 1))) start--;
    let end = mark + 1;
    while (end < text.length && !isBreak(text.charCodeAt(end))) end++;
    at = end;
    const word = text.slice(start, end);
    const decoded = known === undefined ? decodeWord(word) : remembered(word, known);
    if (decoded === word) continue;
    written += text.slice(from, start) + decoded;
    from = end;
  }
  return from === 0 ? text : written + text.slice(from);
}

/** Whether a character stands between words: white space, a quotation mark or an angle bracket. */
const isBreak = (code: number): boolean =>
  code < 128
    ? code === 32 || (code >= 9 && code <= 13) || code === 34 || code === 60 || code === 62
    : /\s/.test(String.fromCharCode(code));

/** Decodes the part of a word before a URL begins in it. */
function decodeWord(word: string): string {
  if (!ENTITY.test(word)) return word;
  const mayHoldUrl = /[.:]/.test(word);
  if (mayHoldUrl && BARE_URL.test(word)) return word;
  const url = mayHoldUrl ? word.search(/(?:https?|ftps?):\/\/|www\.|mailto:/i) : -1;
  if (url === 0) return word;
  const before = url < 0 ? word : word.slice(0, url);
  const decoded = decodeHtml(before.replace(/&(?:amp;|#0{0,4}38;|#x0{0,4}26;)+/gi, "&amp;"));
  return url < 0 ? decoded : decoded + word.slice(url);
}

/** A host name with a path or a query after it. */
const BARE_URL = /^[("'[]{0,2}[\w.-]{1,253}\.[a-z]{2,24}(?::\d{1,5})?[/?]/i;
