import type { Cell } from "../../core/cells/grid.ts";
import { said, Told } from "../../core/messages/said.ts";
import { corrected, runCorrected } from "../../core/run/corrections.ts";
import { FEWEST } from "../../core/teach/teach.ts";
import { changesOf, readRuns } from "../journal/journal-tabs.ts";
import { range } from "../sheet/table.ts";

/**
 * The cells that an argument stands for: a range, or the corrections that the acting person made in the review of a run.
 * What others wrote into the log is no correction of that person's.
 * @throws Error with a sentence when there is no such range, or no such correction.
 */
export function rangeOrCorrections(argument: string): Cell[][] {
  const run = runCorrected(argument);
  if (run === undefined) return range(argument);
  const record = readRuns().find((each) => each.run === run);
  const rows = record && record.status !== "reverted" ? corrected(changesOf(run, record.place).own) : [];
  if (rows.length === 0)
    throw new Told(said("arguments.examplesTooFew", { n: 0, least: FEWEST, foreign: 0, contradicting: 0 }));
  return rows;
}
