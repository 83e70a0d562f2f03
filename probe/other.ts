import { type Answer, type At, type Case, cases, each } from "./case.ts";

/** The tab in which who owns the file protects two places, for somebody else to be kept out of. */
export const LOCKED_TAB = "Stet probe locked";

const REFUSED =
  "Exception: You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.";

const write = (place: string) => (at: At) => at.sheet.getRange(place).setValue("x").getValue();
const mayEdit = (place: string) => (at: At) => at.sheet.getRange(place).canEdit();

/** What somebody who may edit the file, and does not own it, finds: B5:C6 is the owner's alone, E2 only warns. */
export const otherCases: readonly Case[] = cases({ source: "SpreadsheetApp, Protection", sure: "B" }, [
  [
    "other-cells",
    "cells that somebody else protected are refused, beside and above them all is free, and so is where a script is only warned",
    each(
      ...["B5", "C6", "A5:B5", "A1:F9"].map(write),
      ...["A5", "D6", "B4:C4", "B7", "E2"].map(write),
      ({ sheet }) => sheet.getRange("B5").setBackground("#ff0000"),
      ({ sheet }) => sheet.getRange("A6:B6").merge(),
    ),
    [REFUSED, REFUSED, REFUSED, REFUSED, "x", "x", "x", "x", "x", REFUSED, REFUSED],
  ],
  [
    "other-can",
    "what can be edited is told beforehand, of a range and of what protects it",
    (at) => [
      ["B5", "A1:F9", "A5", "B4:C4", "D5", "E2"].map((place) => mayEdit(place)(at)),
      at.sheet
        .getProtections(SpreadsheetApp.ProtectionType.RANGE)
        .map((one) => [one.getRange().getA1Notation(), one.canEdit(), one.isWarningOnly()].join())
        .sort(),
    ],
    [
      [false, false, true, true, true, true],
      ["B5:C6,false,false", "E2,true,true"],
    ],
  ],
  [
    "other-lines",
    "rows and columns through what is protected are not deleted, others are, and new ones go anywhere",
    each(
      ({ sheet }) => sheet.deleteRows(5, 1),
      ({ sheet }) => sheet.deleteRows(1, 5),
      ({ sheet }) => sheet.deleteColumns(2, 1),
      ({ sheet }) => sheet.sort(1),
      ({ sheet }) => sheet.deleteRow(9),
      ({ sheet }) => sheet.deleteColumn(6),
      ({ sheet }) => sheet.insertRowsBefore(1, 1),
      ({ sheet }) => sheet.deleteRow(1),
    ),
    [REFUSED, REFUSED, REFUSED, REFUSED, "done", "done", "done", "done"],
  ],
]);

/** The cases, where this person is kept out of what should be protected; else none. */
export function asOther(answerOf: (run: () => unknown) => Answer): Record<string, Answer> {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = book.getSheetByName(LOCKED_TAB);
  if (sheet === null || sheet.getRange("B5").canEdit()) return {};
  return Object.fromEntries(otherCases.map(({ id, run }) => [id, answerOf(() => run({ sheet, book }))]));
}
