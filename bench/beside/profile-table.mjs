import { seeded } from "../seeded.mjs";
import { headings } from "./transforms/cells.mjs";

const KINDS = 8;

/**
 * A whole sheet as newsrooms have them, with headings: ids, names, cities that repeat, amounts, dates, yes and no, codes that
 * belong to cities, free text; a share of cells with the faults that profiles look for.
 */
export function tableOf(rows, columns, seed = 5) {
  const random = seeded(seed);
  const names = headings(4_000, 4_000, seed).map((text) => text.trim());
  const cities = names.slice(0, 60);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const cell = [
    (row) => row + 1,
    () => `${pick(names)} ${pick(names).split(" ")[0]}`,
    (row) => cities[row % 60] + (random() < 0.01 ? " " : ""),
    () => Math.round(random() * 1e6) / 100,
    () => `20${10 + Math.floor(random() * 10)}-0${1 + Math.floor(random() * 9)}-1${Math.floor(random() * 9)}`,
    () => (random() < 0.5 ? "yes" : "no"),
    (row) => `C-${row % 60}`,
    () => (random() < 0.05 ? "n/a" : `${pick(names)}; ${pick(names)}`),
  ];
  const columnsOf = Array.from({ length: columns }, (_, column) =>
    Array.from({ length: rows }, (_, row) => cell[column % KINDS](row + (column >> 3))),
  );
  return { headings: columnsOf.map((_, column) => `Column ${column + 1}`), columns: columnsOf };
}
