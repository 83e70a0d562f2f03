import { UsageError } from "../../arguments/usage-error.ts";
import type { Cell } from "../../cells/grid.ts";
import { said } from "../../messages/said.ts";
import { BUDGET, learnFrom, type Taught } from "../learn/learn.ts";
import { MOST_EXAMPLES } from "../learn/learn-recipe.ts";
import { type GivenExample, rowKeyOf, typedLike } from "./given-examples.ts";

/** Learned anew with examples that came out differently at most so often. */
const ROUNDS = 3;

/** So many examples that came out differently are put before the others at once. */
const MISSED = 3;

/** A column that has been learned. */
export interface LearnedColumn {
  taught: Taught;
  examples: readonly GivenExample[];
  /** What stands in the row, and why a person should look: no rule, not covered, or likely programs disagree. */
  fill(texts: readonly string[]): Filled;
}

export interface Filled {
  cell: Cell;
  check?: "notTaught" | "notCovered" | "disagree";
}

/**
 * Learns one column from all its examples: from a few at first, then with those that came out differently. What an
 * example says of a row stands as it was written.
 * @param rows the different rows that are to be filled
 * @param words what is said of it beside the examples; see `learn`
 * @throws UsageError where what is asked for is not in the rows, or no rule gives all examples what they say.
 */
export function learnColumn(
  examples: readonly GivenExample[],
  rows: readonly (readonly string[])[],
  words = "",
): LearnedColumn {
  const taught = learnAll(examples, rows, words);
  const written = new Map(examples.map((each) => [rowKeyOf(each.in), each.cell]));
  const typed = typedLike(examples);
  const isTable = taught.kind === "table";
  return {
    taught,
    examples,
    fill(texts) {
      const own = written.get(rowKeyOf(texts));
      if (own !== undefined) return { cell: own };
      if (isTable) return { cell: "", check: "notTaught" };
      const { text, check } = taught.answer(texts);
      return { cell: typed(text), ...(check && { check }) };
    },
  };
}

function learnAll(
  examples: readonly GivenExample[],
  rows: readonly (readonly string[])[],
  words: string,
): Taught {
  const budget = { left: BUDGET };
  let some = examples.slice(0, MOST_EXAMPLES);
  let fewest: GivenExample[] | undefined;
  for (let round = 1; round <= ROUNDS; round++) {
    const taught = learnFrom(some, rows, budget, words);
    if (taught.kind !== "program") {
      if (fewest !== undefined) break;
      if (taught.kind === "table") return taught;
      throw new UsageError(said(taught.kind === "tooMuch" ? "examples.tooMuch" : "examples.needWorld"));
    }
    const missed = examples.filter(({ in: texts, out }) => taught.answer(texts).text !== out);
    if (missed.length === 0) return taught;
    if (fewest === undefined || missed.length < fewest.length) fewest = missed;
    const others = some.filter((each) => !missed.includes(each));
    some = [...missed.slice(0, MISSED), ...others].slice(0, MOST_EXAMPLES);
  }
  const { length: n = 0, 0: first } = fewest ?? [];
  throw new UsageError(said("examples.noRule", { n, all: examples.length, row: first?.row ?? 0 }));
}
