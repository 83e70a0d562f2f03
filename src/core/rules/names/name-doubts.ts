import type { Cell } from "../../cells/grid.ts";
import type { Said } from "../../messages/pattern.ts";
import { plainLetters } from "../plain-letters.ts";
import { remarksOf } from "../remark.ts";
import { givenNames } from "./given-names.ts";
import { nameWords } from "./name-words.ts";
import { looksOrganised } from "./organisations.ts";

/** Why a text is not taken apart as a name. */
export const DOUBTS = {
  organization: "This looks like the name of an organization.",
  unspaced: "Nothing shows where the family name ends.",
  two: "These look like two people.",
  several: "These look like several people.",
  more: "There is more than a name in this cell.",
  ruler: "This looks like a ruler's name, in which no word is a family name.",
  described: "It is unclear which words are the name and which describe the person.",
  letterLast: "The name ends in a single letter, so it is unclear which word is the last name.",
} as const;

const say = remarksOf<typeof DOUBTS>("name");

/**
 * Why a text is not taken apart as the name of one person; undefined where it may be.
 * @param lists whether the column holds lists of people, where a comma stands between two of them
 */
export function whyNoName(text: string, lists: boolean): Said | undefined {
  if (looksOrganised(text)) return say("organization");
  if (UNSPACED.test(text)) return say("unspaced");
  const sides = text.split(/\s(?:&|and|und|et)\s/i);
  if (sides.length === 2 && sides.every((side) => wordsIn(side) > 1) && !text.includes(","))
    return say("two");
  if (
    text.split(/[;/|]/).filter((part) => wordsIn(part) > 1).length > 1 ||
    isList(text, lists ? 2 : 3) ||
    areTwo(text)
  )
    return say("several");
  if (/(?<!\p{L})et\.?\sal(?!\p{L})/iu.test(text)) return say("several");
  if (/^by\s|[?+=*]|(?:^|\s)[-–—](?:\s|$)/i.test(text)) return say("more");
  if (RULER.test(text)) return say("ruler");
  const [whole = "", behind = ""] = text.split(",");
  if (
    wordsIn(whole) > 1 &&
    behind.trim() !== "" &&
    /\p{L}{3}/u.test(behind) &&
    (isOfTitles(behind) || PEERAGE.test(behind))
  )
    return say("described");
  return undefined;
}

/** "Mary I of England", "Charles III of the United Kingdom", "Heinrich IV. von Frankreich". */
const RULER = /\s[IVX]+\.?\s+(?:of|von|de|di|d['’])(?!\p{L})/u;

/** "Robert Gascoyne-Cecil, 3rd Marquess of Salisbury": what stands behind the comma is no given name. */
const PEERAGE =
  /^\s*(?:the\s+)?(?:\d+(?:st|nd|rd|th)\s+)?(?:bar(?:on|oness|onet)|(?:vis)?count(?:ess)?|earl|duke|duchess|marquess|marquis|marchioness|lord|lady)\s+\p{L}/iu;

/** Whether commas part at least so many names of several words each. */
const isList = (text: string, least: number): boolean => {
  const parts = text.split(",");
  return parts.length >= least && parts.every((part) => wordsIn(part) > 1);
};

/** The share of a column's names that must be lists of three people or more, for two to be a list as well. */
const LISTS = 0.05;

/** Whether a column holds lists of people, parted by commas. */
export function listsPeople(column: readonly Cell[]): boolean {
  const texts = column.filter((cell): cell is string => typeof cell === "string" && cell.includes(","));
  const lists = texts.filter((text) => isList(text, 3)).length;
  return lists > 0 && lists >= column.length * LISTS;
}

/** Chinese, Japanese and Korean names are written without a space. */
const UNSPACED = /^\s*[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}・]+\s*$/u;

/** "John Smith, Jane Doe": both sides begin with a first name. */
const areTwo = (text: string): boolean => {
  const parts = text.split(",").map((part) => part.trim().split(/\s+/));
  return (
    parts.length === 2 &&
    parts.every(
      ([first = "", last = ""]) =>
        /^\p{Lu}\p{L}/u.test(last) && givenNames().has(plainLetters(first).toLowerCase()),
    )
  );
};

const isOfTitles = (text: string): boolean =>
  wordsIn(text) === 0 && !/(?:^|\s)(?:[sj]r|esq|i{2,3}|iv)\.?$/i.test(text.trim());

/** The words of a text that are no titles. */
const wordsIn = (text: string): number =>
  text
    .split(/\s+/)
    .filter(
      (word) => /\p{L}{2}/u.test(word) && !nameWords().titles.has(word.toLowerCase().replace(/\./g, "")),
    ).length;

/** "ROE JANE K", "ROE K": a word or two and a letter, which may be the last name first or an initial too much. */
const INITIAL_LAST = /^\s*(\p{Lu}[\p{L}'’-]+)\s+(?:(\p{Lu}[\p{L}'’-]+)\s+)?(\p{Lu})\.?\s*$/u;

/**
 * For a column in which nearly every name ends in a single letter: the same with a comma behind the last name, which
 * comes first in such columns. Where only this name ends so, nothing tells; then with what says so.
 */
export function withComma(column: readonly Cell[]): (text: string) => { text: string; doubt?: Said } {
  const names = column.filter((cell): cell is string => typeof cell === "string" && cell.trim() !== "");
  const ending = names.filter((text) => INITIAL_LAST.test(text)).length;
  const decided = ending > 2 && ending >= names.length * 0.6;
  return (text) => {
    const match = INITIAL_LAST.exec(text);
    if (!match) return { text };
    const [, last = "", first = "", initial = ""] = match;
    if (nameWords().titles.has(last.toLowerCase())) return { text };
    return decided
      ? { text: `${last}, ${first} ${initial}`.replace(/\s+/g, " ") }
      : { text, doubt: say("letterLast") };
  };
}
