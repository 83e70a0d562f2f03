import type { Cell } from "../../core/cells/grid.ts";
import { byRules } from "../../core/journal/by-rules.ts";
import { foundInLog } from "../../core/journal/log-says.ts";
import type { Sliced, Steps } from "../../core/journal/operation.ts";
import { rowKey, sameCells } from "../../core/journal/row-key.ts";
import { newRun, ROWS_REMOVED } from "../../core/journal/run-record.ts";
import { said, Told } from "../../core/messages/said.ts";
import type { Mended, RowsToRemove } from "../../core/profile/mend.ts";
import { actingPerson } from "../account/acting-person.ts";
import { REMOVED_TAB, saveRun } from "../journal/journal-tabs.ts";
import { recordedChange } from "../journal/recorded-change.ts";
import { newRunId } from "../journal/run-id.ts";
import { refuseWhileAlive } from "../run/job.ts";
import { chosenInLog, chosenNow } from "../sheet/chosen-rows.ts";
import { locked } from "../sheet/lock.ts";
import { refuseRemoval } from "../sheet/protection.ts";
import { readColumns, sheetById } from "../sheet/table.ts";
import { refuseUnlessAsSeen } from "./as-seen.ts";
import { carryOut } from "./carry-out.ts";
import type { Order } from "./order.ts";
import { filled, forgetKept, keptRows, listRows, rowsOf, whole } from "./removed-tab.ts";
import { dropKept, keepRows, takeRowsOut } from "./take-rows-out.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Characters that a cell of Sheets holds. */
const MOST_CHARACTERS = 50_000;

/**
 * Takes rows out of a sheet, as a run of its own: they are kept whole in a hidden tab, with their formats, and come
 * back when the run is undone. A row that has changed meanwhile, or holds a formula or a note, is left.
 * @throws Error with a sentence when another run is going on, the sheet is gone, protected or not as it was seen, or
 * nothing is left to do.
 */
export function removeRows({
  sheetId,
  headingRow,
  check,
  sentence,
  says,
  rows,
  seen,
  only,
}: RowsToRemove): Sliced<Mended> {
  return locked(() => {
    refuseWhileAlive();
    const sheet = sheetById(sheetId);
    refuseRemoval(sheet);
    refuseUnlessAsSeen(sheet, headingRow, seen);
    const isChosen = chosenNow(sheet, headingRow, only);
    const still = stillThere(
      sheet,
      rows.filter(({ row }) => isChosen(row)),
    );
    if (still.length === 0) throw new Told(said("fixes.rowsChanged"));
    const run = newRunId();
    const found = foundInLog(sentence, says);
    saveRun(
      newRun({
        run,
        function: "Remove rows",
        by: byRules(check),
        who: actingPerson(),
        started: new Date().toISOString(),
        sheet: sheet.getName(),
        read: sheet.getName(),
        place: ROWS_REMOVED,
        rows: sheet.getLastRow() - headingRow,
        distinct: still.length,
        ...found,
        ...chosenInLog(sheet, headingRow, only, found),
      }),
    );
    const numbers = still.map(({ row }) => row).sort((a, b) => a - b);
    const left = rows.length - still.length;
    return carryOut({ name: "remove rows", run, settles: "rows out", left }, (order) =>
      removalSteps(order, () => listRows(sheet, run, headingRow, numbers)),
    );
  });
}

/**
 * Keeps and takes out the rows of a removal that are still in their sheet, from what is written down of it.
 * @param list what lists and marks the rows; an order that goes on has done it
 */
export function* removalSteps({ run, left }: Pick<Order, "run" | "left">, list?: () => void): Steps<Mended> {
  const { changed } = yield* recordedChange(run, {
    *prepare() {
      list?.();
      yield* keepRows(run);
    },
    changes: () =>
      keptRows(run).map(({ row, cells }) => {
        const before = written(row, filled(cells));
        return { value: before, before, after: [], rows: [row] };
      }),
    place: () => rowsOf(whole(run).sheet),
    count: (changes) => changes.length,
    change: () => takeRowsOut(run),
    takeBack: () => dropKept(run),
    tidy: () => forgetKept(run),
  });
  return { run, changed, left, columns: [] };
}

/** What is written down of a row: all of it, or where it is kept when one cell could not hold it. */
const written = (row: number, cells: readonly Cell[]): readonly Cell[] =>
  rowKey(cells).length <= MOST_CHARACTERS
    ? cells
    : [`Row ${row} is too long to be written here. It is in the tab “${REMOVED_TAB}”.`];

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
