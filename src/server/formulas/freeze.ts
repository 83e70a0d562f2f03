import { type Cell, isBlank } from "../../core/cells/grid.ts";
import type { Sliced, Steps } from "../../core/journal/operation.ts";
import { FROZEN, newRun } from "../../core/journal/run-record.ts";
import { type Block, blocksOf, hashOfRest, lostCells } from "../../core/sheet/frozen-blocks.ts";
import { isOurs } from "../../core/sheet/waiting-formulas.ts";
import { actingPerson } from "../account/acting-person.ts";
import { appendChanges, readChanges, saveRun } from "../journal/journal-tabs.ts";
import { recordedChange, refuseToBegin } from "../journal/recorded-change.ts";
import { newRunId } from "../journal/run-id.ts";
import { carryOut } from "../operations/carry-out.ts";
import type { Order } from "../operations/order.ts";
import { refuseWhileAlive } from "../run/job.ts";
import { locked } from "../sheet/lock.ts";
import { sheetById } from "../sheet/table.ts";
import { inTable, isTyped } from "../sheet/typed-columns.ts";
import { valuesOf } from "../sheet/wall-clock.ts";
import { writeCells } from "../sheet/write-cells.ts";
import { FROZEN_NOTE, look } from "./frozen.ts";
import { restoreTakenOut, type Standing, withTakenOut } from "./taken-out.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What a cell shows that has no value yet, or whose value failed. */
const UNFINISHED = /^(#HF |#ERROR!|Loading)/;

/** Formulas that are taken out of their cells at a time. */
const STEP = 100;

/**
 * Replaces formulas of Stet on the open sheet by what they show, spilled cells included, as a run of its own that can be
 * undone; a note on the formula's cell keeps what it was. Formulas that still wait or failed are left, and those in
 * typed columns of a table. Gives how many
 * were frozen.
 * @param selected only formulas in the selected cells
 */
export function freeze(selected: boolean): Sliced<number> {
  return locked(() => {
    refuseWhileAlive();
    restoreTakenOut();
    const sheet = SpreadsheetApp.getActiveSheet();
    const area = sheet.getDataRange();
    const shown = area.getDisplayValues();
    const chosen = selected ? sheet.getActiveRange() : area;
    const isInside = ({ row, column }: Standing) =>
      chosen !== null &&
      chosen.getRow() <= row &&
      row <= chosen.getLastRow() &&
      chosen.getColumn() <= column &&
      column <= chosen.getLastColumn();
    // What a formula filled in a table could not be written as text for sure.
    const typed = new Map<number, boolean>();
    const isInTable = ({ column }: Standing) => {
      const known = typed.get(column) ?? isTyped(sheet, column, 1);
      typed.set(column, known);
      return known;
    };
    const places = oursOn(sheet).filter(
      (each) =>
        isInside(each) && !UNFINISHED.test(shown[each.row - 1]?.[each.column - 1] ?? "") && !isInTable(each),
    );
    if (places.length === 0 && [...typed.values()].includes(true)) throw inTable();
    if (places.length === 0) return 0;
    const held = valuesOf(area);
    const run = newRunId();
    saveRun(
      newRun({
        run,
        function: "Freeze",
        by: "Rules",
        who: actingPerson(),
        started: new Date().toISOString(),
        sheet: sheet.getName(),
        read: sheet.getName(),
        place: FROZEN,
        rows: places.length,
        distinct: new Set(places.map(({ formula }) => formula)).size,
      }),
    );
    return carryOut({ name: "freeze", run, settles: "formulas frozen" }, (order) =>
      freezeSteps(order, { places, held }),
    );
  });
}

/** What is to be frozen, and what the sheet held when that was asked for. */
interface Asked {
  places: readonly Standing[];
  held: readonly Cell[][];
}

/**
 * Freezes formulas, or, of an order that goes on, those whose cells have a note of it.
 */
export function* freezeSteps({ run }: Pick<Order, "run">, asked?: Asked): Steps<number> {
  restoreTakenOut();
  const { changed } = yield* recordedChange(run, {
    *prepare() {
      if (asked === undefined) return refuseToBegin();
      yield asked.places.length;
      const sheet = sheetById(asked.places[0]?.sheetId ?? "");
      // One that was ended before may have left some.
      forgetNoted(sheet);
      // The notes come first: whatever ends this run, what stood there can be read.
      for (const { row, column, formula } of asked.places)
        sheet.getRange(row, column).setNote(`${FROZEN_NOTE}${formula}`);
    },
    changes: () => [],
    count: () => asked?.places.length ?? 0,
    *change() {
      const left = [...(asked?.places ?? SpreadsheetApp.getActiveSpreadsheet().getSheets().flatMap(noted))];
      let frozen = asked ? 0 : look(readChanges(run)).ready.filter(({ isBack }) => !isBack).length;
      yield left.length;
      while (left.length > 0) {
        const sheetId = left[0]?.sheetId ?? "";
        const own = left.findIndex((each) => each.sheetId !== sheetId);
        const part = left.splice(0, Math.min(STEP, own === -1 ? left.length : own));
        const sheet = sheetById(sheetId);
        frozen += freezePart(sheet, run, part, asked?.held ?? settledValues(sheet, part));
        yield left.length;
      }
      return frozen;
    },
    takeBack: () => 0,
  });
  return changed;
}

/** Takes the notes off formulas that stand in their cells after all. */
export function forgetNoted(sheet: Sheet): void {
  for (const { row, column } of noted(sheet)) sheet.getRange(row, column).clearNote();
}

/** Times, a second each, that formulas are given to show what they come to after they were put back. */
const PATIENCE = 20;

/** What a sheet holds once the formulas have come to something. */
function settledValues(sheet: Sheet, formulas: readonly Standing[]): Cell[][] {
  for (let tries = 0; ; tries++) {
    SpreadsheetApp.flush();
    const held = valuesOf(sheet.getDataRange());
    const isOpen = ({ row, column }: Standing) => {
      const shown = String(held[row - 1]?.[column - 1] ?? "");
      return shown === "" || UNFINISHED.test(shown);
    };
    if (tries === PATIENCE || !formulas.some(isOpen)) return held;
    Utilities.sleep(1000);
  }
}

/** Formulas of Stet on a sheet. */
function oursOn(sheet: Sheet): Standing[] {
  if (sheet.getLastRow() === 0) return [];
  const sheetId = String(sheet.getSheetId());
  return sheet
    .getDataRange()
    .getFormulas()
    .flatMap((row, r) =>
      row.flatMap((formula, c) => (isOurs(formula) ? [{ sheetId, row: r + 1, column: c + 1, formula }] : [])),
    );
}

/** Those that are noted to be frozen and still stand there. */
function noted(sheet: Sheet): Standing[] {
  const ours = sheet.isSheetHidden() ? [] : oursOn(sheet);
  if (ours.length === 0) return [];
  const notes = sheet.getDataRange().getNotes();
  return ours.filter(
    ({ row, column, formula }) => notes[row - 1]?.[column - 1] === `${FROZEN_NOTE}${formula}`,
  );
}

const cellsOfBlock = (grid: readonly Cell[][], { row, column, rows, columns }: Block): Cell[][] =>
  grid.slice(row - 1, row - 1 + rows).map((cells) => cells.slice(column - 1, column - 1 + columns));

const isIn = (block: Block, { row, column }: { row: number; column: number }): boolean =>
  block.row <= row &&
  row < block.row + block.rows &&
  block.column <= column &&
  column < block.column + block.columns;

/**
 * Writes what some formulas show in their place; one that shows nothing whole stays. What each had filled is found by
 * taking it out: the cells that are blank then were its. That is written down before it is written there, for whoever
 * wants the formula back. Gives how many were.
 */
function freezePart(
  sheet: Sheet,
  run: string,
  formulas: readonly Standing[],
  held: readonly Cell[][],
): number {
  const now = sheet.getRange(1, 1, held.length, held[0]?.length ?? 1).getFormulas();
  const whole = formulas.filter(
    ({ row, column, formula }) =>
      now[row - 1]?.[column - 1] === formula && !UNFINISHED.test(String(held[row - 1]?.[column - 1] ?? "")),
  );
  withTakenOut(whole, (part) => {
    const width = held[0]?.length ?? 1;
    const area = sheet.getRange(1, 1, held.length, width);
    const left = valuesOf(area);
    const lost = lostCells(held, left, area.getFormulas());
    const when = new Date().toISOString();
    const blocks = blocksOf(part, lost);
    appendChanges(
      part.flatMap(({ sheetId, formula }, at) => {
        const block = blocks?.[at];
        if (block === undefined) return [];
        const { row, rows, columns } = block;
        const cells = cellsOfBlock(held, block);
        const after = [cells[0]?.[0] ?? "", rows, columns, hashOfRest(cells)];
        return [{ run, when, value: [sheetId], before: [formula], after, rows: [row], by: "Rules" }];
      }),
      FROZEN,
    );
    SpreadsheetApp.flush();
    const clear = (blocks ?? []).filter((block) => cellsOfBlock(left, block).flat().every(isBlank));
    // One call each: a block of which a part was written could not be told from one that a person has changed.
    for (const block of clear)
      writeCells(
        sheet,
        block.column,
        cellsOfBlock(held, block).map((cells, at) => ({ row: block.row + at, cells })),
        "alone",
      );
    const rest = lost.filter((cell) => !clear.some((block) => isIn(block, cell)));
    for (let column = 1; column <= width; column++)
      writeCells(
        sheet,
        column,
        rest.flatMap((each) => (each.column === column ? [{ row: each.row, cells: [each.cell] }] : [])),
        "alone",
      );
  });
  return whole.length;
}
