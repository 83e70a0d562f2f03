import type { Cell } from "../cells/grid.ts";
import { country } from "../rules/country.ts";
import { plainLetters } from "../rules/plain-letters.ts";

/**
 * How two values of a column stand to each other: `one` truth written twice, which a fix may join; `open`, which only
 * a person can say; `two` truths, which are not even asked about.
 */
export type Truths = "one" | "open" | "two";

/** What else is known of the column in which two values stand. */
export interface About {
  /** Names of people: there Jose and José may be two. */
  people?: boolean;
  /** Yes and no, and nothing else: there NO is no formula. */
  yesOrNo?: boolean;
  /** Letters that the table's damage has put in place of others; see `damageIn`. */
  damage?: ReadonlySet<string>;
}

/**
 * Whether a value may be meant as it stands, although another is near and more frequent: frequency is not truth. Two
 * values are one only when nothing that can carry meaning tells them apart: never signs, digits, the order of words,
 * a doubled word, codes of up to three letters, single letters, or another letter, unless that letter is known damage.
 */
export function truthsOf(
  was: string,
  now: string,
  { people = false, yesOrNo = false, damage }: About = {},
): Truths {
  if (lettersIn(was) === "" || lettersIn(now) === "") return "two";
  if (isDamaged(was, now, damage)) return "one";
  const [own, other] = [partsOf(was), partsOf(now)];
  if (digitsIn(was) !== digitsIn(now) || signsIn(was) !== signsIn(now)) return "two";
  const [ownKeys, otherKeys] = [own.map(keyOf), other.map(keyOf)];
  if (ownKeys.join(" ") !== otherKeys.join(" ")) {
    const sameWords = [...ownKeys].sort().join(" ") === [...otherKeys].sort().join(" ");
    if (sameWords && SIDES.test(was) && SIDES.test(now)) return "two";
    return bothCountries(was, now) ? "two" : "open";
  }
  if (yesOrNo && isYesOrNo(was) && isYesOrNo(now)) return "one";
  const accents = own.some(
    (part, at) => plainLetters(part) !== part || plainLetters(other[at] ?? "") !== other[at],
  );
  if (
    accents &&
    (people || own.length < 2) &&
    own.some((part, at) => part.toLowerCase() !== other[at]?.toLowerCase())
  )
    return "open";
  if (own.length === 1 && lettersIn(was).length <= CODE) return "open";
  return own.every((part, at) => sameCase(part, other[at] ?? "", was, now)) ? "one" : "open";
}

/** Letters of a value that may be a code or an acronym, where case tells (CO and Co, WHO and Who, AIDS and aids). */
const CODE = 4;

/** Between two sides the order tells: who plays at home, who sued whom, from where to where. */
const SIDES = /\s(?:vs?\.?|versus|[-–—→>])\s|\p{L}[–—→]\p{L}/iu;

/** Marks that carry meaning wherever they stand. */
const signsIn = (text: string): string =>
  `${text.replace(/\d/.test(text) ? /[^+<>=≤≥±*#%~^$€£¥!?¬−×÷°()]/g : /[^+<>=≤≥±*#%~^$€£¥!?¬−×÷°]/g, "")}${dashes(text)}`;

/** A dash in front of a value or behind it: minus, not a hyphen. */
const dashes = (text: string): string =>
  `${/^\s*[-–—]/.test(text) ? "-" : ""} ${/[-–—]\s*$/.test(text) ? "-" : ""}`;

/** Digits, and what stands between them. */
const digitsIn = (text: string): string => (text.match(/\d(?:[\d.,:/'-]*\d)?/g) ?? []).join(" ");

const lettersIn = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, "");

/** The words of a value and the parts that hyphens make of them, without marks at their ends and without “&”. */
const partsOf = (text: string): string[] =>
  text
    .replace(/[‘’ʼ]/g, "'")
    .split(/[\s-]+/)
    .map((word) => word.replace(/^["“„«(']+|["”“»).,;:']+$/g, ""))
    .filter((word) => word !== "" && word !== "&");

const keyOf = (part: string): string => plainLetters(part).toLowerCase();

/** Whether a part is the same word in another case: capitals throughout, or at its beginning. */
function sameCase(part: string, other: string, was: string, now: string): boolean {
  if (part === other || plainLetters(part) === plainLetters(other)) return true;
  if (part.length === 1 || other.length === 1 || /\d/.test(part)) return false;
  const atStart = part.slice(1) === other.slice(1);
  const shouted = [was, now].some((text) => text === text.toUpperCase() || text === text.toLowerCase());
  return atStart || shouted || part.length > CODE;
}

const isYesOrNo = (text: string): boolean =>
  /^(?:yes|no|true|false|oui|non|ja|nein|s[ií]|não)$/i.test(text.trim());

const bothCountries = (a: string, b: string): boolean => isCountry(a) && isCountry(b);

function isCountry(text: string): boolean {
  const { value } = country.prepare([], { as: "iso2" })(text);
  return value !== text && /^[A-Z]{2}$/.test(String(value));
}

/** Whether a value is another with damage in it: a letter where all else is digits, or a letter known to be damage. */
function isDamaged(was: string, now: string, damage: ReadonlySet<string> | undefined): boolean {
  if (was.length !== now.length || was === now) return false;
  const wrong = differences(was, now);
  if (wrong.every(([letter]) => damage?.has(letter))) return true;
  const digits = /\d{3}/.test(now) && /^[\d\s().+-]+$/.test(now);
  return digits && wrong.every(([letter, right]) => /\p{L}/u.test(letter) && /\d/.test(right));
}

const differences = (was: string, now: string): [wrong: string, right: string][] =>
  [...was].flatMap((letter, at): [string, string][] => (letter === now[at] ? [] : [[letter, now[at] ?? ""]]));

/** Values and different letters that one letter must have replaced before it is called damage, and its share of them. */
const FEWEST_VALUES = 8;
const FEWEST_LETTERS = 5;
const SHARE = 0.8;

/**
 * The letters that something has put in place of many others, all over the table (“bxrmingham”, “fort paxne”): no two
 * truths differ so.
 * @param pairs rare values with the ones that they are near to
 */
export function damageIn(pairs: Iterable<readonly [was: string, now: string]>): Set<string> {
  const replaced = new Map<string, { values: Set<string>; letters: Set<string> }>();
  const values = new Set<string>();
  for (const [was, now] of pairs) {
    if (was.length !== now.length) continue;
    values.add(was);
    for (const [wrong, right] of differences(was, now)) {
      const of = replaced.get(wrong) ?? { values: new Set(), letters: new Set() };
      replaced.set(wrong, of);
      of.values.add(was);
      of.letters.add(right.toLowerCase());
    }
  }
  const isDamage = ({ values: own, letters }: { values: Set<string>; letters: Set<string> }) =>
    own.size >= Math.max(FEWEST_VALUES, values.size * SHARE) &&
    letters.size >= FEWEST_LETTERS &&
    [...letters].some((letter) => /[aeiou]/.test(letter)) &&
    [...letters].some((letter) => /[b-df-hj-np-tv-z]/.test(letter));
  return new Set([...replaced].flatMap(([letter, of]) => (isDamage(of) ? [letter] : [])));
}

const PEOPLE =
  /name|given|surname|pr[ée]nom|apellido|author|donor|member|candidate|player|person|employee|student|patient|voter|judge|director/i;

/** Whether a heading says that its column holds names of people. */
export const isOfPeople = (heading: string): boolean => PEOPLE.test(heading);

/** Words for nothing that are also names, codes or regions: Null, Nil, NA, None. A sign such as N/A or -- is no name. */
const NOTHING_SIGN =
  /^\s*(?:#n\/?a|n\/a|n\.a\.?|<na>|\((?:null|none|blank|empty|missing)\)|[-–—?…]{2,}|[-–—?…]|\.{2,})\s*$/i;
const NOTHING_WORD = /^\s*(?:na|null|nil|nan)\s*$/i;

/** Whether a cell that says nothing says so for certain: a sign does; a word does among numbers and dates alone. */
export const saysNothing = (cell: Cell, amongNumbers: boolean): boolean =>
  NOTHING_SIGN.test(String(cell)) || (amongNumbers && NOTHING_WORD.test(String(cell)));
