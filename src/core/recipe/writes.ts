import type { Cell } from "../cells/grid.ts";
import { notWritten } from "../journal/not-written.ts";
import type { Plan, Write } from "../run/plan.ts";
import type { DifferentRow } from "./different-rows.ts";
import { type View, viewOf } from "./learn/coverage.ts";
import { shownText } from "./shown-text.ts";

/** What stands in the columns that are written, for one row; and why a person should look at it. */
export interface RowAnswer {
  texts: readonly string[];
  /** What is written in place of the texts, for each kind of cell that reads as the row does. */
  cells?: readonly (readonly Cell[])[];
  check?: "notCovered" | "disagree";
  /** Why the row is left, as the record is to say it. */
  why?: string;
}

/** What a person has chosen about rows without a sure answer, and where a recipe writes. */
export interface Writing {
  place: Plan["place"];
  by: string;
  /** Rows in doubt are written like any other. */
  doubted: boolean;
  /** Rows that are not covered keep the text of the first column, in place of staying blank. */
  keep: boolean;
}

/** What the record says of a row that is left to a person. */
const LEFT: Readonly<Record<Exclude<View, "covered">, string>> = {
  doubted: "The examples can be read in several ways, which disagree about this row.",
  uncovered: "The recipe does not cover this row.",
};

/**
 * What is to be written for each different row. A text that stands in the row as a number or a date is written as that;
 * a row that is left to a person is written down as one, and nothing is put into its cells.
 * @param isFree whether the cell to be written in a row may be
 * @returns with each write, how many rows it fills
 */
export function writesOf(
  rows: readonly DifferentRow[],
  answers: readonly RowAnswer[],
  { place, by, doubted, keep }: Writing,
  isFree: (at: number) => boolean = () => true,
): (Write & { rows: number })[] {
  const inPlace = place === "in place";
  return rows.flatMap((row, index): (Write & { rows: number })[] => {
    const answer = answers[index];
    if (answer === undefined) return [];
    const view = viewOf(answer);
    const isLeft = view === "uncovered" ? !keep : view === "doubted" && !doubted;
    return row.cells.flatMap(({ read, at }, kind) => {
      const count = at.filter(isFree).length;
      if (count === 0) return [];
      const [own = ""] = read;
      if (isLeft && view !== "covered") {
        const now = inPlace ? [own] : answer.texts.map(() => "");
        return [{ read, now, by: notWritten(answer.why ?? LEFT[view]), rows: count }];
      }
      const texts = view === "uncovered" ? keptIn(answer.texts, row.texts) : answer.texts;
      const now = (answer.cells?.[kind] ?? texts).map((cell) =>
        typeof cell === "string" ? cellFor(cell, read) : cell,
      );
      if (inPlace ? now[0] === own : texts.every((text) => text === "")) return [];
      return [{ read, now, by, rows: count }];
    });
  });
}

/** The text of the first column that is read, in the first that is written. */
const keptIn = (texts: readonly string[], [own = ""]: readonly string[]): string[] =>
  texts.map((_, at) => (at === 0 ? own : ""));

const cellFor = (text: string, read: readonly Cell[]): Cell =>
  read.find((cell) => shownText(cell) === text) ?? text;
