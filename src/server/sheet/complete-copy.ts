import type { Cell } from "../../core/cells/grid.ts";
import { sameCells } from "../../core/journal/row-key.ts";
import { formatsOf } from "./number-formats.ts";
import { valuesOf } from "./wall-clock.ts";
import { writeCells } from "./write-cells.ts";

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Writes the values of a copied range again where the copy differs: `copyTo` passes over rows that a filter hides. */
export function completeCopy(source: Range, copy: Range): void {
  const values = valuesOf(source);
  if (!sameCells(values.flat(), valuesOf(copy).flat())) writeCopy(source, copy, values);
}

/** Writes values into a copy of a range, in the formats that they have there. */
export function writeCopy(source: Range, copy: Range, values: readonly (readonly Cell[])[]): void {
  copy.setNumberFormats(formatsOf(source));
  const first = copy.getRow();
  writeCells(
    copy.getSheet(),
    copy.getColumn(),
    values.map((cells, index) => ({ row: first + index, cells })),
  );
}
