import { holds } from "./guards.ts";
import { holdsHalf, withoutHalves } from "./half-character.ts";
import { Reading } from "./reading.ts";
import { type Case, MOST, type Part } from "./recipe.ts";
import { textAfter } from "./text-ops.ts";

/**
 * A row's cells, ready to be read, half a character as a file has it. A cell that is longer than a recipe may read counts as
 * one it cannot read.
 */
export const readRow = (cells: readonly string[]): Reading[] =>
  cells.map((cell) => new Reading(cell.length > MOST.cell ? "" : withoutHalves(cell)));

/** What the parts make of a row; nothing where one of them has nothing to take, or a character is cut in two. */
export function written(parts: readonly Part[], row: readonly Reading[]): string | undefined {
  let text = "";
  for (const part of parts) {
    if (typeof part === "string") text += part;
    else {
      const reading = row[part.from];
      const taken = reading && textAfter(reading, part.do, row);
      if (taken === undefined) return undefined;
      text += taken;
    }
    if (text.length > MOST.result) return undefined;
  }
  return holdsHalf(text) ? undefined : text;
}

/** What the first case that takes the row writes, one text for each heading; nothing where none takes it, or it cannot. */
export function writtenByCases(cases: readonly Case[], row: readonly Reading[]): string[] | undefined {
  const taking = cases.find(({ when }) => when === undefined || holds(when, row));
  if (!taking) return undefined;
  const texts: string[] = [];
  for (const parts of taking.columns) {
    const text = written(parts, row);
    if (text === undefined) return undefined;
    texts.push(text);
  }
  return texts;
}
