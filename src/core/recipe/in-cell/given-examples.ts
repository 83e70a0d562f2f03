import { UsageError } from "../../arguments/usage-error.ts";
import { type Cell, type Grid, isBlank } from "../../cells/grid.ts";
import { isFailed } from "../../cells/show-result.ts";
import { said } from "../../messages/said.ts";
import type { Example } from "../learn/learn.ts";
import { MOST } from "../recipe.ts";
import { shownText } from "../shown-text.ts";

/** An example as it stands in a sheet. */
export interface GivenExample extends Example {
  /** What a person wrote, as Sheets hands it over. */
  cell: Cell;
  /** Its row among the examples, counted from 1. */
  row: number;
}

/** A rule is learned from at least so many: fewer can be read in too many ways. */
export const LEAST_EXAMPLES = 3;

/**
 * The different examples of one column that is to be written. A row whose result is blank teaches nothing, so that a
 * range may reach further than what has been filled in.
 * @throws UsageError where there are too few, or rows that are the same have different results.
 */
export function givenExamples(read: Grid, written: Grid, column: number): GivenExample[] {
  const given = new Map<string, GivenExample>();
  for (const [at, cells] of read.entries()) {
    const cell = written[at]?.[column] ?? "";
    if (isBlank(cell) || isFailed(cell) || cells.every(isBlank) || !isReadable(cells)) continue;
    const texts = cells.map(shownText);
    const example = { in: texts, out: shownText(cell), cell, row: at + 1 };
    const same = given.get(rowKeyOf(texts));
    if (same === undefined) given.set(rowKeyOf(texts), example);
    else if (same.out !== example.out)
      throw new UsageError(said("examples.contradict", { first: same.row, second: example.row }));
  }
  if (given.size < LEAST_EXAMPLES)
    throw new UsageError(said("examples.tooFew", { n: given.size, least: LEAST_EXAMPLES }));
  return [...given.values()];
}

export const rowKeyOf = (texts: readonly string[]): string => texts.join("\u0000");

export const isReadable = (cells: readonly Cell[]): boolean =>
  cells.every((cell) => !isFailed(cell) && shownText(cell).length <= MOST.cell);

/**
 * What a text is as a cell, where all examples are numbers, all dates or all ticks: the same. Every other text stays one.
 */
export function typedLike(examples: readonly GivenExample[]): (text: string) => Cell {
  const kinds = new Set(examples.map(({ cell }) => typeof cell));
  if (kinds.size > 1) return (text) => text;
  if (kinds.has("number")) return (text) => (String(Number(text)) === text ? Number(text) : text);
  if (kinds.has("boolean")) return (text) => (text === "TRUE" ? true : text === "FALSE" ? false : text);
  if (kinds.has("object"))
    return (text) => {
      const date = new Date(text.length === 10 ? `${text}T00:00:00Z` : `${text.replace(" ", "T")}Z`);
      return !Number.isNaN(date.getTime()) && shownText(date) === text ? date : text;
    };
  return (text) => text;
}
