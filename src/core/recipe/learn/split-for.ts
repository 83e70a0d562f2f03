import { type Cell, isBlank } from "../../cells/grid.ts";
import { isFailed } from "../../cells/show-result.ts";
import { MOST, type SplitStep } from "../recipe.ts";
import { shownText } from "../shown-text.ts";
import { splitText } from "../split-text.ts";
import { proposeSplit } from "./propose-split.ts";
import { partsWorthKeeping } from "./recipe-of.ts";

/** Fewer texts among the filled cells, and a column is left whole. */
const MOSTLY_TEXT = 0.6;

/** A smaller share of texts that can be cut are odd rows, such as a note below a table. */
const OFTEN = 0.1;

/** Characters of a column's heading that go into those of its pieces. */
const LONGEST = MOST.text - 10;

/**
 * The step that takes a column apart into all pieces that hold something, without examples. Nothing for a column of
 * digits, numbers, dates or ticks, where texts have nothing in common or few can be cut, or where there are more pieces than a recipe has
 * columns.
 * @param heading of the column; pieces are called after it, with a number
 * @param taken headings that are there already
 */
export function splitFor(
  column: readonly Cell[],
  heading: string,
  taken: readonly string[],
): SplitStep | undefined {
  const cells = column.filter((cell) => !isBlank(cell));
  if (cells.filter((cell) => typeof cell === "string").length < MOSTLY_TEXT * cells.length) return undefined;
  // A cell that says why it holds no value has no form, nor has one that is too long to be read.
  const texts = cells.map(shownText).filter((text) => !isFailed(text) && text.length <= MOST.cell);
  // To cut a postcode or a number of an account into its digits is nothing that a person wants.
  if (texts.every((text) => /^\d+$/.test(text))) return undefined;
  const split = proposeSplit(texts);
  if (split === undefined) return undefined;
  if (texts.filter((text) => splitText(text, split)).length < OFTEN * texts.length) return undefined;
  const parts = partsWorthKeeping(texts, split);
  if (parts.length < 2 || parts.length > MOST.inputs) return undefined;
  const headings = freeHeadings(heading.slice(0, LONGEST), parts.length, taken);
  return {
    op: "split",
    column: 0,
    ...split,
    to: parts.map((part, at) => ({ part, heading: headings[at] ?? "" })),
  };
}

function freeHeadings(heading: string, count: number, taken: readonly string[]): string[] {
  const free: string[] = [];
  for (let number = 1; free.length < count; number++) {
    const next = `${heading} ${number}`.trim();
    if (!taken.includes(next)) free.push(next);
  }
  return free;
}
