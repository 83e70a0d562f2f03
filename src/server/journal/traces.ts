import type { Trace } from "../../core/api/sidebar-api.ts";
import type { Sliced, Steps } from "../../core/journal/operation.ts";
import { columnLetter } from "../../core/sheet/column-letter.ts";
import { ANSWERS_TAB } from "../answers/answers-tab.ts";
import { forgetAnswers } from "../answers/remember.ts";
import { forgetUsage } from "../cell/usage.ts";
import { FROZEN_NOTE } from "../formulas/frozen.ts";
import { restoreTakenOut } from "../formulas/taken-out.ts";
import { carryOut } from "../operations/carry-out.ts";
import { ROW_NOTE } from "../operations/row-notes.ts";
import { HANDED_OVER_TAB } from "../run/handed-over.ts";
import { refuseWhileAlive } from "../run/job.ts";
import { unmarkRoom } from "../run/room.ts";
import { unmarkColumns } from "../sheet/columns.ts";
import { locked } from "../sheet/lock.ts";
import { VISIBLE_TAB } from "../sheet/visible-rows.ts";
import { isOfToday } from "../spending/formula-ledger.ts";
import { SPENDERS, spenders } from "../spending/formula-spending.ts";
import { DECISIONS_TAB } from "./decisions-tab.ts";
import { ARCHIVE_TAB, CHANGES_TAB, LOG_TAB, REMOVED_TAB } from "./journal-tabs.ts";
import { RECIPES_TAB } from "./kept-recipes.ts";

const TABS = [
  LOG_TAB,
  CHANGES_TAB,
  ARCHIVE_TAB,
  REMOVED_TAB,
  DECISIONS_TAB,
  RECIPES_TAB,
  ANSWERS_TAB,
  VISIBLE_TAB,
  HANDED_OVER_TAB,
];

/** Everything that Stet keeps in this spreadsheet beside the columns themselves. */
export function traces(): Trace[] {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const tabs = TABS.flatMap((name): Trace[] => {
    const sheet = book.getSheetByName(name);
    return sheet === null ? [] : [{ what: "tab", name, count: Math.max(0, sheet.getLastRow() - 1) }];
  });
  const notes = ownNotes().reduce((sum, { cells }) => sum + cells.length, 0);
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

/** Notes that one call takes off. */
const NOTES = 200;

/** The cells with a note of Stet's: of a frozen formula, or of a row that was being moved. */
function ownNotes(): { sheet: GoogleAppsScript.Spreadsheet.Sheet; cells: string[] }[] {
  return SpreadsheetApp.getActiveSpreadsheet()
    .getSheets()
    .filter((sheet) => !TABS.includes(sheet.getName()))
    .flatMap((sheet) => {
      const notes = sheet.getRange(1, 1, sheet.getMaxRows(), Math.max(1, sheet.getLastColumn())).getNotes();
      const cells = notes.flatMap((row, r) =>
        row.flatMap((note, c) =>
          note.startsWith(FROZEN_NOTE) || note.startsWith(ROW_NOTE) ? [`${columnLetter(c + 1)}${r + 1}`] : [],
        ),
      );
      return Array.from({ length: Math.ceil(cells.length / NOTES) }, (_, at) => ({
        sheet,
        cells: cells.slice(at * NOTES, (at + 1) * NOTES),
      }));
    });
}

/** All but what formulas have spent today, which would lift their limit. */
const documentProperties = (): string[] =>
  (PropertiesService.getDocumentProperties()?.getKeys() ?? []).filter(
    (key) => key.startsWith("stet.") && !isOfToday(key),
  );

/** Deletes them all, for before a sheet is published. Runs can no longer be reverted afterwards. */
export function removeTraces(): Sliced<null> {
  return locked(() => {
    refuseWhileAlive();
    return carryOut({ name: "remove traces", run: "", settles: "traces removed" }, tracesSteps);
  });
}

/** What is left of them goes step by step; what a page would go on by, last. */
export function* tracesSteps(): Steps<null> {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  restoreTakenOut();
  const steps: (() => void)[] = [
    forgetAnswers,
    forgetUsage,
    ...TABS.map((name) => () => {
      const sheet = book.getSheetByName(name);
      if (sheet !== null) book.deleteSheet(sheet);
    }),
    () => unmarkColumns(),
    () => unmarkRoom(),
    ...ownNotes().map(
      ({ sheet, cells }) =>
        () =>
          sheet.getRangeList(cells).clearNote(),
    ),
    () => {
      for (const key of documentProperties()) PropertiesService.getDocumentProperties()?.deleteProperty(key);
    },
  ];
  let left = steps.length;
  yield left;
  for (const step of steps) {
    step();
    left -= 1;
    yield left;
  }
  return null;
}
