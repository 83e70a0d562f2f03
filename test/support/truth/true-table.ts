import type { Cell } from "../../../src/core/cells/grid.ts";
import type { Table } from "../../../src/core/profile/finding.ts";
import { type SeededChoice, seededChoice } from "./seeded-choice.ts";
import { KINDS } from "./true-values.ts";

/**
 * A table with a column of a kind in which every value is true, whatever is rare, and columns that go along with it.
 * @param most rows
 */
export function trueTable(kind: string, seed: number, most = 150): Table {
  const choice = seededChoice(seed);
  const { headings, values } = KINDS[kind] ?? { headings: [], values: () => [] };
  const rows = 12 + choice.below(most - 11);
  const column = drawn(values(choice), rows, choice);
  const shout = choice.below(6);
  const cased = column.map((cell) =>
    typeof cell !== "string" || kind !== "species" ? cell : shout === 0 ? cell.toUpperCase() : cell,
  );
  // A member's party goes with the vote, a journal with its language, nearly always.
  const groups = 2 + choice.below(3);
  const groupOf = cased.map((cell) =>
    choice.happens(0.93) ? hashOf(String(cell)) % groups : choice.below(groups),
  );
  const columns: [string, Cell[]][] = [
    ["Id", cased.map((_, row) => 1001 + row)],
    [choice.pick(headings), cased],
    ["Party", groupOf.map((group) => ["Green", "Blue", "Red", "Grey"][group] as string)],
    ["Bloc", groupOf.map((group) => ["North", "South", "East", "West"][group] as string)],
    ["Amount", cased.map(() => 20 + choice.below(5000))],
  ];
  const kept = columns.filter((_, at) => at === 1 || choice.happens(0.7));
  return { headings: kept.map(([heading]) => heading), columns: kept.map(([, cells]) => cells) };
}

/** Values as they are met with: a few of them most of the time, others once or twice. */
function drawn(values: readonly Cell[], rows: number, choice: SeededChoice): Cell[] {
  const [frequent, rest] = [values.slice(0, Math.max(2, Math.ceil(values.length / 3))), values];
  const skew = 0.5 + choice.share() / 2;
  return Array.from({ length: rows }, () => choice.pick(choice.happens(skew) ? frequent : rest));
}

const hashOf = (text: string): number =>
  [...text].reduce((hash, letter) => (hash * 31 + (letter.codePointAt(0) ?? 0)) >>> 0, 7);
