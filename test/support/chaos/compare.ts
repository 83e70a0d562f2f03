import type { Book } from "./world.ts";

export interface Wrong {
  kind: "lost" | "doubled" | "misplaced" | "unusable" | "record";
  what: string;
}

/**
 * What is wrong with a sheet beside how it should be.
 * @param edited the key of the row in which a colleague has typed 99 as the sum
 */
export function compare(before: Book, after: Book, edited: string | undefined, sorted: boolean): Wrong[] {
  const wrong: Wrong[] = [];
  const sum = before.cells[0]?.indexOf("Sum") ?? 2;
  const expected = before.cells.map((row) =>
    edited !== undefined && row[0] === edited ? row.map((cell, at) => (at === sum ? "99" : cell)) : row,
  );
  const text = (row: readonly string[]) => JSON.stringify(row);
  const found = new Map<string, number>();
  for (const row of after.cells.map(text)) found.set(row, (found.get(row) ?? 0) + 1);
  for (const row of expected) {
    const count = found.get(text(row)) ?? 0;
    if (count === 0) wrong.push({ kind: "lost", what: text(row) });
    if (count > 1) wrong.push({ kind: "doubled", what: text(row) });
    found.delete(text(row));
  }
  for (const row of found.keys()) wrong.push({ kind: "doubled", what: row });
  const keys = (rows: readonly (readonly string[])[]) => rows.map(([key]) => key).join();
  if (wrong.length === 0 && !sorted && keys(expected) !== keys(after.cells))
    wrong.push({ kind: "misplaced", what: keys(after.cells) });
  for (const note of after.notes) wrong.push({ kind: "record", what: `a note is left: ${note}` });
  return wrong;
}
