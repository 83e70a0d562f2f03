type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** How the note begins that a row carries while it is taken out or brought back. */
export const ROW_NOTE = "Stet is moving this row: ";

/** What tells a row from all others, wherever it is sorted to: its run, and the number it had when it was kept. */
export const rowNote = (run: string, row: number): string => `${ROW_NOTE}${row} of run ${run}`;

/** Where the rows of a run stand that carry its note, by the number they had. */
export function notedRows(sheet: Sheet, run: string): Map<number, { row: number; column: number }> {
  const found = new Map<number, { row: number; column: number }>();
  notesOf(sheet).forEach((notes, row) => {
    notes.forEach((note, column) => {
      const kept = note.startsWith(ROW_NOTE) ? Number.parseInt(note.slice(ROW_NOTE.length), 10) : Number.NaN;
      if (note === rowNote(run, kept)) found.set(kept, { row: row + 1, column: column + 1 });
    });
  });
  return found;
}

/** Puts notes into cells of one column in one call, which works or does not. */
export function setNotes(sheet: Sheet, column: number, notes: ReadonlyMap<number, string>): void {
  if (notes.size === 0) return;
  const first = Math.min(...notes.keys());
  const area = sheet.getRange(first, column, Math.max(...notes.keys()) - first + 1, 1);
  area.setNotes(area.getNotes().map(([note = ""], index) => [notes.get(first + index) ?? note]));
}

/** Takes the notes of a run off its rows. */
export function clearRowNotes(sheet: Sheet, run: string): void {
  const byColumn = new Map<number, Map<number, string>>();
  for (const { row, column } of notedRows(sheet, run).values()) {
    const blank = byColumn.get(column) ?? new Map<number, string>();
    byColumn.set(column, blank.set(row, ""));
  }
  for (const [column, notes] of byColumn) setNotes(sheet, column, notes);
}

function notesOf(sheet: Sheet): string[][] {
  const columns = Math.max(1, sheet.getLastColumn());
  return sheet.getRange(1, 1, sheet.getMaxRows(), columns).getNotes();
}
