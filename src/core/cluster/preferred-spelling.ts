/**
 * Spellings of one name, the one to be kept first: without stray spaces and damaged letters, without a word doubled, with its accents, its “&”, its capitals as
 * in names; only where all that is equal the most frequent. The common spelling may well be the damaged one.
 */
export function preferred(spellings: readonly string[], counts: ReadonlyMap<string, number>): string[] {
  const rank = (text: string): number[] => [
    -stray(text),
    -doubled(text),
    accents(text),
    /&/.test(text) ? 1 : 0,
    capitals(text),
    counts.get(text) ?? 0,
  ];
  return [...spellings].sort((a, b) => {
    const [left, right] = [rank(a), rank(b)];
    return left.map((value, at) => (right[at] ?? 0) - value).find((difference) => difference !== 0) ?? 0;
  });
}

/** Spaces at the ends, several in a row, or such as do not break; letters that an encoding has damaged. */
const stray = (text: string): number =>
  /^\s|\s$|\s\s|[^\S ]|\ufffd|[ÂÃÌ][\u0080-\u00bf\u0192]|â€/.test(text) ? 1 : 0;

const doubled = (text: string): number => {
  const words = text.toLowerCase().split(/\s+/);
  return words.length - new Set(words).size;
};

const accents = (text: string): number => (text.normalize("NFD").match(/\p{M}/gu) ?? []).length;

/** Capitals as in names, rather than none or nothing else. */
const capitals = (text: string): number =>
  text !== text.toUpperCase() && text !== text.toLowerCase() ? 1 : 0;
