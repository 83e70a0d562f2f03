import { type Cell, textOf } from "../../../src/core/cells/grid.ts";
import { type Chosen, rowsOf } from "../../../src/core/facets/facets.ts";
import { EDITED } from "../../../src/core/journal/by-rules.ts";
import type { Mended } from "../../../src/core/profile/mend.ts";
import { said } from "../../../src/core/profile/sentences.ts";
import type { Table } from "../../../src/core/sheet/sheet.ts";
import { server } from "../../server.ts";

/** Characters of a value that the log repeats. */
const TOLD = 80;

/**
 * Has all cells that are chosen written as one run; undefined where they are not as many any more as the person saw.
 * @param seen rows that the person saw
 */
export async function writeValue(
  { sheetId, headingRow }: Table,
  column: number,
  chosen: Chosen,
  seen: number,
  now: Cell,
): Promise<Mended | undefined> {
  const from = headingRow + 1;
  const held = (await server.read(sheetId, [column], from)).map(([cell]) => cell ?? "");
  const rows = rowsOf(held, chosen);
  if (rows.length !== seen) return undefined;
  const cells = rows.map((row) => ({ row: from + row, column, was: held[row] ?? "", now }));
  const was = told(cells[0]?.was ?? "");
  const sentence =
    chosen.kind === "marks"
      ? said("emptiedMarks", { was })
      : now === ""
        ? said("emptiedValue", { was })
        : said("editedValue", { was, now: told(now) });
  return server.mend({ sheetId, headingRow, check: EDITED, ...sentence, cells });
}

function told(cell: Cell): string {
  const text = textOf(cell);
  return text.length > TOLD ? `${text.slice(0, TOLD)}…` : text;
}
