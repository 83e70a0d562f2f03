import { byRules, RECIPE } from "../../../src/core/journal/by-rules.ts";
import { foundInLog } from "../../../src/core/journal/log-says.ts";
import { whyNotWritten } from "../../../src/core/journal/not-written.ts";
import type { Mended } from "../../../src/core/profile/mend.ts";
import type { said } from "../../../src/core/profile/sentences.ts";
import type { Plan, Write } from "../../../src/core/run/plan.ts";
import type { Table } from "../../../src/core/sheet/sheet.ts";
import { page } from "../../page.ts";
import { server } from "../../server.ts";

/** Values that one call carries. */
const A_CALL = 1_000;

/** Where a recipe writes. */
export interface Target {
  table: Table;
  /** The columns that are read, the first of which is the one being worked on. */
  columns: readonly number[];
  place: Plan["place"];
  /** A column that is there already, whose blank cells are filled. */
  into?: number;
  /** The headings of the columns that are written. */
  headings: readonly string[];
  /** What the recipe is called. */
  name: string;
}

/** What rows are written by, as the log says it. */
export const BY = byRules(RECIPE);

/**
 * Writes what a recipe gives as one run, wherever each value stands by then.
 * @param found what the log says of the recipe
 * @param tell how many values are written
 * @throws Error with a sentence; the run is then ended, and what it wrote can be undone in the history.
 */
export async function writeRecipe(
  { table, columns, place, into, headings, name }: Target,
  writes: readonly (Write & { rows: number })[],
  found: ReturnType<typeof said>,
  rows: number,
  tell: (done: number) => void,
): Promise<Mended> {
  const plan: Plan = {
    function: "Recipe",
    arguments: [],
    argumentsText: `"${name}"`,
    sheetId: table.sheetId,
    columns: columns.map((column, parameter) => ({ column, parameter })),
    headingRow: table.headingRow,
    place,
    rows: "all",
    ...(into !== undefined && { into }),
    headings: [...headings],
    by: BY,
    provider: "",
  };
  const { run } = await server.begin(plan, page);
  let changed = 0;
  try {
    for (let first = 0; first < writes.length; first += A_CALL) {
      let part = writes.slice(first, first + A_CALL);
      while (part.length > 0) {
        const own = part.map(({ rows: _, ...write }) => write);
        const { counts, left = [] } = await server.write(run, page, own);
        changed += counts.reduce(
          (sum, count, at) => (whyNotWritten(own[at]?.by ?? "") === undefined ? sum + count : sum),
          0,
        );
        part = left.flatMap((index) => part[index] ?? []);
      }
      tell(Math.min(writes.length, first + A_CALL));
    }
  } catch (error) {
    await server.finish(run, page, { status: "stopped", changed }).catch(() => {});
    throw error;
  }
  const { sentence, says } = found;
  await server.finish(run, page, { rows, distinct: writes.length, changed, ...foundInLog(sentence, says) });
  const wanted = writes.reduce(
    (sum, { by, rows: count }) => sum + (whyNotWritten(by) === undefined ? count : 0),
    0,
  );
  return { run, changed, left: Math.max(0, wanted - changed), columns: [columns[0] ?? 1] };
}
