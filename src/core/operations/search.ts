/** Something that is looked for by words. */
export interface Searched {
  title: string;
  /** Other words that it is found by, those that count for more first. */
  also: readonly string[];
}

/**
 * Those that have every word of a text, each as the beginning of a word, best first: by their titles before by other
 * words; equals as they come. All of them for a blank text.
 */
export function search<Item extends Searched>(items: readonly Item[], text: string): Item[] {
  const wanted = wordsIn(text);
  if (wanted.length === 0) return [...items];
  const ranked = items.flatMap((item) => {
    const places = [item.title, ...item.also].map(wordsIn);
    const ranks = wanted.map((word) =>
      places.findIndex((words) => words.some((each) => each.startsWith(word))),
    );
    return ranks.includes(-1) ? [] : [{ item, rank: Math.max(...ranks) }];
  });
  return ranked.sort((a, b) => a.rank - b.rank).map(({ item }) => item);
}

/** The words of a text in small letters, without accents; the parts of `fixEncoding` are words of their own. */
export const wordsIn = (text: string): string[] =>
  text
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^\p{L}\p{N}&]+/u)
    .filter((word) => word !== "");
