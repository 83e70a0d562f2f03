import type { Trace } from "../../core/api/sidebar-api.ts";
import { ANSWERS_TAB } from "../answers/answers-tab.ts";
import { forgetAnswers } from "../answers/remember.ts";
import { forgetUsage } from "../cell/usage.ts";
import { FROZEN_NOTE } from "../formulas/formulas.ts";
import { HANDED_OVER_TAB } from "../run/handed-over.ts";
import { refuseWhileAlive } from "../run/job.ts";
import { unmarkColumns } from "../sheet/columns.ts";
import { locked } from "../sheet/lock.ts";
import { VISIBLE_TAB } from "../sheet/visible-rows.ts";
import { isOfToday } from "../spending/formula-ledger.ts";
import { SPENDERS, spenders } from "../spending/formula-spending.ts";
import { ARCHIVE_TAB, CHANGES_TAB, LOG_TAB, REMOVED_TAB } from "./journal-tabs.ts";

const TABS = [LOG_TAB, CHANGES_TAB, ARCHIVE_TAB, REMOVED_TAB, ANSWERS_TAB, VISIBLE_TAB, HANDED_OVER_TAB];

/** Everything that Stet keeps in this spreadsheet beside the columns themselves. */
export function traces(): Trace[] {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const tabs = TABS.flatMap((name): Trace[] => {
    const sheet = book.getSheetByName(name);
    return sheet === null ? [] : [{ what: "tab", name, count: Math.max(0, sheet.getLastRow() - 1) }];
  });
  const notes = ownNotes().length;
  const marks = book
    .createDeveloperMetadataFinder()
    .find()
    .filter((each) => (each.getKey() ?? "").startsWith("stet.")).length;
  const allowed = spenders().length;
  const properties = documentProperties().filter((key) => key !== SPENDERS).length;
  return [
    ...tabs,
    ...(notes > 0 ? [{ what: "notes" as const, name: "Frozen formulas", count: notes }] : []),
    ...(marks > 0 ? [{ what: "metadata" as const, name: "Column marks", count: marks }] : []),
    ...(allowed > 0 ? [{ what: "spenders" as const, name: "Who lets formulas spend", count: allowed }] : []),
    ...(properties > 0
      ? [{ what: "properties" as const, name: "Settings of this document", count: properties }]
      : []),
  ];
}

/** The cells with a note that Stet left where it froze a formula. */
function ownNotes(): GoogleAppsScript.Spreadsheet.Range[] {
  return SpreadsheetApp.getActiveSpreadsheet()
    .getSheets()
    .filter((sheet) => sheet.getLastRow() > 0)
    .flatMap((sheet) => {
      const notes = sheet.getDataRange().getNotes();
      return notes.flatMap((row, r) =>
        row.flatMap((note, c) => (note.startsWith(FROZEN_NOTE) ? [sheet.getRange(r + 1, c + 1)] : [])),
      );
    });
}

/** All but what formulas have spent today, which would lift their limit. */
const documentProperties = (): string[] =>
  (PropertiesService.getDocumentProperties()?.getKeys() ?? []).filter(
    (key) => key.startsWith("stet.") && !isOfToday(key),
  );

/** Deletes them all, for before a sheet is published. Runs can no longer be reverted afterwards. */
export function removeTraces(): null {
  return locked(() => {
    refuseWhileAlive();
    const book = SpreadsheetApp.getActiveSpreadsheet();
    forgetAnswers();
    forgetUsage();
    for (const name of TABS) {
      const sheet = book.getSheetByName(name);
      if (sheet !== null) book.deleteSheet(sheet);
    }
    unmarkColumns();
    for (const cell of ownNotes()) cell.clearNote();
    for (const key of documentProperties()) PropertiesService.getDocumentProperties()?.deleteProperty(key);
    return null;
  });
}
