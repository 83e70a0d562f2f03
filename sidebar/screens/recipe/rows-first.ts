import { type Cell, isBlank } from "../../../src/core/cells/grid.ts";
import { RECIPE } from "../../../src/core/journal/by-rules.ts";
import { askedFor } from "../../../src/core/operations/sentences.ts";
import type { Mended } from "../../../src/core/profile/mend.ts";
import type { Recipe } from "../../../src/core/recipe/recipe.ts";
import { firstRowWork, type RowWork } from "../../../src/core/recipe/row-steps.ts";
import type { Table } from "../../../src/core/sheet/sheet.ts";
import { readCells } from "../../run/read-cells.ts";
import { server } from "../../server.ts";

/** What a recipe does to the rows of a sheet before its other steps. */
export interface RowsFirst extends RowWork {
  step: number;
  /** All rows of the sheet below the headings, as they were read. */
  cells: readonly (readonly Cell[])[];
}

/**
 * Reads a sheet whole, and finds what the first of these steps over rows would do that has something to do.
 * @param columns those of the recipe, from 1
 */
export async function rowsFirst(
  recipe: Recipe,
  steps: readonly number[],
  table: Table,
  columns: readonly (number | undefined)[],
): Promise<RowsFirst | undefined> {
  if (steps.length === 0) return undefined;
  const numbers = table.columns.map(({ column }) => column);
  const height = Math.max(0, table.lastRow - table.headingRow);
  const all = await readCells(table.sheetId, numbers, table.headingRow + 1, height, () => true);
  const own = columns.map((column) =>
    column === undefined ? undefined : all.columns[numbers.indexOf(column)],
  );
  const isEmpty = (at: number) => (all.rows[at] ?? []).every(isBlank);
  const work = firstRowWork(recipe.steps, steps, own, isEmpty);
  return work && { ...work, cells: all.rows };
}

/** Does it, as a change of its own: what is in a cell or a row by then is looked at first. */
export function takeRowsFirst(
  { step, gone, filled, cells }: RowsFirst,
  recipe: Recipe,
  table: Table,
  columns: readonly (number | undefined)[],
): Promise<Mended> {
  const { sheetId, headingRow } = table;
  const rowAt = (at: number) => headingRow + 1 + at;
  const about = { sheetId, headingRow, check: RECIPE };
  if (gone.length > 0)
    return server.removeRows({
      ...about,
      ...askedFor("recipeRows", { count: gone.length, step: step + 1, name: recipe.name }),
      rows: gone.map((at) => ({ row: rowAt(at), was: [...(cells[at] ?? [])] })),
    });
  const own = recipe.steps[step];
  const column = (own && "column" in own && columns[own.column]) || 0;
  const place = table.columns.findIndex((each) => each.column === column);
  return server.mend({
    ...about,
    ...askedFor("fillDown", { count: filled.length }),
    cells: filled.map(({ at, value }) => ({
      ...{ row: rowAt(at), column, now: value },
      was: cells[at]?.[place] ?? "",
    })),
  });
}
