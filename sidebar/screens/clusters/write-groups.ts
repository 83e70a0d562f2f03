import { placesOf } from "../../../src/core/cluster/places.ts";
import { GROUPED } from "../../../src/core/journal/by-rules.ts";
import type { Mend, Mended } from "../../../src/core/profile/mend.ts";
import { said } from "../../../src/core/profile/sentences.ts";
import type { Table } from "../../../src/core/sheet/sheet.ts";
import { server } from "../../server.ts";
import type { Places } from "./use-clusters.ts";

/** Where the values of a column stand now. */
export async function placesNow({ sheetId, headingRow }: Table, column: number): Promise<Places> {
  const cells = await server.read(sheetId, [column], headingRow + 1);
  return placesOf(
    cells.map(([cell]) => cell ?? ""),
    (index) => headingRow + 1 + index,
  );
}

/** The cells that are to be written otherwise. */
export const cellsOf = (
  targets: ReadonlyMap<string, string>,
  places: Places,
  column: number,
): Mend["cells"] =>
  [...targets].flatMap(([was, now]) => (places.get(was) ?? []).map((row) => ({ row, column, was, now })));

type Told = Parameters<typeof said<"groupedSpellings">>[1];

/** What models had to do with it. */
export type ByModel = Omit<Parameters<typeof said<"groupedWithModel">>[1], keyof Told>;

/** Has them written as one run. */
export const writeGroups = (
  { sheetId, headingRow }: Table,
  cells: Mend["cells"],
  told: Told,
  byModel: ByModel,
): Promise<Mended> => {
  const found =
    byModel.meant || byModel.asked > 0
      ? said("groupedWithModel", { ...told, ...byModel })
      : said("groupedSpellings", told);
  return server.mend({ sheetId, headingRow, check: GROUPED, ...found, cells });
};
