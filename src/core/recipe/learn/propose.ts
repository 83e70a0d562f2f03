import { looseShapeOf, shapeOf } from "../shape.ts";

/** So many rows of a column are looked at. */
const LOOKED_AT = 2000;

/** More than all features of a row can be worth. */
const FIRST = 1e6;

/** A feature that fewer rows have is as much worth showing as the rows that have it, by their square root. */
const worth = (rows: number): number => Math.sqrt(rows);

/**
 * Which rows a person should give as examples: together they show most of how the rows are built, one for each of the
 * commonest shapes first. Blank rows are never asked for, nor a row twice.
 * @param columns those that matter, where that is known
 * @param given the places of rows that have an answer already: they need not be shown again
 * @param doubted the places of rows that come before all others
 * @returns places in `rows`, as many more as asked for where there are as many different rows
 */
export function proposeExamples(
  rows: readonly (readonly string[])[],
  count: number,
  {
    columns,
    given = [],
    doubted,
  }: { columns?: ReadonlySet<number>; given?: readonly number[]; doubted?: ReadonlySet<number> } = {},
): number[] {
  const features = (row: readonly string[]): string[] => featuresOf(row, columns);
  const shown = new Set(given.flatMap((at) => features(rows[at] ?? [])));
  const looked = different(rows, given).map((at) => ({ at, features: features(rows[at] ?? []) }));
  const common = new Map<string, number>();
  for (const one of looked)
    for (const feature of one.features) common.set(feature, (common.get(feature) ?? 0) + 1);

  const chosen: number[] = [];
  while (chosen.length < count && chosen.length < looked.length) {
    let best = { at: -1, gain: -1, features: [] as readonly string[] };
    for (const one of looked) {
      if (chosen.includes(one.at)) continue;
      let gain = doubted?.has(one.at) ? FIRST : 0;
      for (const feature of one.features) if (!shown.has(feature)) gain += worth(common.get(feature) ?? 0);
      if (gain > best.gain) best = { ...one, gain };
    }
    for (const feature of best.features) shown.add(feature);
    chosen.push(best.at);
  }
  return chosen.sort((a, b) => a - b);
}

/** The first of every different row that is not blank and not given. */
function different(rows: readonly (readonly string[])[], given: readonly number[]): number[] {
  const seen = new Set(given.map((at) => (rows[at] ?? []).join("\u0000")));
  const places: number[] = [];
  for (const [at, row] of rows.entries()) {
    const key = row.join("\u0000");
    if (seen.has(key) || row.every((cell) => cell.trim() === "")) continue;
    seen.add(key);
    if (places.push(at) === LOOKED_AT) break;
  }
  return places;
}

/** What there is to see in a row: its shapes, its length, how many words and numbers, which words and marks. */
function featuresOf(row: readonly string[], columns?: ReadonlySet<number>): string[] {
  const features = new Set<string>();
  for (const [column, text] of row.entries()) {
    if (columns && !columns.has(column)) continue;
    const add = (feature: string): void => void features.add(`${column} ${feature}`);
    add(`loose ${looseShapeOf(text)}`);
    add(`shape ${shapeOf(text)}`);
    add(`long ${Math.min(12, text.length)}`);
    add(`words ${Math.min(6, (text.match(/\S+/g) ?? []).length)}`);
    add(`begins ${shapeOf(text.slice(0, 1))}`);
    add(`ends ${shapeOf(text.slice(-1))}`);
    for (const mark of new Set(text.match(/[^\p{L}\p{N}]/gu) ?? [])) add(`mark ${mark}`);
    for (const word of new Set(text.match(/[\p{L}]{2,}/gu) ?? []))
      if (features.size < 60) add(`word ${word}`);
    if (/^\s*-?[\d.,]+\s*$/.test(text)) add(`sign ${Math.sign(Number(text))}`);
  }
  return [...features];
}
