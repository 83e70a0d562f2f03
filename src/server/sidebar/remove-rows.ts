import type { Cell } from "../../core/grid.ts";
import type { Change } from "../../core/journal/change.ts";
import { sameCells } from "../../core/journal/row-key.ts";
import { spans } from "../../core/journal/row-set.ts";
import { newRun, ROWS_REMOVED } from "../../core/journal/run-record.ts";
import type { Mended, RowsToRemove } from "../../core/profile/mend.ts";
import { actingPerson } from "./acting-person.ts";
import { refuseWhileAlive } from "./job.ts";
import { appendChanges, saveRun } from "./journal-tabs.ts";
import { locked } from "./lock.ts";
import { refuseRemoval } from "./may-write.ts";
import { keepRows } from "./removed-tab.ts";
import { readColumns, sheetById } from "./table.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Takes rows out of a sheet, as a run of its own: they are kept whole in a hidden tab, with their formats, and come
 * back when the run is undone. A row that has changed meanwhile, or holds a formula or a note, is left.
 * @throws Error with a sentence when another run is going on, the sheet is gone or protected, or nothing is left to do.
 */
export function removeRows({ sheetId, headingRow, check, sentence, rows }: RowsToRemove): Mended {
  return locked(() => {
    refuseWhileAlive();
    const sheet = sheetById(sheetId);
    refuseRemoval(sheet);
    const still = stillThere(sheet, rows);
    if (still.length === 0)
      throw new Error(
        "These rows have changed since Stet looked at them, or hold formulas or notes. Look at the sheet again.",
      );
    const run = Utilities.getUuid().slice(0, 8);
    const by = `Rules (${check})`;
    const when = new Date().toISOString();
    const line = newRun({
      run,
      started: when,
      who: actingPerson(),
      function: "Remove rows",
      by,
      sheet: sheet.getName(),
      read: sheet.getName(),
      place: ROWS_REMOVED,
      rows: sheet.getLastRow() - headingRow,
      distinct: still.length,
      changed: still.length,
      note: sentence,
    });
    const numbers = still.map(({ row }) => row).sort((a, b) => a - b);
    keepRows(sheet, run, headingRow, numbers);
    appendChanges(
      still.map(
        ({ row, was }): Change => ({ run, when, value: was, before: was, after: [], rows: [row], by }),
      ),
    );
    saveRun(line);
    SpreadsheetApp.flush();
    for (const { first, count } of spans(numbers).reverse()) sheet.deleteRows(first, count);
    saveRun({ ...line, status: "finished", ended: new Date().toISOString() });
    return { run, changed: still.length, left: rows.length - still.length, columns: [] };
  });
}

/** The rows that still hold what they held, and neither a formula nor a note, which would be lost. */
function stillThere(sheet: Sheet, rows: RowsToRemove["rows"]): RowsToRemove["rows"][number][] {
  const width = sheet.getLastColumn();
  const last = sheet.getLastRow();
  if (last === 0) return [];
  const columns = Array.from({ length: width }, (_, index) => index + 1);
  const values = readColumns(sheet, columns, 1, last);
  const area = sheet.getRange(1, 1, last, width);
  const formulas = area.getFormulas();
  const notes = area.getNotes();
  const plain = (cells: readonly string[] = []) => cells.every((text) => text === "");
  return rows.filter(
    ({ row, was }) =>
      sameCells(filled(values[row - 1] ?? []), filled(was)) &&
      plain(formulas[row - 1]) &&
      plain(notes[row - 1]),
  );
}

/** A row without the blank cells at its end. */
function filled(cells: readonly Cell[]): readonly Cell[] {
  let length = cells.length;
  while (length > 0 && cells[length - 1] === "") length--;
  return cells.slice(0, length);
}
