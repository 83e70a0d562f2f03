import { BooleanNumber, mergeWorksheetSnapshotWithDefault } from "@univerjs/core";
import {
  InsertSheetMutation,
  RemoveSheetCommand,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
} from "@univerjs/sheets";
import type { Book } from "../book.ts";
import { type Context, change, UNIT } from "./context.ts";
import { sheetData } from "./sheet-content.ts";
import { refuseTooMany } from "./structure.ts";

/** The sheets of the workbook and what is selected. */
export function sheets(
  context: Context,
  size?: { rows: number; columns: number },
): Pick<
  Book,
  "sheets" | "insertSheet" | "deleteSheet" | "renameSheet" | "hideSheet" | "selection" | "select"
> {
  const { workbook, commands } = context.engine;
  const refuseTaken = (name: string, except?: string) => {
    const taken = workbook
      .getSheets()
      .some((sheet) => sheet.getName().toLowerCase() === name.toLowerCase() && sheet.getSheetId() !== except);
    if (taken) throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
  };
  let selected: ReturnType<Book["selection"]> | undefined;
  let made = 0;
  return {
    sheets: () =>
      workbook.getSheets().map((sheet) => ({
        id: sheet.getSheetId(),
        name: sheet.getName(),
        hidden: sheet.isSheetHidden() === BooleanNumber.TRUE,
        rows: sheet.getRowCount(),
        columns: sheet.getColumnCount(),
      })),
    insertSheet(name, index = workbook.getSheets().length) {
      refuseTaken(name);
      const sheet = sheetData({ name, cells: [], ...(size && { size }) }, freeId(), context.settings);
      refuseTooMany(context, (sheet.rowCount ?? 0) * (sheet.columnCount ?? 0));
      commands.syncExecuteCommand(InsertSheetMutation.id, {
        unitId: UNIT,
        index,
        sheet: mergeWorksheetSnapshotWithDefault(sheet),
      });
      return sheet.id as string;
    },
    deleteSheet(sheetId) {
      const left = workbook.getSheets().filter((sheet) => sheet.getSheetId() !== sheetId);
      if (left.every((sheet) => sheet.isSheetHidden() === BooleanNumber.TRUE)) {
        throw new Error("You can't remove all the visible sheets in a document.");
      }
      change(context, RemoveSheetCommand.id, sheetId, {});
      if (selected?.sheetId === sheetId) selected = undefined;
    },
    renameSheet(sheetId, name) {
      refuseTaken(name, sheetId);
      if (context.engine.sheet(sheetId).getName() !== name)
        change(context, SetWorksheetNameCommand.id, sheetId, { name });
    },
    hideSheet(sheetId, hidden) {
      context.engine.sheet(sheetId);
      change(context, SetWorksheetHideMutation.id, sheetId, {
        hidden: hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
      });
    },
    selection() {
      const first = workbook.getSheets().find((sheet) => sheet.isSheetHidden() !== BooleanNumber.TRUE);
      return (
        selected ?? { sheetId: first?.getSheetId() ?? "", area: { row: 1, column: 1, rows: 1, columns: 1 } }
      );
    },
    select(sheetId, area, others = []) {
      context.engine.sheet(sheetId);
      selected = { sheetId, area, others };
    },
  };

  function freeId(): string {
    do made++;
    while (workbook.getSheetBySheetId(`sheet-${made}`));
    return `sheet-${made}`;
  }
}
