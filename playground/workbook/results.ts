import {
  ArrayValueObject,
  type BaseValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";
import { serialOfDate } from "./serial.ts";

const MOST_CHARACTERS = 50_000;

/** What a custom function returned, as the engine takes it: one value, or rows that spill; a flat list fills a column. */
export function resultOf(result: unknown, timeZone: string): BaseValueObject {
  if (!Array.isArray(result)) return one(result, timeZone);
  const rows = result.map((row) => (Array.isArray(row) ? row : [row]));
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (rows.length === 0 || columns === 0) return StringValueObject.create("");
  if (rows.length === 1 && columns === 1) return one(rows[0]?.[0], timeZone);
  return ArrayValueObject.create({
    calculateValueList: rows.map((row) => Array.from({ length: columns }, (_, c) => one(row[c], timeZone))),
    rowCount: rows.length,
    columnCount: columns,
    unitId: "",
    sheetId: "",
    row: 0,
    column: 0,
  });
}

function one(value: unknown, timeZone: string): BaseValueObject {
  if (value === undefined || value === null || value === "") return StringValueObject.create("");
  if (typeof value === "number" && Number.isFinite(value)) return NumberValueObject.create(value);
  if (typeof value === "number") return ErrorValueObject.create(ErrorType.NUM);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  if (Object.prototype.toString.call(value) === "[object Date]") {
    const serial = serialOfDate(value as Date, timeZone);
    return NumberValueObject.create(serial, Number.isInteger(serial) ? "M/d/yyyy" : "M/d/yyyy H:mm:ss");
  }
  return StringValueObject.create(String(value).slice(0, MOST_CHARACTERS));
}
