import { type Cell, isBlank } from "../../cells/grid.ts";
import { isFailed } from "../../cells/show-result.ts";
import { takeInPlace } from "../in-place.ts";
import { isRewritten } from "../is-rewritten.ts";
import { MOST, type Step } from "../recipe.ts";
import { shownText } from "../shown-text.ts";
import type { ChoiceName } from "./consistent-choices.ts";
import { proposeConsistent } from "./propose-consistent.ts";

/** What one part of a proposal is about: a person takes or leaves it whole. */
export type PartName =
  | "trim"
  | "nullTokens"
  | "email"
  | "date"
  | "region"
  | "country"
  | "answers"
  | ChoiceName;

export interface ProposedPart {
  name: PartName;
  steps: readonly Step[];
  /** The rows that it changes after the parts before it, and the first of them. */
  rows: number;
  example: { before: string; after: string };
}

export interface Proposed {
  /** What loses nothing, in order. */
  parts: readonly ProposedPart[];
  /** What loses something, each of which is done only where a person asks for it. */
  choices: readonly ProposedPart[];
}

/** Fewer texts among the filled cells, and no form is taken for the column's. */
const MOSTLY_TEXT = 0.6;

/**
 * What would make a column consistent, part by part. The form is that of its texts; of all other cells only
 * ticks change, where yes and no are written in words.
 * @param countries where telephone numbers without a country's code may be from
 */
export function proposeFor(column: readonly Cell[], countries: readonly string[]): Proposed {
  // A cell that says why it holds no value is left as it is, like one that is too long to be read.
  const isReadable = (cell: Cell): boolean => !isFailed(cell) && shownText(cell).length <= MOST.cell;
  const cells = column.map((cell) => (isReadable(cell) ? cell : ""));
  const texts = cells.map((cell) => (typeof cell === "string" ? cell : ""));
  const filled = column.filter((cell) => !isBlank(cell)).length;
  const isText = texts.filter((text) => text.trim() !== "").length >= MOSTLY_TEXT * filled;
  const { steps, choices } = proposeConsistent(texts, { countries });
  let before: readonly Cell[] = cells;
  const parts = inParts(steps).flatMap(({ name, steps: own }): ProposedPart[] => {
    if (!isText && name !== "trim" && name !== "nullTokens") return [];
    const after = takeInPlace(own, before).cells;
    const part = partOf(name, own, before, after);
    before = after;
    return part;
  });
  return {
    parts,
    choices: isText
      ? choices.flatMap(({ name, steps: own }) => partOf(name, own, before, takeInPlace(own, before).cells))
      : [],
  };
}

/** Steps that only have a meaning together are one part: yes and no are read, and written in the column's words. */
function inParts(steps: readonly Step[]): { name: PartName; steps: Step[] }[] {
  const parts: { name: PartName; steps: Step[] }[] = [];
  for (const step of steps) {
    const last = parts[parts.length - 1];
    if (step.op !== "rule") last?.steps.push(step);
    else parts.push({ name: nameOf(step.rules), steps: [step] });
  }
  return parts;
}

function nameOf(rules: string): PartName {
  const [rule = ""] = rules.split(":");
  return rule === "boolean" ? "answers" : (rule as PartName);
}

function partOf(
  name: PartName,
  steps: readonly Step[],
  before: readonly Cell[],
  after: readonly Cell[],
): ProposedPart[] {
  const changed = before.flatMap((cell, at) => (isRewritten(cell, after[at] ?? "") ? [at] : []));
  const [first] = changed;
  if (first === undefined) return [];
  const example = { before: shownText(before[first] ?? ""), after: shownText(after[first] ?? "") };
  return [{ name, steps, rows: changed.length, example }];
}
