/** At most so many of some texts, at even distances. */
export function evenly(texts: ReadonlySet<string>, most: number): string[] {
  const step = Math.max(1, texts.size / most);
  const some: string[] = [];
  let at = 0;
  for (const text of texts) if (at++ === Math.floor(some.length * step)) some.push(text);
  return some;
}
