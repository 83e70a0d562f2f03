import {
  type ICellData,
  type IObjectMatrixPrimitiveType,
  mergeWorksheetSnapshotWithDefault,
} from "@univerjs/core";
import { InsertSheetMutation, RemoveSheetMutation, SetRangeValuesMutation } from "@univerjs/sheets";
import { type Engine, startEngine } from "../../../playground/workbook/engine.ts";

type Cells = IObjectMatrixPrimitiveType<ICellData>;

/** A formula that was dragged from B1 to B2, as the page keeps it: the second cell names the first. */
const DRAGGED: Cells = { 0: { 1: { f: "=A1*2", si: "drag" } }, 1: { 1: { si: "drag" } } };
const PLAIN: Cells = { 0: { 0: { v: 1 } }, 1: { 0: { v: 2 } } };

describe("a formula that was dragged, in a sheet that had none when it was written into", () => {
  const ids = { unitId: "book", subUnitId: "s1" };
  let engine: Engine;
  const write = (cellValue: Cells) =>
    engine.commands.syncExecuteCommand(SetRangeValuesMutation.id, { ...ids, cellValue });
  const sheet = (cellData: Cells) => ({ id: "s1", name: "One", rowCount: 10, columnCount: 5, cellData });
  const firstGoes = () => {
    write({ 0: { 1: { v: "mine", f: null, si: null } } });
    return engine.sheet("s1").getCellMatrix().getValue(1, 1)?.f;
  };
  beforeEach(() => {
    engine = startEngine({
      ...{ id: "book", sheetOrder: ["s1", "s2"] },
      sheets: { s1: sheet({}), s2: { ...sheet({}), id: "s2", name: "Two" } },
    });
    write(PLAIN);
  });
  afterEach(() => engine.close());

  it("stays in its other cells when its first is written over", () => {
    write(DRAGGED);
    expect(firstGoes()).toBe("=A2*2");
  });

  it("does so where it came back with the whole sheet", () => {
    engine.commands.syncExecuteCommand(RemoveSheetMutation.id, ids);
    engine.commands.syncExecuteCommand(InsertSheetMutation.id, {
      ...{ unitId: "book", index: 0 },
      sheet: mergeWorksheetSnapshotWithDefault(sheet(DRAGGED)),
    });
    expect(firstGoes()).toBe("=A2*2");
  });
});
