import { type Cell, textOf } from "../../../src/core/cells/grid.ts";
import type { Chosen } from "../../../src/core/facets/facets.ts";
import { columnsIn, type Facet, rowsOfAll } from "../../../src/core/facets/narrow.ts";
import { onlyOf } from "../../../src/core/facets/only.ts";
import { EDITED } from "../../../src/core/journal/by-rules.ts";
import type { Mended } from "../../../src/core/profile/mend.ts";
import { hashOfRows } from "../../../src/core/profile/seen.ts";
import { said } from "../../../src/core/profile/sentences.ts";
import type { Table } from "../../../src/core/sheet/sheet.ts";
import { titleOf } from "../../fields/column-field.tsx";
import { server } from "../../server.ts";

/** Characters of a value that the log repeats. */
const TOLD = 80;

/**
 * Has all cells of a column that its facet and those of other columns choose written as one run; undefined where they are
 * not as many any more as the person saw.
 * @param facets the one of the column, and others that narrow it
 * @param seen rows that the person saw
 */
export async function writeValue(
  table: Table,
  column: number,
  facets: readonly Facet[],
  seen: number,
  now: Cell,
): Promise<Mended | undefined> {
  const { sheetId, headingRow } = table;
  const from = headingRow + 1;
  const columns = [column, ...facets.flatMap((each) => (each.column === column ? [] : [each.column]))];
  const read = await server.read(sheetId, columns, from);
  const held = read.map(([cell]) => cell ?? "");
  const rows = rowsOfAll(columnsIn(columns, read), facets);
  const chosen = facets.find((each) => each.column === column)?.chosen;
  if (chosen === undefined || rows.length !== seen) return undefined;
  const cells = rows.map((row) => ({ row: from + row, column, was: held[row] ?? "", now }));
  const was = told(cells[0]?.was ?? "");
  const others = facets.filter((each) => each.column !== column);
  const only = onlyOf(others, (at) => titleOf(table, at));
  return server.mend({
    ...{
      sheetId,
      headingRow,
      check: EDITED,
      ...sentenceOf(chosen, columns.length > 1, was, told(now)),
      cells,
    },
    ...(only && { only }),
    // What stands in other columns decides as well.
    ...(columns.length > 1 && {
      seen: {
        columns,
        lastRow: headingRow + read.length,
        hash: hashOfRows(read.map((cells, at) => ({ row: from + at, cells }))),
      },
    }),
  });
}

function sentenceOf(chosen: Chosen, isNarrowed: boolean, was: string, now: string) {
  if (chosen.kind === "blank") return said("filledBlank", { now });
  if (isNarrowed) return now === "" ? said("emptiedChosen", { was }) : said("editedChosen", { was, now });
  if (chosen.kind === "marks") return said("emptiedMarks", { was });
  return now === "" ? said("emptiedValue", { was }) : said("editedValue", { was, now });
}

function told(cell: Cell): string {
  const text = textOf(cell);
  return text.length > TOLD ? `${text.slice(0, TOLD)}…` : text;
}
