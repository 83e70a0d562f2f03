import type {
  ICommandService as Commands,
  Injector,
  IWorkbookData,
  Workbook,
  Worksheet,
} from "@univerjs/core";
import { ICommandService, LocaleType, LogLevel, Univer, UniverInstanceType } from "@univerjs/core";
import { FormulaDataModel, LexerTreeBuilder, UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { CalculationMode, UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";

import { hastenFormulas } from "./faster-formulas.ts";
import { hastenIndex } from "./faster-index.ts";

type FunctionClass = new (name: string) => unknown;

/** One workbook in a headless Univer: its grid, its commands and its formula engine, without a page. */
export interface Engine {
  commands: Commands;
  workbook: Workbook;
  injector: Injector;
  formulas: FormulaDataModel;
  lexer: LexerTreeBuilder;
  /** Throws when the sheet is gone. */
  sheet(sheetId: string): Worksheet;
  close(): void;
}

/**
 * Boots Univer from its open-source packages. It has to be loaded as CommonJS in Node: as plain ES modules its
 * packages do not import. With `calculates` false it only shows what another engine calculated, as a page does.
 */
export function startEngine(
  data: Partial<IWorkbookData>,
  functions: readonly (readonly [FunctionClass, string])[] = [],
  calculates = true,
): Engine {
  hastenIndex();
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.ERROR,
  });
  univer.registerPlugin(UniverFormulaEnginePlugin, {
    notExecuteFormula: !calculates,
    function: functions as never,
  });
  univer.registerPlugin(UniverSheetsPlugin, { notExecuteFormula: !calculates });
  const initialFormulaComputing = calculates ? CalculationMode.WHEN_EMPTY : CalculationMode.NO_CALCULATION;
  univer.registerPlugin(UniverSheetsFormulaPlugin, { initialFormulaComputing });
  const workbook = univer.createUnit<Partial<IWorkbookData>, Workbook>(UniverInstanceType.UNIVER_SHEET, data);
  const injector = univer.__getInjector();
  const formulas = injector.get(FormulaDataModel);
  const commands = injector.get(ICommandService);
  hastenFormulas(formulas, commands, workbook);
  return {
    commands,
    workbook,
    injector,
    formulas,
    lexer: injector.get(LexerTreeBuilder),
    sheet(sheetId) {
      const sheet = workbook.getSheetBySheetId(sheetId);
      if (!sheet) throw new Error("This sheet has been deleted.");
      return sheet;
    },
    close: () => univer.dispose(),
  };
}
