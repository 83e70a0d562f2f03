import { sameCells } from "../../core/journal/row-key.ts";
import { valuesOf } from "./wall-clock.ts";
import { writeCells } from "./write-cells.ts";

type Range = GoogleAppsScript.Spreadsheet.Range;

/**
 * Writes the values of a copied range again where the copy differs: `copyTo` passes over rows that a filter hides.
 * @param differs whether it is known to
 */
export function completeCopy(source: Range, copy: Range, differs = false): void {
  const values = valuesOf(source);
  if (!differs && sameCells(values.flat(), valuesOf(copy).flat())) return;
  copy.setNumberFormats(source.getNumberFormats());
  const first = copy.getRow();
  writeCells(
    copy.getSheet(),
    copy.getColumn(),
    values.map((cells, index) => ({ row: first + index, cells })),
  );
}
