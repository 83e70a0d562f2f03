import {
  capitalise,
  hasInnerCapital,
  isAcronym,
  isInitials,
  isOneCase,
  isRoman,
  LONGEST_IN_CAPITALS,
  lowerCase,
  titled,
  upperCase,
  withAcronym,
} from "./words.ts";

/** Articles, conjunctions and short prepositions, which titles write small but at either end. */
const SMALL: Readonly<Record<string, string>> = {
  en: "a an and as at but by en for from if in nor of on or per so the to up via vs vs. with yet",
  fr: "a à au aux avec ce ces chez dans de des du en et l la le les ne ou par pas pour que qui sans se sur un une",
  de: "am an auf aus bei das dem den der des die ein eine einem einer für gegen im in mit nach oder ohne um und unter vom von vor zu zum zur über",
  es: "a al con contra de del e el en entre la las lo los o para por que se sin sobre u un una y",
  pt: "a ao aos as à às com da das de do dos e em entre na nas no nos o os ou para pela pelo por que sem um uma",
  it: "a ai al alla alle con d da dai dal dalla degli dei del della delle di e ed gli i il in l la le lo nel nella o per su sul sulla tra un una",
  nl: "aan als bij dat de der des die een en het in met naar of om op over te ten ter tot uit van voor",
};

/** Title case: each word with a capital but for the language's small words; acronyms and inner capitals stay. */
export const titleCase = (text: string, language: string): string => writer(language)(text).value;

/** As `titleCase`, again and again until it changes nothing, which the second time nearly always does: `rounds` at most. */
export function settledTitleCase(text: string, language: string, rounds: number): string {
  const write = writer(language);
  let value = text;
  for (let round = 0; round < rounds; round++) {
    const next = write(value);
    if (next.value === value) break;
    value = next.value;
    if (next.stays && !isOneCase(value)) break;
  }
  return value;
}

/** A text in title case, and whether each of its words would stay as it is in a text of mixed case. */
interface Titled {
  value: string;
  stays: boolean;
}

/** A word in title case, and whether it ends a sentence or a heading. */
interface TitledWord extends Titled {
  ends: boolean;
}

const writers = new Map<string, (text: string) => Titled>();

function writer(language: string): (text: string) => Titled {
  let write = writers.get(language);
  if (write === undefined) {
    write = writerIn(language);
    writers.set(language, write);
  }
  return write;
}

/** Words that are remembered once recased, because a column repeats them. */
const MOST_WORDS = 20_000;

function writerIn(language: string): (text: string) => Titled {
  const small = new Set((SMALL[language] ?? "").split(" "));
  const longest = Math.max(LONGEST_IN_CAPITALS, ...Array.from(small, (word) => word.length));
  /** By whether the text is in one case, and whether the word is at an edge. */
  const known = [0, 1, 2, 3].map(() => new Map<string, TitledWord>());
  const recased = (word: string, inOneCase: boolean, atEdge: boolean): TitledWord => {
    const words = known[(inOneCase ? 1 : 0) + (atEdge ? 2 : 0)] as Map<string, TitledWord>;
    let found = words.get(word);
    if (found === undefined) {
      const place = { small: atEdge ? undefined : small, language };
      const value = recaseWord(word, { ...place, inOneCase });
      const stays = recaseWord(value, { ...place, inOneCase: false }) === value;
      found = { value, stays, ends: ENDS.test(word) && !isInitials(word) };
      if (words.size >= MOST_WORDS) words.clear();
      words.set(word, found);
    }
    return found;
  };
  return (text) => {
    const inOneCase = isOneCase(text);
    // Between two spaces stands a word of no letters.
    const [words, step] = OTHER_SPACE.test(text) ? [text.split(/([\s\u0085]+)/), 2] : [text.split(" "), 1];
    let first = 0;
    while (first < words.length && !hasLetter(words[first] as string)) first += step;
    let last = words.length - 1;
    while (last >= 0 && !hasLetter(words[last] as string)) last -= step;
    let ended = false;
    let stays = true;
    for (let at = 0; at < words.length; at += step) {
      const word = words[at] as string;
      if (word === "") continue;
      if (word.length > longest && PLAIN.test(word)) {
        words[at] = word.charAt(0).toUpperCase() + word.slice(1);
        ended = false;
        continue;
      }
      const titled = recased(word, inOneCase, ended || at === first || at === last);
      words[at] = titled.value;
      ended = titled.ends;
      stays &&= titled.stays;
    }
    return { value: words.join(step === 1 ? " " : ""), stays };
  };
}

/** A word of small letters, perhaps with a capital already. Where it is no word of a list, it is given one wherever it stands. */
const PLAIN = /^[A-Za-z][a-z]*$/;

/** What parts words but a space. */
const OTHER_SPACE = /[^\S ]|\u0085/;

/** A word that ends a sentence or a heading. */
const ENDS = /[:.!?]["'”’)]*$/;

const hasLetter = (word: string): boolean => /[a-z]/i.test(word) || /\p{L}/u.test(word);

interface Place {
  inOneCase: boolean;
  /** The words that are small here; none at either end. */
  small: ReadonlySet<string> | undefined;
  language: string;
}

function recaseWord(word: string, { inOneCase, small, language }: Place): string {
  const bare = word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}.]{1,20}$/gu, "");
  if (isInitials(bare) || /^\d+\p{L}$/u.test(bare) || isRoman(bare)) return upperCase(word);
  if (isAcronym(word, inOneCase, language)) return inOneCase ? upperCase(word) : word;
  if (!inOneCase && hasInnerCapital(word)) return word;
  const lower = lowerCase(word);
  if (small?.has(lowerCase(bare))) return lower;
  const recase = (part: string): string => withAcronym(part, inOneCase, language) ?? titled(part);
  const elided = language === "fr" || language === "it" ? ELIDED.exec(lower)?.[1] : undefined;
  if (elided) return (small ? elided : capitalise(elided)) + recase(word.slice(elided.length));
  return word
    .split(/([-/–—])/)
    .map(recase)
    .join("");
}

/** An article or preposition that lost its vowel: l'école, dell'arte. */
const ELIDED = /^([("'«]?(?:l|d|qu|un|dell|all|nell|sull|dall)['’])/;
