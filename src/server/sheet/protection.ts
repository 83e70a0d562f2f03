import type { Said } from "../../core/messages/pattern.ts";
import { both, said, Told } from "../../core/messages/said.ts";
import { widthOf } from "../../core/run/fitting.ts";
import type { Plan } from "../../core/run/plan.ts";
import { CHANGES_TAB, LOG_TAB, REMOVED_TAB } from "../journal/journal-tabs.ts";
import { rulesOf } from "./data-validation.ts";
import { inTable, isTyped, rulesFrom } from "./typed-columns.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/**
 * Refuses a run before anything is changed, asked or paid for, where it could not write its results or its log.
 * @throws Error with a sentence that names what is protected, or the rule of the column.
 */
export function refuseUnlessWritable(sheet: Sheet, plan: Plan): void {
  const first = plan.columns[0]?.column ?? 1;
  refuseClosed(sheet);
  const inPlace = plan.place === "in place";
  const closed = closedRanges(sheet);
  if (inPlace || plan.into !== undefined)
    for (let at = 0; at < widthOf(plan); at++) refuseProtected(closed, (plan.into ?? first) + at, inPlace);
  if (plan.into === undefined) refuseInside(closed, first);
  if (inPlace) {
    const rules = rulesFrom(sheet, first, plan.headingRow + 1);
    if (isTyped(sheet, first, plan.headingRow + 1, rules)) throw inTable();
    if (rulesOf(rules).some(({ strict, fits }) => strict && !fits))
      throw new Told(said("sheet.ruleMayRefuse"));
  }
}

/** @throws Error with a sentence where a table decides the type of one of these columns. */
export function refuseTyped(sheet: Sheet, columns: readonly number[], headingRow: number): void {
  if (columns.some((column) => isTyped(sheet, column, headingRow + 1))) throw inTable();
}

/**
 * Refuses what would change columns in place, each kept beside itself.
 * @throws Error with a sentence that names what is protected.
 */
export function refuseUnlessMendable(sheet: Sheet, columns: readonly number[], headingRow: number): void {
  refuseClosed(sheet);
  const closed = closedRanges(sheet);
  for (const column of columns) {
    refuseProtected(closed, column, false);
    refuseInside(closed, column);
  }
  refuseTyped(sheet, columns, headingRow);
}

/**
 * Refuses to take rows out of a sheet of which anything is protected.
 * @throws Error with a sentence that names what is protected.
 */
export function refuseRemoval(sheet: Sheet): void {
  refuseClosed(sheet, [REMOVED_TAB]);
  const [closed] = closedRanges(sheet);
  if (closed) throw refused(said("sheet.rowsClosed", { range: closed.getA1Notation() }));
}

/**
 * Refuses to put rows into a sheet of which anything is protected.
 * @throws Error with a sentence that names what is protected.
 */
export function refuseRowsIn(sheet: Sheet): void {
  refuseClosed(sheet);
  const [closed] = closedRanges(sheet);
  if (closed) throw refused(said("sheet.rowsNotIn", { range: closed.getA1Notation() }));
}

/**
 * Refuses to go by a record that others may have written where they may not write themselves: among cells that are
 * protected, but not against the acting person.
 * @param columns those that would be written, below their headings; all where absent
 * @throws Error with a sentence.
 */
export function refuseOthersRecord(sheet: Sheet, columns?: readonly number[], headingRow = 0): void {
  if (isKeptFromOthers(sheet, columns, headingRow))
    throw new Told(said("runs.othersRecord", { name: sheet.getName() }));
}

/** Whether somebody may not write there. */
export function isKeptFromOthers(sheet: Sheet, columns?: readonly number[], headingRow = 0): boolean {
  const { SHEET, RANGE } = SpreadsheetApp.ProtectionType;
  const isMeant = (range: Range) =>
    range.getLastRow() > headingRow &&
    (columns === undefined ||
      columns.some((column) => range.getColumn() <= column && column <= range.getLastColumn()));
  return [SHEET, RANGE].some((type) =>
    sheet.getProtections(type).some((each) => !each.isWarningOnly() && isMeant(each.getRange())),
  );
}

/**
 * Refuses what could not be done on a protected sheet, or not be written down.
 * @throws Error with a sentence that names what is protected.
 */
function refuseClosed(sheet: Sheet, tabs: readonly string[] = []): void {
  if (isClosed(sheet))
    throw refused(said("sheet.closed", { name: sheet.getName() }), said("sheet.askOwnerOrCopy"));
  for (const name of [LOG_TAB, CHANGES_TAB, ...tabs]) {
    const tab = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name);
    if (tab && isClosed(tab)) throw refused(said("sheet.tabClosed", { name }));
  }
}

const refused = (why: Said, then: Said = said("sheet.askOwner")): Told => new Told(both(why, then));

/** Whether the whole sheet is protected against the acting person. */
const isClosed = (sheet: Sheet): boolean =>
  sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).some((each) => !each.canEdit());

const closedRanges = (sheet: Sheet): Range[] =>
  sheet
    .getProtections(SpreadsheetApp.ProtectionType.RANGE)
    .filter((each) => !each.canEdit())
    .map((each) => each.getRange());

function refuseProtected(closed: readonly Range[], column: number, inPlace: boolean): void {
  const there = closed.find((range) => range.getColumn() <= column && column <= range.getLastColumn());
  if (there)
    throw refused(
      said("sheet.resultsClosed", { range: there.getA1Notation() }),
      said(inPlace ? "sheet.askOwnerOrColumn" : "sheet.askOwner"),
    );
}

/** A column that is inserted within a protected range belongs to it. */
function refuseInside(closed: readonly Range[], column: number): void {
  const there = closed.find((range) => range.getColumn() <= column && column < range.getLastColumn());
  if (there) throw refused(said("sheet.insideClosed", { range: there.getA1Notation() }));
}
