import {
  CommandType,
  ICommandService,
  LifecycleStages,
  LocaleType,
  LogLevel,
  Univer,
  VerticalAlign,
} from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import {
  CellAlertManagerService,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  UniverSheetsCorePreset,
} from "@univerjs/preset-sheets-core";
import enUS from "@univerjs/preset-sheets-core/locales/en-US";
import { defaultTheme } from "@univerjs/themes";
import type { Area, Mutation } from "../book.ts";
import type { FunctionHelp } from "../server/wire.ts";
import { enterPastSuggestions } from "./enter-past-suggestions.ts";
import { functionInfo } from "./function-info.ts";
import { keepText } from "./pasted-text.ts";

/** The data of a workbook, and changes to make in it: the results of its formulas. */
type Snapshot = Parameters<FUniver["createWorkbook"]>[0] & { replay: Mutation[] };

/** How cells look that say nothing else, as in Sheets. */
const LOOKS = { ff: "Arial", fs: 10, vt: VerticalAlign.MIDDLE };

/** What Node computes for itself out of the other changes. */
const OWN_OF_NODE = /^formula\.mutation\.(set-formula|set-array-formula|set-trigger)/;

/** Changes that Node sent are replayed with this mark, so that they are not sent back. */
const REPLAYED = { onlyLocal: true, fromSync: true };

/**
 * The grid. It calculates nothing: formulas are typed here, results come from the workbook in Node as changes.
 */
export class WorkbookView {
  readonly api: FUniver;
  readonly #univer: Univer;
  readonly #commands: ICommandService;

  constructor(container: HTMLElement, functions: readonly FunctionHelp[]) {
    const univer = new Univer({
      theme: defaultTheme,
      locale: LocaleType.EN_US,
      locales: { [LocaleType.EN_US]: enUS },
      logLevel: LogLevel.WARN,
    });
    const { plugins } = UniverSheetsCorePreset({
      container,
      ribbonType: "simple",
      sheets: { disableForceStringAlert: true, disableForceStringMark: true },
      disableTextFormatAlert: true,
      disableTextFormatMark: true,
      formula: { description: functions.map(functionInfo), initialFormulaComputing: 2 },
    });
    for (const plugin of plugins) {
      if (!Array.isArray(plugin)) univer.registerPlugin(plugin);
      else univer.registerPlugin(plugin[0], withoutCalculation(plugin[0].pluginName, plugin[1]));
    }
    this.#univer = univer;
    this.#commands = univer.__getInjector().get(ICommandService);
    this.#commands.beforeCommandExecuted(({ id, params }, options) => {
      if (id === SetRangeValuesMutation.id && !options?.fromSync) keepText(params as object);
    });
    this.api = FUniver.newAPI(univer);
    this.drawn = new Promise((resolve) => {
      this.api.addEvent(this.api.Event.LifeCycleChanged, ({ stage }) => {
        if (stage !== LifecycleStages.Rendered) return;
        enterPastSuggestions(univer);
        container.addEventListener("focusin", () => resolve(), { once: true });
      });
    });
  }

  /** Resolves when the grid has been drawn and has taken the keyboard: before that, not all of its parts are there. */
  readonly drawn: Promise<void>;

  /** Shows this copy of the workbook in place of any other; the same sheet stays in front where it can. */
  show(snapshot: unknown): void {
    const before = this.api.getActiveWorkbook();
    const front = before?.getActiveSheet()?.getSheetId();
    if (before) this.api.disposeUnit(before.getId());
    const { replay, ...data } = snapshot as Snapshot;
    for (const sheet of Object.values(data.sheets ?? {})) sheet.defaultStyle = LOOKS;
    const workbook = this.api.createWorkbook(data);
    for (const mutation of replay) this.replay(mutation);
    // The grid's own words for an error ("Invalid name error") would stand beside the sentence of ours.
    this.#univer.__getInjector().get(CellAlertManagerService).showAlert = () => {};
    if (front && workbook.getSheetBySheetId(front)) workbook.setActiveSheet(front);
  }

  /** A sheet that is added or hidden elsewhere does not take the place of the one in front. */
  replay({ id, params }: Mutation): void {
    const front = this.api.getActiveWorkbook()?.getActiveSheet();
    this.#commands.syncExecuteCommand(id, params as object, REPLAYED);
    const workbook = this.api.getActiveWorkbook();
    if (!front || !workbook) return;
    const sheet = workbook.getSheetBySheetId(front.getSheetId());
    if (sheet && !sheet.isSheetHidden() && workbook.getActiveSheet()?.getSheetId() !== sheet.getSheetId()) {
      workbook.setActiveSheet(sheet.getSheetId());
    }
  }

  /** Brings a sheet to the front, as a script asked; what is selected on it stays, unless ranges were named. */
  activate(sheetId: string, area?: Area, others: readonly Area[] = []): void {
    const workbook = this.api.getActiveWorkbook();
    const sheet = workbook?.getSheetBySheetId(sheetId);
    if (!workbook || !sheet || sheet.isSheetHidden()) return;
    if (workbook.getActiveSheet()?.getSheetId() !== sheetId) workbook.setActiveSheet(sheetId);
    if (!area) return;
    const { row, column, rows, columns } = area;
    sheet.getRange(row - 1, column - 1, rows, columns).activate();
    if (others.length > 0) this.#selectBeside(workbook.getId(), sheetId, area, others);
  }

  #selectBeside(unitId: string, subUnitId: string, area: Area, others: readonly Area[]): void {
    const selections = [...others, area].map((each) => {
      const [startRow, startColumn] = [each.row - 1, each.column - 1];
      const range = {
        startRow,
        startColumn,
        endRow: startRow + each.rows - 1,
        endColumn: startColumn + each.columns - 1,
      };
      const actual = {
        actualRow: startRow,
        actualColumn: startColumn,
        isMerged: false,
        isMergedMainCell: false,
      };
      const primary = { ...range, endRow: startRow, endColumn: startColumn, ...actual };
      return { range, primary: each === area ? primary : null, style: null };
    });
    this.#commands.syncExecuteCommand(SetSelectionsOperation.id, { unitId, subUnitId, selections });
  }

  /** Calls back for every change that a person makes in this page. */
  onChange(listener: (mutation: Mutation) => void): void {
    this.#commands.onCommandExecuted((command, options) => {
      if (command.type !== CommandType.MUTATION || options?.onlyLocal || OWN_OF_NODE.test(command.id)) return;
      const { unitId } = (command.params ?? {}) as { unitId?: string };
      if (unitId === this.api.getActiveWorkbook()?.getId())
        listener({ id: command.id, params: command.params });
    });
  }

  /** Calls back with the selected area, one-based, whenever it changes. */
  onSelect(listener: (sheetId: string, area: Area) => void): void {
    const tell = () => {
      const sheet = this.api.getActiveWorkbook()?.getActiveSheet();
      const range = sheet?.getSelection()?.getActiveRange();
      if (!sheet || !range) return;
      const { startRow, endRow, startColumn, endColumn } = range.getRange();
      listener(sheet.getSheetId(), {
        row: startRow + 1,
        column: startColumn + 1,
        rows: endRow - startRow + 1,
        columns: endColumn - startColumn + 1,
      });
    };
    this.#commands.onCommandExecuted(({ id }) => {
      if (id === SetSelectionsOperation.id || id === SetWorksheetActiveOperation.id) tell();
    });
  }

  setEditable(editable: boolean): void {
    this.api.getActiveWorkbook()?.setEditable(editable);
  }
}

/** The engine and the sheets keep their data models but leave the calculating to Node. */
function withoutCalculation(plugin: string, config: object | undefined): object {
  const calculates = plugin === "UNIVER_ENGINE_FORMULA_PLUGIN" || plugin === "SHEET_PLUGIN";
  return calculates ? { ...config, notExecuteFormula: true } : { ...config };
}
