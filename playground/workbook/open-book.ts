import { type ICellData, type IWorkbookData, LocaleType } from "@univerjs/core";
import { SetTriggerFormulaCalculationStartMutation } from "@univerjs/engine-formula";
import { RemoveSheetMutation, SetRangeValuesMutation } from "@univerjs/sheets";
import { type Area, type Book, type CallFunction, DOCUMENT_ID, type Mutation } from "../book.ts";
import { AddOnCalls, type Place } from "./add-on-calls.ts";
import { shiftOf } from "./anchors.ts";
import { startCalculation } from "./calculation.ts";
import { contents, resultArea } from "./contents.ts";
import { type CellMatrix, type Context, type Settings, UNIT } from "./context.ts";
import { type DataMenu, dataMenu } from "./data-menu.ts";
import { startEngine } from "./engine.ts";
import { errorAt } from "./errors.ts";
import { formats } from "./formats.ts";
import { ArrayFormula, hostFunction } from "./host-function.ts";
import { annotations, type SavedAnnotations } from "./metadata.ts";
import { notes } from "./notes.ts";
import { replay } from "./replay.ts";
import { type SheetContent, sheetData } from "./sheet-content.ts";
import { sheets } from "./sheets.ts";
import { structure } from "./structure.ts";

export interface BookOptions {
  /** The file's id; the same for all that are given none. */
  id?: string;
  name?: string;
  /** As `en_GB`; `en_US` if absent. */
  locale?: string;
  /** As `Europe/Berlin`; `Etc/GMT` if absent. */
  timeZone?: string;
  /** One empty "Sheet1" if absent. */
  sheets?: readonly SheetContent[];
  /** A workbook as it was saved, in place of sheets; its formulas are calculated anew. */
  saved?: SavedBook | undefined;
  /** The names of the add-on's functions. */
  functions?: readonly string[];
  /** Runs one of them. */
  call?: CallFunction;
  /** Whether what a function gave for arguments stands as long as the book is open. */
  keepsResults?: boolean;
  /** How large a new sheet is; 1,000 rows and 26 columns if absent. */
  size?: { rows: number; columns: number };
  /** The clock that says which year "3/4" lies in. */
  now?: () => Date;
}

/** A workbook as data. */
export interface SavedBook {
  name: string;
  locale: string;
  timeZone: string;
  data: Partial<IWorkbookData>;
  marks: SavedAnnotations;
}

/** An open workbook. */
export interface OpenBook extends Book, DataMenu {
  /** All of it as data, to open it from again. */
  saved(): SavedBook;
  /** The cells that the formula in this cell fills: itself, or all that its result spilled over. */
  resultArea(sheetId: string, row: number, column: number): Area;
  /** Ends the engine. */
  close(): void;
}

/** Opens a workbook in a headless spreadsheet engine. */
export async function openBook(options: BookOptions = {}): Promise<OpenBook> {
  const { saved } = options;
  const settings: Settings = {
    locale: saved?.locale ?? options.locale ?? "en_US",
    timeZone: saved?.timeZone ?? options.timeZone ?? "Etc/GMT",
    now: options.now ?? (() => new Date()),
  };
  const name = saved?.name ?? options.name ?? "Untitled spreadsheet";
  const call = options.call ?? (() => Promise.reject(new Error("No add-on is running.")));
  const calls = new AddOnCalls(call, options.keepsResults === true, (places) => {
    recalculate(places);
    calculation.done();
  });
  const HostFunction = hostFunction(
    () => calls,
    settings,
    () => calculation.began(),
    ({ sheetId, row, column }) =>
      // A calculation that is under way when the sheet is deleted, or the book closed, goes on without it.
      engine.workbook.getSheetBySheetId(sheetId)?.getCellMatrix().getValue(row, column)?.f ?? "",
  );
  const engine = startEngine(
    saved
      ? uncalculated(saved.data)
      : workbookData(name, options.sheets ?? [{ name: "Sheet1", cells: [] }], settings),
    [
      [ArrayFormula, "ARRAYFORMULA"],
      ...(options.functions ?? []).map((each) => [HostFunction, each] as const),
    ],
  );
  const calculation = startCalculation(engine);
  const context: Context = { engine, settings };
  const marks = annotations(saved?.marks);
  const edits = { ...sheets(context, options.size), ...structure(context) };

  function recalculate(places: readonly Place[]): void {
    const dirtyRanges = places.map(({ sheetId, row, column }) => ({
      unitId: UNIT,
      sheetId,
      range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
    }));
    engine.commands.syncExecuteCommand(
      SetTriggerFormulaCalculationStartMutation.id,
      { dirtyRanges },
      { onlyLocal: true },
    );
  }

  function keepUp(mutation: Mutation): void {
    const shift = shiftOf(mutation);
    if (shift) marks.shift(shift);
    const { subUnitId: sheetId, cellValue } = mutation.params as {
      subUnitId: string;
      cellValue?: CellMatrix;
    };
    if (mutation.id === RemoveSheetMutation.id) marks.sheetDeleted(sheetId);
    if (mutation.id !== SetRangeValuesMutation.id) return;
    for (const [row, cells] of Object.entries(cellValue ?? {})) {
      for (const [column, cell] of Object.entries<ICellData | null>(cells ?? {})) {
        if (cell === null || cell.f === null)
          calls.forget({ sheetId, row: Number(row), column: Number(column) });
      }
    }
  }

  return {
    id: options.id ?? DOCUMENT_ID,
    name,
    get locale() {
      return settings.locale;
    },
    set locale(locale) {
      settings.locale = locale;
    },
    get timeZone() {
      return settings.timeZone;
    },
    set timeZone(timeZone) {
      settings.timeZone = timeZone;
    },
    ...edits,
    ...contents(context),
    ...formats(context),
    ...notes(context, marks),
    ...dataMenu(context),
    ...marks,
    ...replay(context, edits, keepUp),
    errorAt: (sheetId, row, column) => errorAt(context, calls, sheetId, row, column),
    resultArea: (sheetId, row, column) => resultArea(context, sheetId, row, column),
    settled: () => calculation.settled(),
    calculated: () => calculation.calculated(),
    saved: () => ({ name, ...settings, data: engine.workbook.save(), marks: marks.saved() }),
    close() {
      calculation.end();
      engine.close();
    },
  };
}

/** Without the results of formulas: what stands in no cell, because it spilled there, was not saved. */
function uncalculated(data: Partial<IWorkbookData>): Partial<IWorkbookData> {
  const copy = structuredClone(data);
  for (const { cellData = {} } of Object.values(copy.sheets ?? {}))
    for (const row of Object.values(cellData as CellMatrix))
      for (const cell of Object.values<ICellData | null>(row ?? {})) if (cell?.f || cell?.si) delete cell.v;
  return copy;
}

function workbookData(
  name: string,
  content: readonly SheetContent[],
  settings: Settings,
): Partial<IWorkbookData> {
  const made = content.map((sheet, index) => sheetData(sheet, `s${index + 1}`, settings));
  return {
    id: UNIT,
    name,
    locale: LocaleType.EN_US,
    sheetOrder: made.map(({ id }) => id as string),
    sheets: Object.fromEntries(made.map((sheet) => [sheet.id, sheet])),
  };
}
