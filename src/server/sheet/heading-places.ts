import { said, Told } from "../../core/messages/said.ts";
import { columnLetter } from "../../core/sheet/column-letter.ts";
import { REMOVED_TAB } from "../journal/journal-tabs.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Columns side by side that were kept, and where they are now, from 1. */
export interface Place {
  kept: number;
  now: number;
  columns: number;
}

/** Rows among which the headings are looked for, besides the one they were in. */
const LOOKED_AT = 20;

/**
 * Where columns with these headings are now, from 1: under their heading, in the row that has most of them. A column
 * whose heading is gone stays in its old place if no other stands there by now, one without a heading at worst beside
 * its left neighbour.
 * @throws Error with a sentence when a column is gone.
 */
export function placesOf(sheet: Sheet, headingRow: number, headings: readonly string[]): Place[] {
  const there = headingRow > 0 ? headingsOf(sheet, headingRow, headings) : [];
  const found = headings.map((text) => {
    const place = text === "" ? -1 : there.indexOf(text);
    if (place !== -1) there[place] = "";
    return place + 1;
  });
  const taken = new Set(found);
  const places: Place[] = [];
  headings.forEach((text, index) => {
    const kept = index + 1;
    const before = places[places.length - 1];
    const beside = before ? before.now + before.columns : kept;
    const now = found[index] || [kept, ...(text === "" ? [beside] : [])].find((place) => !taken.has(place));
    if (now === undefined || now > sheet.getMaxColumns())
      throw new Told(said("fixes.columnGone", { heading: text || columnLetter(kept), tab: REMOVED_TAB }));
    taken.add(now);
    if (before && before.kept + before.columns === kept && beside === now) before.columns += 1;
    else places.push({ kept, now, columns: 1 });
  });
  return places;
}

/** The row that has most of the headings; of equals the one they were in. */
function headingsOf(sheet: Sheet, headingRow: number, headings: readonly string[]): string[] {
  const width = sheet.getLastColumn();
  if (width === 0) return [];
  const rows = sheet
    .getRange(1, 1, Math.min(sheet.getMaxRows(), Math.max(headingRow, LOOKED_AT)), width)
    .getDisplayValues();
  const has = (row: readonly string[] = []) =>
    headings.filter((text) => text !== "" && row.includes(text)).length;
  return rows.reduce((best, row) => (has(row) > has(best) ? row : best), rows[headingRow - 1] ?? []);
}
