import type { Json } from "../../core/cells/json.ts";
import { field, isList, readJson } from "../../core/tasks/json-shape.ts";
import { locked } from "../sheet/lock.ts";

/** A formula and where it stands. */
export interface Standing {
  sheetId: string;
  row: number;
  column: number;
  formula: string;
}

/** The formulas that are out of their cells at the moment, as JSON, cut into properties with these names and a number. */
const PIECE = "stet.takenOut.";

/** Google's ceilings are 9 KB a property and 500 KB for all of them; a character takes up to three bytes. */
const PIECE_CHARACTERS = 3000;
const CHARACTERS = 100_000;

/**
 * Takes formulas out of their cells, does `work` and forgets them again. What is out is written down first, so that a
 * run that Google ends in between loses none: see `restoreTakenOut`. More than the document's store takes are done one
 * part after the other.
 */
export function withTakenOut(formulas: readonly Standing[], work: (part: readonly Standing[]) => void): void {
  for (const part of partsOf(formulas)) {
    locked(() => {
      const store = PropertiesService.getDocumentProperties();
      const pieces = piecesOf(JSON.stringify(part));
      store?.setProperties(pieces);
      clear(part);
      SpreadsheetApp.flush();
      work(part);
      SpreadsheetApp.flush();
      for (const name of Object.keys(pieces)) store?.deleteProperty(name);
    });
  }
}

/** Ranges that one list names. */
const RANGES = 200;

function clear(formulas: readonly Standing[]): void {
  const bySheet = new Map<string, { sheet: GoogleAppsScript.Spreadsheet.Sheet; names: string[] }>();
  for (const [cell] of cellsOf(formulas)) {
    const sheet = cell.getSheet();
    const own = bySheet.get(sheet.getName()) ?? { sheet, names: [] };
    own.names.push(cell.getA1Notation());
    bySheet.set(sheet.getName(), own);
  }
  for (const { sheet, names } of bySheet.values())
    for (let at = 0; at < names.length; at += RANGES)
      sheet.getRangeList(names.slice(at, at + RANGES)).clearContent();
}

/** Sheets computes a formula anew only when it is really gone in between. */
export function setAgain(formulas: readonly Standing[]): void {
  withTakenOut(formulas, (part) => {
    for (const [cell, formula] of cellsOf(part)) cell.setFormula(formula);
  });
}

/** Puts back formulas that a run, ended by Google in between, had taken out. Cells that were filled since stay. */
export function restoreTakenOut(): void {
  const store = PropertiesService.getDocumentProperties();
  if (store === null || !store.getKeys().some(isPiece)) return;
  locked(() => {
    const kept = store.getProperties();
    const names = Object.keys(kept)
      .filter(isPiece)
      .sort((a, b) => Number(a.slice(PIECE.length)) - Number(b.slice(PIECE.length)));
    for (const [cell, formula] of cellsOf(read(names.map((name) => kept[name]).join("")))) {
      if (cell.getFormula() === "" && cell.getDisplayValue() === "") cell.setFormula(formula);
    }
    SpreadsheetApp.flush();
    for (const name of names) store.deleteProperty(name);
  });
}

const isPiece = (name: string): boolean => name.startsWith(PIECE);

/** Text that is not whole was cut off while it was written down, before anything had been taken out. */
function read(text: string): Standing[] {
  const kept = readJson(text);
  const isOne = (each: Json) =>
    typeof field(each, "sheetId") === "string" &&
    typeof field(each, "formula") === "string" &&
    [field(each, "row"), field(each, "column")].every((at) => Number.isInteger(at) && Number(at) > 0);
  return (isList(kept) ? kept.filter(isOne) : []) as unknown as Standing[];
}

function partsOf(formulas: readonly Standing[]): Standing[][] {
  const parts: Standing[][] = [];
  let characters = 0;
  for (const each of formulas) {
    const more = JSON.stringify(each).length + 1;
    const last = parts[parts.length - 1];
    if (last !== undefined && characters + more <= CHARACTERS) last.push(each);
    else {
      parts.push([each]);
      characters = 0;
    }
    characters += more;
  }
  return parts;
}

function piecesOf(text: string): Record<string, string> {
  const count = Math.ceil(text.length / PIECE_CHARACTERS);
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `${PIECE}${index}`,
      text.slice(index * PIECE_CHARACTERS, (index + 1) * PIECE_CHARACTERS),
    ]),
  );
}

/** The cells, each with its formula; without those whose sheet, row or column has been deleted since. */
export function cellsOf(formulas: readonly Standing[]): [GoogleAppsScript.Spreadsheet.Range, string][] {
  const sheets = new Map(
    SpreadsheetApp.getActiveSpreadsheet()
      .getSheets()
      .map((sheet) => [
        String(sheet.getSheetId()),
        { sheet, rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() },
      ]),
  );
  return formulas.flatMap(({ sheetId, row, column, formula }) => {
    const found = sheets.get(sheetId);
    if (found === undefined || row > found.rows || column > found.columns) return [];
    return [[found.sheet.getRange(row, column), formula] as [GoogleAppsScript.Spreadsheet.Range, string]];
  });
}
