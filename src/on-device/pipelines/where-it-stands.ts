/**
 * Where a model's words stand in a text, case and spaces aside, from character `from` on. Counted as services count,
 * an emoji as one. Undefined when they do not stand there.
 */
export function whereItStands(
  words: string,
  text: string,
  from = 0,
): { start: number; end: number; word: string } | undefined {
  const pattern = Array.from(words.trim())
    .filter((character) => character.trim() !== "")
    .map((character) => character.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    .join("\\s*");
  if (pattern === "") return undefined;
  const characters = Array.from(text);
  const skipped = characters.slice(0, from).join("").length;
  const match = new RegExp(pattern, "iu").exec(text.slice(skipped));
  if (!match) return undefined;
  const start = from + Array.from(text.slice(skipped, skipped + match.index)).length;
  return { start, end: start + Array.from(match[0]).length, word: match[0] };
}
