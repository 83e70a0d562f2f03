import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import type {
  ArrayValueObject,
  BaseReferenceObject,
  BaseValueObject,
  FunctionVariantType,
} from "@univerjs/engine-formula";
import { asSheetsSays, isDateFormat } from "./cells.ts";
import { dateOfSerial } from "./serial.ts";

/**
 * An argument as Sheets hands it to a custom function: a cell as its value, a range as rows of values, a blank as
 * `""`, a date as a Date, an error as its text.
 */
export function argumentOf(variant: FunctionVariantType, timeZone: string): unknown {
  if (variant.isReferenceObject()) return fromReference(variant as BaseReferenceObject, timeZone);
  const value = variant as BaseValueObject;
  if (!value.isArray()) return scalar(value, timeZone);
  const rows = (value as ArrayValueObject)
    .getArrayValue()
    .map((row) => row.map((cell) => scalar(cell, timeZone)));
  return rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : rows;
}

function fromReference(reference: BaseReferenceObject, timeZone: string): unknown {
  const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
  const styles = reference.getCurrentStylesData();
  const patternOf = (cell: ICellData) => (cell.s ? (styles?.getStyleByCell(cell)?.n?.pattern ?? "") : "");
  const rows: unknown[][] = [];
  for (let row = startRow; row <= endRow; row++) {
    const cells: unknown[] = [];
    for (let column = startColumn; column <= endColumn; column++) {
      cells.push(cellValue(reference.getCellData(row, column), patternOf, timeZone));
    }
    rows.push(cells);
  }
  return startRow === endRow && startColumn === endColumn ? rows[0]?.[0] : rows;
}

function cellValue(
  cell: Nullable<ICellData>,
  patternOf: (cell: ICellData) => string,
  timeZone: string,
): unknown {
  const value = cell?.v;
  if (!cell || value === undefined || value === null) return "";
  if (cell.t === CellValueType.BOOLEAN) return value === 1 || value === true;
  if (typeof value === "number") return isDateFormat(patternOf(cell)) ? dateOfSerial(value, timeZone) : value;
  return typeof value === "string" ? asSheetsSays(value) : value;
}

function scalar(value: Nullable<BaseValueObject>, timeZone: string): unknown {
  if (!value || value.isNull()) return "";
  if (value.isError()) return asSheetsSays(String(value.getValue()));
  if (value.isNumber()) {
    const number = Number(value.getValue());
    return isDateFormat(value.getPattern()) ? dateOfSerial(number, timeZone) : number;
  }
  return value.getValue();
}
