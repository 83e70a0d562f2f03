/**
 * The fewest letters (UTF-16 code units) to insert, delete or replace to make one text of another, as long as it is at
 * most `most`; Infinity beyond. Only the diagonal band that `most` leaves is looked at.
 */
export function distanceWithin(a: string, b: string, most: number): number {
  if (a === b) return 0;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > most) return Infinity;
  let start = 0;
  while (start < short.length && short.charCodeAt(start) === long.charCodeAt(start)) start++;
  let cut = 0;
  while (
    cut < short.length - start &&
    short.charCodeAt(short.length - 1 - cut) === long.charCodeAt(long.length - 1 - cut)
  )
    cut++;
  const rows = short.length - cut - start;
  const columns = long.length - cut - start;
  if (rows === 0) return columns <= most ? columns : Infinity;
  const found = inBand(short, long, { start, rows, columns }, most);
  return found <= most ? found : Infinity;
}

function inBand(
  short: string,
  long: string,
  { start, rows, columns }: { start: number; rows: number; columns: number },
  most: number,
): number {
  const beyond = most + 1;
  const line = Array.from({ length: columns + 1 }, (_, column) => column);
  for (let row = 1; row <= rows; row++) {
    const letter = short.charCodeAt(start + row - 1);
    const first = Math.max(1, row - most);
    const last = Math.min(columns, row + most);
    let diagonal = line[first - 1] ?? beyond;
    let left = first === 1 ? row : beyond;
    line[first - 1] = left;
    let best = beyond;
    for (let column = first; column <= last; column++) {
      const above = column === row + most ? beyond : (line[column] ?? beyond);
      const replaced = letter === long.charCodeAt(start + column - 1) ? diagonal : diagonal + 1;
      diagonal = above;
      left = Math.min(replaced, above + 1, left + 1);
      line[column] = left;
      if (left < best) best = left;
    }
    if (best > most) return Infinity;
  }
  return line[columns] ?? Infinity;
}
