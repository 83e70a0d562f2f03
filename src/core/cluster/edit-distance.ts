/** No way of so few changes ends on this diagonal. */
const NOWHERE = -2;

/**
 * The fewest letters (UTF-16 code units) to insert, delete or replace to make one text of another, as long as it is at
 * most `most`; Infinity beyond. For each number of changes in turn it looks how far one comes on each diagonal of the
 * table of all beginnings, letters that are the same being free (Ukkonen, 1985): what is near, or soon too far, is quick.
 */
export function distanceWithin(a: string, b: string, most: number): number {
  const end = b.length - a.length;
  // The letters of `a` that are used up on each diagonal, as many as `b` is ahead; one diagonal more on either side.
  const middle = most + 1;
  const reached = new Array<number>(2 * middle + 1).fill(NOWHERE);
  reached[middle] = -1;
  for (let changes = 0; changes <= most; changes++) {
    const left = most - changes;
    const [first, last] = [Math.max(-changes, end - left), Math.min(changes, end + left)];
    let inserted = reached[middle + first - 1] ?? NOWHERE;
    for (let ahead = first; ahead <= last; ahead++) {
      const replaced = (reached[middle + ahead] ?? NOWHERE) + 1;
      const deleted = (reached[middle + ahead + 1] ?? NOWHERE) + 1;
      let used = Math.min(Math.max(inserted, replaced, deleted), a.length, b.length - ahead);
      while (used < a.length && a.charCodeAt(used) === b.charCodeAt(used + ahead)) used++;
      inserted = replaced - 1;
      reached[middle + ahead] = used;
    }
    if (reached[middle + end] === a.length) return changes;
  }
  return Infinity;
}
