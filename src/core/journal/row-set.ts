/** Row numbers as a person writes them: `2-4, 9`. Sorts and drops repeats. */
export function formatRows(rows: readonly number[]): string {
  const sorted = [...new Set(rows)].sort((a, b) => a - b);
  const spans: string[] = [];
  for (let at = 0; at < sorted.length; ) {
    const first = sorted[at] as number;
    let last = first;
    while (sorted[at + 1] === last + 1) last = sorted[++at] as number;
    spans.push(first === last ? `${first}` : `${first}-${last}`);
    at += 1;
  }
  return spans.join(", ");
}

/** Reads what `formatRows` wrote; what is no row number is passed over, and what makes it more than `most` rows. */
export function parseRows(text: string, most: number): number[] {
  const rows: number[] = [];
  for (const span of text.split(",")) {
    const [first = Number.NaN, last = first] = span.split("-").map((part) => Number.parseInt(part, 10));
    const count = last - first + 1;
    if (count > 0 && rows.length + count <= most)
      rows.push(...Array.from({ length: count }, (_, step) => first + step));
  }
  return rows;
}

/** Consecutive rows. */
export interface Span {
  first: number;
  count: number;
}

/** The runs of consecutive rows, so that cells can be written a rectangle at a time. */
export function spans(rows: readonly number[]): Span[] {
  const found: Span[] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const open = found[found.length - 1];
    if (open && open.first + open.count === row) open.count += 1;
    else found.push({ first: row, count: 1 });
  }
  return found;
}
