import type { IUnitRange } from "@univerjs/core";
import {
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  type IFormulaDirtyData,
  IFormulaRuntimeService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetTriggerFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import {
  ClearSelectionFormatCommand,
  SetBorderCommand,
  SetRangeValuesMutation,
  SetStyleCommand,
} from "@univerjs/sheets";
import { TriggerCalculationController } from "@univerjs/sheets-formula";
import { UNIT } from "./context.ts";
import type { Engine } from "./engine.ts";

/** How long after a change the formulas are calculated when nobody waits for them: others mostly follow it at once. */
const MOMENT_MS = 100;
/** Changes by which the engine does not calculate. */
const LOOKS: readonly unknown[] = [SetStyleCommand.id, SetBorderCommand.id, ClearSelectionFormatCommand.id];
const LOCAL = { onlyLocal: true };

type Changed = Parameters<Parameters<Engine["commands"]["onCommandExecuted"]>[0]>[0];

/** Calculates a moment after each change, or at once where somebody waits for it, and tells when nothing is left to do. */
export interface Calculation {
  /** Something that will end with `done` and may change cells, such as a call of the add-on. */
  began(): void;
  done(): void;
  settled(): Promise<void>;
  /** The same without waiting for what `began`. */
  calculated(): Promise<void>;
  /** Calculates no more. */
  end(): void;
}

/**
 * Takes the place of the engine's own trigger, which always waits for its moment, and which stops a calculation under way
 * to start it again: what it stops leaves a message port open that keeps the process alive, and a calculation that is past
 * its only look at the stop is never followed by the one that was wanted.
 *
 * Where cells change or move while it calculates, what comes out of it would be written over them: it is let go, as of a
 * calculation that was stopped, and everything is calculated again.
 */
export function startCalculation(engine: Engine): Calculation {
  const { commands, formulas, injector } = engine;
  const reacts = injector.get(IActiveDirtyManagerService);
  injector.get(TriggerCalculationController).dispose();
  const runtime = injector.get(IFormulaRuntimeService);
  const resultsOf = runtime.getAllRuntimeData.bind(runtime);
  runtime.getAllRuntimeData = () => {
    const results = resultsOf();
    if (outdated) results.functionsExecutedState = FormulaExecutedStateType.STOP_EXECUTION;
    return results;
  };
  let changes: Changed[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running = false;
  let outdated = false;
  let isAll = false;
  let calls = 0;
  let waiting: (() => void)[] = [];
  const calculating = () => running || changes.length > 0;
  const look = () => {
    if (calculating()) return;
    const told = waiting;
    waiting = [];
    for (const tell of told) setImmediate(tell);
  };
  const start = () => {
    clearTimeout(timer);
    if (running || changes.length === 0) return;
    const parts = changes.map((change) => reacts.get(change.id)?.getDirtyData(change) ?? {});
    changes = [];
    running = true;
    const dirtyRanges = isAll ? wholeSheets(engine) : parts.flatMap((part) => part.dirtyRanges ?? []);
    isAll = false;
    const dirty = {
      ...parts.reduce<Partial<IFormulaDirtyData>>(merged, {}),
      dirtyRanges: distinct(dirtyRanges),
    };
    const asked = { ...dirty, isCalculateTreeModel: false, rowData: formulas.getHiddenRowsFiltered() };
    void commands.executeCommand(SetFormulaCalculationStartMutation.id, asked, LOCAL);
  };
  const change = () => {
    start();
    return new Promise<void>((tell) => waiting.push(tell));
  };
  const watching = commands.onCommandExecuted((command, options) => {
    const { id, params } = command;
    if (id === SetFormulaCalculationNotificationMutation.id) {
      if ((params as { functionsExecutedState?: number }).functionsExecutedState === undefined) return;
      isAll ||= outdated;
      running = outdated = false;
    } else if (reacts.get(id)) {
      const { trigger } = (params ?? {}) as { trigger?: string };
      if (id === SetRangeValuesMutation.id && (options?.onlyLocal || LOOKS.includes(trigger))) return;
      outdated ||= running && id !== SetTriggerFormulaCalculationStartMutation.id;
      changes.push(command);
    } else return;
    clearTimeout(timer);
    if (changes.length > 0) timer = setTimeout(start, waiting.length > 0 ? 0 : MOMENT_MS);
    look();
  });
  const dirtyRanges = formulas.getFormulaDirtyRanges();
  commands.syncExecuteCommand(SetTriggerFormulaCalculationStartMutation.id, { dirtyRanges }, LOCAL);
  return {
    began() {
      calls++;
    },
    done() {
      calls--;
      look();
    },
    async settled() {
      while (calculating() || calls > 0) await change();
    },
    async calculated() {
      while (calculating()) await change();
    },
    end() {
      clearTimeout(timer);
      watching.dispose();
    },
  };
}

const wholeSheets = ({ workbook }: Engine): IUnitRange[] =>
  workbook.getSheets().map((sheet) => ({
    unitId: UNIT,
    sheetId: sheet.getSheetId(),
    range: {
      startRow: 0,
      endRow: sheet.getRowCount() - 1,
      startColumn: 0,
      endColumn: sheet.getColumnCount() - 1,
    },
  }));

const distinct = (ranges: readonly IUnitRange[]): IUnitRange[] => [
  ...new Map(ranges.map((range) => [JSON.stringify(range), range])).values(),
];

/** What either of two parts calls dirty by name: units, sheets and names together. */
function merged<T extends object>(one: T, other: T): T {
  const both = { ...one };
  for (const [name, value] of Object.entries(other) as [keyof T, unknown][]) {
    const known: unknown = both[name];
    if (isObject(known) && isObject(value)) both[name] = merged(known, value) as T[keyof T];
    else if (value) both[name] = value as T[keyof T];
  }
  return both;
}

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;
