import { legalForm, lettersOf, MOST_WORDS } from "../../rules/companies/legal-forms.ts";
import { nameWords } from "../../rules/names/name-words.ts";
import { inLatin } from "./letters.ts";

/** What a word of a name is: each kind is missed, or wrong, at a cost of its own. */
export type PartKind = "name" | "initial" | "particle" | "title" | "number" | "form";

export interface Part {
  text: string;
  kind: PartKind;
}

/** The words of a person's or a company's name, each with what it is. */
export interface NameParts {
  parts: readonly Part[];
  /** Words of a register's forms, as one text: "gmbh & co kg". */
  form: string;
}

/** Characters of a name that are read. */
const LONGEST = 200;

/** Forms that stand before or behind a name and are in no table of how registers write them. */
const MORE_FORMS =
  /^(?:jsc|pjsc|ojsc|cjsc|oao|zao|pao|ooo|oyj?|akg|joint stock company|public joint stock company|open joint stock company|corporation|company|limited liability partnership|lp|inc|corp|co|ltd|llc|plc|ltda|group|holdings?|gruppe|groupe|kabushiki kaisha|kk|bhd|nv|bv|sa|se|ag)$/;

const NUMBERS = new Map(
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty"
    .split(" ")
    .map((word, value) => [word, value]),
);
const TENS = new Map(
  "twenty thirty forty fifty sixty seventy eighty ninety".split(" ").map((word, at) => [word, (at + 2) * 10]),
);
const ORDINALS = new Map(
  "first second third fourth fifth sixth seventh eighth ninth tenth"
    .split(" ")
    .map((word, at) => [word, at + 1]),
);

/** What words are written short for in names of companies and offices. */
const SHORT: Readonly<Record<string, string>> = {
  intl: "international",
  "int'l": "international",
  natl: "national",
  "nat'l": "national",
  assn: "association",
  "ass'n": "association",
  dept: "department",
  govt: "government",
  univ: "university",
  mfg: "manufacturing",
  bros: "brothers",
  svcs: "services",
  mgmt: "management",
  us: "united states",
  usa: "united states",
  uk: "united kingdom",
};

/** Takes a name apart into words and says what each is. Nothing of it is lost but marks, accents and case. */
export function partsOf(name: string): NameParts {
  const text = inLatin(name.slice(0, LONGEST)).replace(/[’‘`´]/g, "'");
  const { rest, form } = withoutForms(initialsJoined(turnedBack(text)));
  const words = rest
    .filter((word) => !JOINS.has(word))
    .flatMap((word) =>
      (SHORT[word] ?? word).replace(/'s$|s'$/, (end) => (end === "'s" ? "" : "s")).split(" "),
    );
  const { titles, prefixes } = nameWords();
  const parts = numbersRead(
    words
      .map((word) => word.replace(/'/g, ""))
      .flatMap((word) => (word === "" ? [] : [ONE_WAY[word] ?? word])),
  ).map((text, at): Part => {
    if (/^\d/.test(text)) return { text, kind: "number" };
    if (text.length === 1) return { text, kind: "initial" };
    if (prefixes.has(text) || PARTICLES.has(text)) return { text, kind: "particle" };
    return { text, kind: at === 0 && titles.has(text) ? "title" : "name" };
  });
  return { parts, form };
}

/** "Müller, Anna" in the order in which she is called. */
function turnedBack(text: string): string {
  const [family = "", given, more] = text.split(",");
  if (given === undefined || more !== undefined || isForm(given.replace(/\./g, ""))) return text;
  return `${given} ${family}`;
}

const PARTICLES = new Set("al el ul ud abd the of for in".split(" "));

/** Words that join two others, which are written in as many ways as not at all. */
const JOINS = new Set("& and und et y e".split(" "));

/** What is written in several ways, in one. */
const ONE_WAY: Readonly<Record<string, string>> = { ibn: "bin", ben: "bin", bint: "bin" };

/** "L.X.C. Aviation" is "lxc aviation". */
const initialsJoined = (text: string): string =>
  text.replace(
    /(?<![\p{L}\p{N}])(?:\p{L}\.\s?){2,}\p{L}?(?![\p{L}\p{N}])/gu,
    (letters) => `${letters.replace(/[.\s]/g, "")} `,
  );

function withoutForms(text: string): { rest: string[]; form: string } {
  const words = text.split(/[^\p{L}\p{N}'&.]+/u).filter((word) => /[\p{L}\p{N}&]/u.test(word));
  const bare = words.map((word) => word.replace(/\.+/g, ""));
  const forms: string[] = [];
  let [first, last] = [0, bare.length];
  for (let found = true; found && last - first > 1; ) {
    found = false;
    for (let size = Math.min(MOST_WORDS, last - first - 1); size > 0 && !found; size--) {
      if (isForm(bare.slice(last - size, last).join(" "))) {
        forms.push(bare.slice(last - size, last).join(" "));
        last -= size;
        found = true;
      } else if (
        isForm(bare.slice(first, first + size).join(" ")) &&
        size >= 1 &&
        isBefore(bare.slice(first, first + size).join(" "))
      ) {
        forms.push(bare.slice(first, first + size).join(" "));
        first += size;
        found = true;
      }
    }
  }
  return { rest: bare.slice(first, last), form: forms.map(oneForm).sort().join(" ") };
}

const isForm = (text: string): boolean =>
  MORE_FORMS.test(text.trim()) || (legalForm(text) !== undefined && text.trim().length > 1);

/** A legal form however it is written: "incorporated" is "inc". */
const oneForm = (text: string): string => lettersOf(legalForm(text)?.written ?? text);

/** Forms that are written before a name, too. */
const isBefore = (text: string): boolean => /^(?:[opzc]?jsc|[opz]ao|ooo|pt|pao|uab|sia|as)$/.test(text);

/** "forty four" is 44, "first" is 1. */
function numbersRead(words: readonly string[]): string[] {
  const read: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? "";
    const tens = TENS.get(word);
    const ones = NUMBERS.get(words[at + 1] ?? "");
    if (tens !== undefined && ones !== undefined && ones > 0 && ones < 10) {
      read.push(String(tens + ones));
      at++;
    } else
      read.push(
        String(
          tens ?? NUMBERS.get(word) ?? ORDINALS.get(word) ?? word.replace(/^(\d+)(?:st|nd|rd|th)$/, "$1"),
        ),
      );
  }
  return read;
}
