import { foundInLog, inLog } from "../../core/journal/log-says.ts";
import { whyNotWritten } from "../../core/journal/not-written.ts";
import type { RunRecord } from "../../core/journal/run-record.ts";
import { said, saysOf, Told } from "../../core/messages/said.ts";
import { said as foundSaid } from "../../core/profile/sentences.ts";
import { explainRecipe } from "../../core/recipe/explain.ts";
import { withKey } from "../../core/recipe/key-in-log.ts";
import { recipeInEnglish } from "../../core/recipe/sentences.ts";
import { quietly } from "../settings/quietly.ts";
import { findOwnColumns } from "../sheet/columns.ts";
import { sheetById } from "../sheet/table.ts";
import { begin, beginAgain } from "./begin.ts";
import { abandon, finish } from "./finish.ts";
import { readJob, refuseWhileAlive } from "./job.ts";
import { type Due, isSame } from "./on-new-rows.ts";
import { RECIPE_RUN } from "./recipe-runs.ts";
import { write } from "./rows.ts";

/** Different rows of one write: before the next it may stop, and nothing is begun and not done. */
const AT_A_TIME = 2_000;

/**
 * Ends a run on new rows that Google has ended: what it wrote stands, and the next goes on with the rest.
 * @throws Error with a sentence while another run goes on, or waits for somebody to go on with it.
 */
export function giveUpKilled(): void {
  refuseWhileAlive();
  const job = readJob();
  if (job === null) return;
  const { run, plan } = job;
  if (plan.function !== RECIPE_RUN || plan.rows !== "new")
    throw new Told(said("runs.unfinished", { name: plan.function }));
  abandon(run);
}

/** @throws Error with a sentence where columns were moved, or put in, since it was looked what is to be written. */
function refuseMoved({ of: { run, read, written, headingRow }, plan }: Due): void {
  const counts = { read: read.length, written: written.length, headingRow };
  const now = findOwnColumns(sheetById(plan.sheetId), run, counts);
  if (!isSame(now.read, read) || !isSame(now.written, written)) throw new Told(said("newRows.moved"));
}

/** What came of writing: the run, its rows, and whether there was no time for all of them. */
export interface WroteNew {
  run: string;
  wrote: number;
  isCut: boolean;
}

/** How the hour writes: with the run that it is, told before anything is written, or an earlier one that it goes on with. */
interface Hourly {
  begun: (run: string) => void;
  earlier: RunRecord | undefined;
}

/**
 * Writes what a recipe gives for new rows as a run of its own, wherever each value stands by then; blank cells alone.
 * @param until the moment, in ms, after which it begins no further part
 * @throws Error with a sentence; the run is then ended, and what it wrote can be undone in the history.
 */
export function writeNewRows(due: Due, until: number, { begun, earlier }: Partial<Hourly> = {}): WroteNew {
  const { recipe, plan, writes, fills, left } = due;
  refuseMoved(due);
  const page = Utilities.getUuid();
  const { run } = earlier ? beginAgain(earlier, plan, page) : begin(plan, page);
  const before = earlier?.changed ?? 0;
  const steps = explainRecipe(recipe).map(recipeInEnglish).join(" ");
  const [covered, rows] = [before + fills, before + fills + left];
  const about = { name: recipe.name, covered, rows, uncovered: left, steps };
  const { sentence, says } = withKey(foundSaid("replayed", about), recipe);
  const distinct = (earlier?.distinct ?? 0) + writes.length;
  const looked = { rows, distinct, ...foundInLog(sentence, says) };
  let wrote = 0;
  try {
    begun?.(run);
    let rest = writes.map(({ rows: _, ...each }) => each);
    while (rest.length > 0 && Date.now() < until) {
      const part = rest.slice(0, AT_A_TIME);
      const { counts, left: again = [] } = write(run, page, part);
      for (const [at, { by }] of part.entries())
        if (whyNotWritten(by) === undefined) wrote += counts[at] ?? 0;
      rest = [...again.flatMap((at) => part[at] ?? []), ...rest.slice(AT_A_TIME)];
    }
    const isCut = rest.length > 0;
    finish(run, page, { ...looked, changed: before + wrote, ...(isCut && { status: "stopped" }) });
    return { run, wrote, isCut };
  } catch (error) {
    const line = { ...looked, changed: before + wrote };
    const stopped = inLog({ stopped: saysOf(error) }, line);
    quietly(() => finish(run, page, { ...line, status: "stopped", ...stopped }), undefined);
    throw error;
  }
}
