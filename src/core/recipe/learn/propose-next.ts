import type { Case } from "../recipe.ts";
import { type Example, learn } from "./learn.ts";
import { proposeExamples } from "./propose.ts";

/**
 * Which row a person should give as the next example: one that shows what the examples so far do not show, in the
 * columns that what was learned from them looks at and in what it would write; a row whose answer is in doubt before all
 * others.
 * @param given by its place in `rows`, the answer of every row that has one
 * @param words what a person says of it
 * @returns a place in `rows`; nothing where no other row is left
 */
export function proposeNext(
  rows: readonly (readonly string[])[],
  given: ReadonlyMap<number, string>,
  words = "",
): number | undefined {
  if (given.size === 0) return proposeExamples(rows, 1)[0];
  const examples: Example[] = [...given].map(([at, out]) => ({ in: rows[at] ?? [], out }));
  const { cases, answers } = learn(examples, rows, words);
  const width = Math.max(...rows.map((row) => row.length));
  const looksAt = columnsOf(cases);
  const seen = rows.map((row, at) => [
    ...Array.from({ length: width }, (_, column) => row[column] ?? ""),
    given.get(at) ?? answers[at]?.text ?? "",
  ]);
  const columns = looksAt.size > 0 ? { columns: looksAt.add(width) } : {};
  const doubted = new Set(answers.flatMap(({ check }, at) => (check && !given.has(at) ? [at] : [])));
  return proposeExamples(seen, 1, { given: [...given.keys()], doubted, ...columns })[0];
}

/** The columns that something is taken from. */
const columnsOf = (cases: readonly Case[]): Set<number> =>
  new Set(
    cases.flatMap(({ columns }) =>
      columns.flat().flatMap((part) => (typeof part === "string" ? [] : [part.from])),
    ),
  );
