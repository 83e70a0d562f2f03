/** Letters of a group, from and to. */
const [SHORTEST, LONGEST] = [2, 4];
/** A whole word counts as so many of its groups. */
const A_WORD = 2;
/** What follows in a text says little of its kind, and would cost much. */
const READ = 1_000;

/**
 * The groups of letters that a text is made of, and its words, each with how often it stands there. Letters of any
 * script and digits count, whatever their case; marks and spaces part words.
 */
export function letterGroups(text: string): ReadonlyMap<string, number> {
  const groups = new Map<string, number>();
  const add = (group: string, times: number) => groups.set(group, (groups.get(group) ?? 0) + times);
  const words =
    text
      .slice(0, READ)
      .normalize("NFKC")
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  for (const word of words) {
    add(`word ${word}`, A_WORD);
    const letters = ["_", ...word, "_"];
    for (let size = SHORTEST; size <= LONGEST; size++)
      for (let at = 0; at + size <= letters.length; at++) add(letters.slice(at, at + size).join(""), 1);
  }
  return groups;
}
