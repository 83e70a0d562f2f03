/** Cells that one message to a worker carries: a page copies them in some 10 ms. */
const CELLS = 50_000;

/** Letters of a text that are copied in the time of a cell. */
const LETTERS = 32;

const isRow = (row: unknown): row is readonly unknown[] => Array.isArray(row);

/** Rows in turn, so many at a time that the page copies each piece in a moment; one piece where there are few. */
export function piecesOf(rows: readonly unknown[]): (readonly unknown[])[] {
  const pieces: (readonly unknown[])[] = [];
  let from = 0;
  let cells = 0;
  rows.forEach((row, at) => {
    const own = isRow(row) ? row.length : typeof row === "string" ? Math.max(1, row.length / LETTERS) : 1;
    if (cells > 0 && cells + own > CELLS) {
      pieces.push(rows.slice(from, at));
      [from, cells] = [at, 0];
    }
    cells += own;
  });
  return [...pieces, rows.slice(from)];
}
