/** Two values by their place in the list that was given, and how sure it is that they are one: the more, the higher. */
export interface Alike {
  a: number;
  b: number;
  sure: number;
}

/** Groups around one value each, the surest pairs first: what is like two that are unlike each other connects no one. */
export function around(values: readonly string[], pairs: readonly Alike[]): string[][] {
  const middles = new Map<number, number>();
  for (const { a, b } of [...pairs].sort((p, q) => q.sure - p.sure)) {
    const [one, two] = [middles.get(a), middles.get(b)];
    if (one === undefined && two === undefined) middles.set(a, a).set(b, a);
    else if (one === a && two === undefined) middles.set(b, a);
    else if (two === b && one === undefined) middles.set(a, b);
  }
  const groups = new Map<number, string[]>();
  for (const [at, middle] of middles) {
    const group = groups.get(middle) ?? [];
    groups.set(middle, group);
    group.push(values[at] ?? "");
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}
