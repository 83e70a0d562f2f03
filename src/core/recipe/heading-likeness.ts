/** A heading taken apart for comparing. */
export interface HeadingWords {
  /** Its words in small letters, without what stands in brackets; all its words where that leaves none. */
  words: readonly string[];
  letters: string;
  /** Its letters without vowels: how databases shorten names. */
  skeleton: string;
}

const VOWELS = /[aeiouy]/g;

/** The words of headings, without a beginning that most of one table's headings share, such as its name. */
export function headingWords(headings: readonly string[]): HeadingWords[] {
  const start = commonStart(headings);
  return headings.map((heading) => {
    const named = heading.startsWith(start) && heading.length > start.length;
    const own = (named ? heading.slice(start.length) : heading).normalize("NFD").replace(/\p{M}/gu, "");
    const outside = wordsIn(own.replace(/\([^)]*\)/g, " "));
    const words = outside.length > 0 ? outside : wordsIn(own);
    return { words, letters: words.join(""), skeleton: wordsIn(own).join("").replace(VOWELS, "") };
  });
}

const wordsIn = (text: string): string[] =>
  (text.match(/\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\p{Lo}+|\d+/gu) ?? []).map((word) => word.toLowerCase());

/** What most headings begin with, up to a mark; nothing where there are few. */
function commonStart(headings: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const heading of headings) {
    const [start] = /^[^_.\-: ]+[_.\-:]/.exec(heading) ?? [];
    if (start !== undefined) counts.set(start, (counts.get(start) ?? 0) + 1);
  }
  const [common] = [...counts].sort((a, b) => b[1] - a[1]);
  return common && common[1] > 2 && common[1] > headings.length * 0.8 ? common[0] : "";
}

/** How likely two headings name the same column, from 0 to 1, by their words alone. */
export function headingLikeness(a: HeadingWords, b: HeadingWords): number {
  if (a.letters === "" || b.letters === "") return 0;
  if (a.letters === b.letters) return 1;
  if (a.skeleton !== "" && (a.skeleton === b.letters || b.skeleton === a.letters))
    return a.skeleton.length > 1 ? 0.96 : 0.7;
  if (a.skeleton.length > 2 && a.skeleton === b.skeleton) return 0.9;
  const shortened = Math.max(shortensTo(a, b), shortensTo(b, a));
  return Math.max(shortened, 0.85 * shared(a, b));
}

/**
 * Whether one heading is made of the beginnings of another's words, in order, every word by at least a letter:
 * "OrganiSu" for "Organisation sub-class". The more letters are kept, the likelier.
 */
function shortensTo(long: HeadingWords, short: HeadingWords): number {
  if (short.letters.length >= long.letters.length) return 0;
  const used = mostWords(long.words, short.letters);
  if (used === 0) return 0;
  const kept = short.letters.length / long.letters.length;
  const left = 1 - used / long.words.length;
  return Math.max(0, 0.78 + 0.2 * Math.min(1, 2 * kept) - 0.45 * left);
}

/** How many words a short form uses at most, when it can be made of their beginnings; 0 when it cannot. */
function mostWords(words: readonly string[], short: string): number {
  let reached = new Map([[0, 0]]);
  for (const word of words) {
    const next = new Map(reached);
    for (const [at, used] of reached) {
      for (let length = 1; length <= word.length && word[length - 1] === short[at + length - 1]; length++) {
        next.set(at + length, Math.max(next.get(at + length) ?? 0, used + 1));
      }
    }
    reached = next;
  }
  return reached.get(short.length) ?? 0;
}

/** The share of pairs of letters that two headings have in common. */
function shared({ letters: a }: HeadingWords, { letters: b }: HeadingWords): number {
  const pairs = (text: string): string[] =>
    Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));
  const [of, rest] = [pairs(a), pairs(b)];
  const all = of.length + rest.length;
  let common = 0;
  for (const pair of of) {
    const at = rest.indexOf(pair);
    if (at < 0) continue;
    common++;
    rest.splice(at, 1);
  }
  return all === 0 ? 0 : (2 * common) / all;
}
