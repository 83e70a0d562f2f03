import type { Book } from "./world.ts";

export interface Wrong {
  kind: "lost" | "doubled" | "misplaced" | "unusable" | "record";
  what: string;
}

/**
 * What is wrong with a sheet beside how it should be.
 * @param edited the key of the row in which a colleague has typed 99 as the sum
 */
export function compare(before: Book, found: Book, edited: string | undefined, sorted: boolean): Wrong[] {
  const after = edited === undefined ? found : withoutKeptOriginals(before, found);
  const wrong: Wrong[] = [];
  const sum = before.cells[0]?.indexOf("Sum") ?? 2;
  const expected = before.cells.map((row) =>
    edited !== undefined && row[0] === edited ? row.map((cell, at) => (at === sum ? "99" : cell)) : row,
  );
  const text = (row: readonly string[]) => JSON.stringify(row);
  const counts = new Map<string, number>();
  for (const row of after.cells.map(text)) counts.set(row, (counts.get(row) ?? 0) + 1);
  for (const row of expected) {
    const count = counts.get(text(row)) ?? 0;
    if (count === 0) wrong.push({ kind: "lost", what: text(row) });
    if (count > 1) wrong.push({ kind: "doubled", what: text(row) });
    counts.delete(text(row));
  }
  for (const row of counts.keys()) wrong.push({ kind: "doubled", what: row });
  const keys = (rows: readonly (readonly string[])[]) => rows.map(([key]) => key).join();
  if (wrong.length === 0 && !sorted && keys(expected) !== keys(after.cells))
    wrong.push({ kind: "misplaced", what: keys(after.cells) });
  for (const note of after.notes) wrong.push({ kind: "record", what: `a note is left: ${note}` });
  return wrong;
}

/**
 * Where a colleague has edited a column that a fix kept beside itself, the undo leaves what was kept and says so: it is
 * all that tells what stood there. It must hold just that.
 */
function withoutKeptOriginals(before: Book, { cells, notes }: Book): Book {
  const [headings = []] = cells;
  const stood = new Map(before.cells.map((row) => [row[0], row]));
  const isKept = (column: number) => {
    const of = before.cells[0]?.indexOf(headings[column]?.replace(/ \(original\)$/, "") ?? "") ?? -1;
    return (
      / \(original\)$/.test(headings[column] ?? "") &&
      cells.slice(1).every((row) => row[column] === stood.get(row[0] ?? "")?.[of])
    );
  };
  const kept = headings.map((_, column) => isKept(column));
  return { cells: cells.map((row) => row.filter((_, column) => !kept[column])), notes };
}
