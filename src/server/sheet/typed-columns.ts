import { type Cell, isBlank } from "../../core/cells/grid.ts";
import { said, Told } from "../../core/messages/said.ts";
import { columnLetter } from "../../core/sheet/column-letter.ts";
import { valuesOf } from "./wall-clock.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Validation = GoogleAppsScript.Spreadsheet.DataValidation;
type RichText = GoogleAppsScript.Spreadsheet.RichTextValue | null;

/*
 * Tables (Format ▸ Convert to table) and smart chips, of which no service tells. A table refuses a script the formats
 * and rules of its typed columns, and headings: "This operation is not allowed on cells in typed columns." Google says
 * it in the person's language, so what is looked at is not the sentence but whether cells that may be edited refuse.
 */

/** Rows that are looked at. */
const LOOKED_AT = 500;

/** What is said of such cells. */
export const inTable = (): Told => new Told(said("sheet.inTable"));

/** The rules of a column's cells from a row on, of the first so many rows that hold anything. */
export function rulesFrom(sheet: Sheet, column: number, first: number): (Validation | null)[][] {
  const count = Math.min(LOOKED_AT, sheet.getLastRow() - first + 1);
  return count < 1 ? [] : sheet.getRange(first, column, count, 1).getDataValidations();
}

/** Whether a table decides the type of a column, from a row on: whether cells refuse to lose rules that they do not have. */
export function isTyped(
  sheet: Sheet,
  column: number,
  first: number,
  rules: readonly (readonly (Validation | null)[])[] = rulesFrom(sheet, column, first),
): boolean {
  const free = rules.flatMap(([rule], index) => (rule === null ? [first + index] : []));
  const [top = 0, bottom = 0] = [free[0], free[free.length - 1]];
  if (top === 0) return false;
  const cells = sheet.getRangeList([top, bottom].map((row) => `${columnLetter(column)}${row}`));
  try {
    cells.clearDataValidations();
    return false;
  } catch {
    return cells.getRanges().some((cell) => isRefused(cell) && cell.canEdit());
  }
}

function isRefused(cell: Range): boolean {
  try {
    cell.clearDataValidations();
    return false;
  } catch {
    return true;
  }
}

/**
 * Changes how cells look or what they let in, where that is the sheet's; what belongs to a table is left to it.
 * @throws Google's exception where the cells may not be edited at all.
 */
export function unlessTyped(area: Range, change: (area: Range) => unknown): void {
  try {
    change(area);
  } catch (error) {
    if (!area.canEdit()) throw error;
  }
}

/** What chips lead to: people, files, places, events. An ordinary link to one of these is taken for one. */
const CHIP = /^mailto:|^https:\/\/([\w-]+\.)*(docs|drive|calendar|maps|contacts)\.google\.[a-z.]+\//;

/** What a cell's text looks like to a script where it is a smart chip: it has such a link, or none that can be read. */
export function isChip(rich: RichText, cell: Cell): boolean {
  return rich === null ? isUnreadable(cell) : leadsToChip(rich.getLinkUrl());
}

/** Whether a cell has text of which Sheets hands out nothing rich: that of some chips. */
export const isUnreadable = (cell: Cell): boolean => typeof cell === "string" && !isBlank(cell);

/** Whether the link of a cell's text is that of a smart chip. */
export const leadsToChip = (link: string | null): boolean => CHIP.test(link ?? "");

/** Where smart chips stand in cells: writing would leave their text alone. */
export function chipsIn(area: Range): boolean[] {
  const rich = area.getRichTextValues().map(([text]) => text ?? null);
  const values = rich.includes(null) ? valuesOf(area) : [];
  return rich.map((text, index) => isChip(text, values[index]?.[0] ?? ""));
}
