import { asciiDigits } from "../numbers/digits.ts";
import type { Finder, Found } from "./finder.ts";

const RUN =
  /(?:\(\s?\+?|\+)?\d(?:[ \u00a0.\-/()\u2010-\u2013]{0,3}\d){6,40}(?:\s?(?:x|ext\.?|extension|poste|durchwahl)\s?\d{1,6})?/giu;
const EXTENSION = /\s?(?:x|ext\.?|extension|poste|durchwahl)\s?\d{1,6}$/iu;
const BETWEEN_TWO = /\s[/]\s|\s{2,}|\s(?=[+(])(?<=\d\s)/u;
/** Where a date begins behind a number. */
const BEFORE_DATE =
  /\s[-–]?\s?(?=(?:(?:1[5-9]|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}([-/.])\d{1,2}\1(?:19|20)\d\d)(?!\d))/u;

/** A word before that says a telephone number follows, in seven languages. */
const SAYS_PHONE =
  /(?<!\p{L})(?:(?:tele)?phones?|tel[ée]phones?|portable|tel|tél|telefon\p{L}{0,8}|t[eé]l[eé]fono|telefoon|mobile?|mobiel|mobil\p{L}{0,6}|m[oó]vil|celular|cell(?:ulare|phone)?|handy|fax|call|dial|appele[rz]|anrufen|llam\p{L}{1,4}|whatsapp|sms|gsm|rufnummer|(?:my|your|his|her|our|their)\s(?:\p{L}{1,12}\s)?number)(?!\p{L})|[☎✆📞📱]/giu;

/** "Tel555-0100": such a word without a space. */
const GLUED_WORD = /(?<!\p{L})(?:tel|tél|phone|fax|mob(?:ile)?|cell)$/iu;

/** A word before that says it is another kind of number. */
const SAYS_OTHER =
  /(?<!\p{L})(?:account|konto|compte|card|carte|karte|tarjeta|order|invoice|facture|rechnung|ref|reference|case|serial|ssn|iban|isbn|issn|visa|discover|passport|licen[cs]e|zip|siret|siren|id)(?!\p{L})/giu;

const NOT_PHONES: readonly RegExp[] = [
  // a day, month and year, or a span of them: groups that a date has, and a year among them
  /^(?=.*(?<!\d)(?:1[5-9]|20)\d\d(?!\d))(?:(?:0?[1-9]|[12]\d|3[01]|(?:1[5-9]|20)\d\d)(?:[\s./\u2010-\u2013-]{1,3}|$)){2,8}$/u,
  /^\d{1,2}([-/.])\d{1,2}\1(?:\d{4}|\d{2})(?=\s|$)/, // a date, perhaps with a number after it
  /^\d{4}([-/.])\d{1,2}\1\d{1,2}(?=\s|$)/, // a date, the year first
  /^0[.]\d+\s/, // decimals in a row
  /^\+\d{1,3}(?:[ .]000)+$/, // a round number
  /^(?:1[5-9]|20)\d\d\s?[-/–]\s?(?:1[5-9]|20)\d\d$/, // a span of years
  /^\d{3}-\d{2}-\d{4}$/, // a US social security number
  /^\d+\.\d+$/, // a decimal
  /^\d{1,3}(?:\.\d{3}){2,}$/, // thousands
  /^10\.\d{4,9}\//, // a document's identifier
  /^97[89][- ](?:\d{1,7}[- ]){3}\d$/, // a book's number
  /^(?:\d\s){4,}\d$/, // digits one by one
  /^\d{4}[ -]\d{6}[ -]\d{5}$/, // a card of fifteen digits
  /^\d{1,3}(?:\.\d{1,3}){3}$/, // an address of the internet
  /\([^)]*\(|\)\s?\)|^[^(]*\)|\([^)]*$/, // brackets that do not pair
];

/** Shapes that nothing but a telephone number has. */
const STRONG: readonly RegExp[] = [
  /^\(?\+(?:\D*\d){9}/,
  /^\((?!(?:1[5-9]|20)\d\d\))\s?\d{1,5}\s?\)[\s.\-/]{0,2}(?=(?:\D*\d){6})\d/,
  /^1?[\s.-]?\(\d{3}\)\s?\d{3}/,
  /^(?:1[ .-])?[2-9]\d{2}([ .-])\d{3}\1\d{4}$/,
  /^(?=(?:\D*\d){10})1?\d{2}\d?([.-])\d{3}\1\d{4}$/,
  /^0(?=.*[ ./-])(?:\D*\d){8}/,
];

/**
 * Telephone numbers of any country, as they are written with their spaces settled. What only a telephone number looks
 * like is taken as it is; bare digits and short groups only after a word such as "phone", or in a
 * cell that holds nothing else.
 */
export const phone: Finder = {
  kind: "phone",
  find(text) {
    const ascii = asciiDigits(text);
    const alone = /^(?:[\d\s+().\-/;\u2010-\u2013]|x|ext\.?)*$/i.test(ascii);
    return [...ascii.matchAll(RUN)].flatMap(({ index = 0, 0: run }) =>
      pieces(run).flatMap(([at, piece]) => check(ascii, index + at, piece, alone)),
    );
  },
};

/** Two numbers side by side are cut where one can end. */
function pieces(run: string): [number, string][] {
  const date = BEFORE_DATE.exec(run)?.index;
  if (date !== undefined && digitsIn(run.slice(0, date)) >= 7) return [[0, run.slice(0, date)]];
  if (digitsIn(run.replace(EXTENSION, "")) <= 15) return [[0, run]];
  let at = 0;
  return run.split(BETWEEN_TWO).flatMap((piece): [number, string][] => {
    const start = run.indexOf(piece, at);
    at = start + piece.length;
    return digitsIn(piece) >= 7 ? [[start, piece]] : [];
  });
}

const digitsIn = (text: string): number => text.replace(/\D/g, "").length;

function check(text: string, start: number, piece: string, alone: boolean): Found[] {
  const end = start + piece.length;
  const before = text.slice(Math.max(0, start - 48), start);
  const bare = piece.replace(EXTENSION, "").trim();
  const opened = /^[+(]/.test(piece);
  if (opened ? /\d$/.test(before) : /[\p{L}\d_]$/u.test(before) && !GLUED_WORD.test(before)) return [];
  if (!opened && /[#=*^]\s?$|\d[.,:+/]$/.test(before)) return [];
  if (/^(?:[\p{L}\d_=*^%]|[:.,]\d)/u.test(text.slice(end, end + 2))) return [];
  if (digitsIn(bare) > 15 || NOT_PHONES.some((shape) => shape.test(bare))) return [];
  const said = alone ? "phone" : saidBefore(before);
  if (said === "other") return [];
  if (said !== "phone" && /(?<!\S)(?=\S{0,20}\d)(?=\S{0,20}\p{L})[\p{L}\d]{2,20}\s$/u.test(before)) return [];
  const strong = STRONG.some((shape) => shape.test(bare)) && !/\p{L}-$/u.test(opened ? "" : before);
  if (said !== "phone" && !strong && !/^1?\(\d{3}\)/.test(bare)) return [];
  return [{ start, end, value: text.slice(start, end).replace(/[\s\u00a0]+/g, " ") }];
}

/** What the nearest word before says the digits are. */
function saidBefore(before: string): "phone" | "other" | undefined {
  const last = (pattern: RegExp): number => [...before.matchAll(pattern)].pop()?.index ?? -1;
  const phoneAt = last(SAYS_PHONE);
  const otherAt = last(SAYS_OTHER);
  if (otherAt > phoneAt && before.length - otherAt < 28) return "other";
  return phoneAt >= 0 ? "phone" : undefined;
}
