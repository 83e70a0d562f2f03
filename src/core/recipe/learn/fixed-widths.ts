/** The widths of columns that stand at the same places in every text, when all texts are as long; else none. */
export function fixedWidths(texts: readonly string[]): number[] {
  const length = texts[0]?.length ?? 0;
  if (texts.length < 3 || length < 3 || texts.some((text) => text.length !== length)) return [];
  if (texts.every((text) => /^\d+$/.test(text))) return Array.from({ length }, () => 1);
  const isBlank = (from: number, to: number): boolean =>
    texts.every((text) => text.slice(from, to).trim() === "");
  const starts = [0];
  for (let at = 1; at < length; at++) {
    const begins = isBlank(at - 1, at) && !isBlank(at, at + 1) && !isBlank(0, at);
    if (begins || texts.every((text) => endsAt(text, at))) starts.push(at);
  }
  const filled = starts.filter((start, at) => at === 0 || !isBlank(start, starts[at + 1] ?? length));
  return filled.map((start, at) => (filled[at + 1] ?? length) - start);
}

/** Whether a value ends here and another may begin: before a space, or before the sign of a number that follows another. */
const endsAt = (text: string, at: number): boolean =>
  text[at - 1] !== " " && (text[at] === " " || /^\d[-+]\d/.test(text.slice(at - 1, at + 2)));

/** Whether two or more spaces stand between values in most texts, as they do where columns are filled up. */
export const arePadded = (texts: readonly string[]): boolean =>
  texts.filter((text) => /\S\s{2,}\S/.test(text)).length > texts.length / 2;
