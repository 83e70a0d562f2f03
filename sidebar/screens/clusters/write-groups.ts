import { placesOf } from "../../../src/core/cluster/places.ts";
import type { Only } from "../../../src/core/facets/only.ts";
import { GROUPED } from "../../../src/core/journal/by-rules.ts";
import type { Mend, Mended } from "../../../src/core/profile/mend.ts";
import { said } from "../../../src/core/profile/sentences.ts";
import type { Table } from "../../../src/core/sheet/sheet.ts";
import { chosenAmong, withChosen } from "../../run/read-chosen.ts";
import { server } from "../../server.ts";
import type { Places } from "./use-clusters.ts";

/** Where the values of a column stand now. @param only the rows that are chosen */
export async function placesNow(
  { sheetId, headingRow }: Table,
  column: number,
  only: Only | undefined,
): Promise<Places> {
  const read = await server.read(sheetId, withChosen([column], only), headingRow + 1);
  const chosen = chosenAmong([column], read, only);
  return placesOf(
    chosen.map((row) => read[row]?.[0] ?? ""),
    (index) => headingRow + 1 + (chosen[index] ?? 0),
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

/** Has them written as one run. @param only the rows that are chosen */
export const writeGroups = (
  { sheetId, headingRow }: Table,
  only: Only | undefined,
  cells: Mend["cells"],
  told: Told,
  byModel: ByModel,
): Promise<Mended> => {
  const found =
    byModel.meant || byModel.asked > 0
      ? said("groupedWithModel", { ...told, ...byModel })
      : said("groupedSpellings", told);
  return server.mend({ sheetId, headingRow, check: GROUPED, ...found, cells, ...(only && { only }) });
};
