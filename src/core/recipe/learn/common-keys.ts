interface Sequence {
  keys: readonly string[];
  count: number;
}

/**
 * The longest list of keys that nearly all rows have in the same order.
 * @param odd the share of rows that need have little in common with the others
 */
export function commonKeys(rows: readonly (readonly string[])[], odd: number): string[] {
  const sequences = new Map<string, Sequence>();
  for (const keys of rows) {
    const known = sequences.get(keys.join("\u0000"));
    if (known) known.count++;
    else sequences.set(keys.join("\u0000"), { keys, count: 1 });
  }
  const all = [...sequences.values()];
  const commonestFirst = sharedBy(
    [...all].sort((a, b) => b.count - a.count || b.keys.length - a.keys.length),
    rows.length * odd,
  );
  const shortestFirst = sharedBy(
    [...all].sort((a, b) => a.keys.length - b.keys.length),
    rows.length * odd,
  );
  return [...(shortestFirst.length > commonestFirst.length ? shortestFirst : commonestFirst)];
}

/** What one sequence after the other leaves of the first; at most so many rows that have little in common do not count. */
function sharedBy(sequences: readonly Sequence[], most: number): readonly string[] {
  let common = sequences[0]?.keys ?? [];
  let odd = 0;
  for (const { keys, count } of sequences.slice(1)) {
    const shared = longestShared(common, keys);
    const isOdd = shared.length < common.length / 2 && odd + count <= most;
    if (isOdd) odd += count;
    else common = shared;
  }
  return common;
}

/** The longest sequence that stands in both, in order. */
function longestShared(a: readonly string[], b: readonly string[]): string[] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const row = lengths[i] as Uint16Array;
      row[j] =
        a[i] === b[j]
          ? (lengths[i + 1]?.[j + 1] ?? 0) + 1
          : Math.max(lengths[i + 1]?.[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  const shared: string[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) {
      shared.push(a[i] ?? "");
      i++;
      j++;
    } else if ((lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0)) i++;
    else j++;
  }
  return shared;
}
