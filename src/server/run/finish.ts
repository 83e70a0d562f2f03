import { inLog, saysIn } from "../../core/journal/log-says.ts";
import { sameCells } from "../../core/journal/row-key.ts";
import type { RunRecord } from "../../core/journal/run-record.ts";
import { newRun } from "../../core/journal/run-record.ts";
import { said, Told } from "../../core/messages/said.ts";
import { countUsage } from "../cell/usage.ts";
import { readChanges, readRuns, saveRun, tidyChanges } from "../journal/journal-tabs.ts";
import { locked } from "../sheet/lock.ts";
import { spentOnRun } from "../spending/own-ledger.ts";
import { endJob, isAlive, ownJob, readJob } from "./job.ts";

/** Writes down how the run went and gives the document free. */
export function finish(run: string, page: string, result: Partial<RunRecord>): RunRecord {
  return locked(() => {
    ownJob(run, page);
    // What it cost is what the server has counted, not what a page says.
    const record = end(run, { status: "finished", ...result, cost: spentOnRun(run) });
    const { requests, remembered, cost } = record;
    const answered = Math.max(0, record.distinct - remembered - record.failed);
    if (requests + remembered > 0)
      countUsage({ requests, remembered, answered, fetches: requests, dollars: cost });
    tidyChanges(record);
    endJob();
    return record;
  });
}

/** Gives up a run that nobody is at: what it wrote stays, and the log says that it was stopped. */
export function abandon(run: string): null {
  return locked(() => {
    const job = readJob();
    if (job?.run !== run) return null;
    if (isAlive(job) && job.background === undefined) throw new Told(said("runs.takeOverFirst"));
    if (readRuns().find((each) => each.run === run)?.status === "finished") {
      endJob();
      return null;
    }
    const changed = changedBy(run);
    const stopped = inLog({ stopped: said("log.leftUnfinished") });
    tidyChanges(end(run, { status: "stopped", changed, ...stopped, cost: spentOnRun(run) }));
    endJob();
    return null;
  });
}

/** How many rows a run has written, by what it wrote down before. */
const changedBy = (run: string): number =>
  readChanges(run)
    .filter(({ before, after }) => !sameCells(before, after))
    .reduce((sum, { rows }) => sum + rows.length, 0);

function end(run: string, result: Partial<RunRecord>): RunRecord {
  const ended = new Date().toISOString();
  const begun = readRuns().find((each) => each.run === run) ?? newRun({ run, started: ended });
  const seconds = Math.round((Date.parse(ended) - Date.parse(begun.started)) / 1000);
  const only = saysIn(begun, "only");
  const { codes } = { ...begun, ...result };
  const record = { ...begun, ...result, ...(only && inLog({ only }, { codes })), run, ended, seconds };
  saveRun(record);
  return record;
}

/** Tells that the page is still there. */
export function keep(run: string, page: string): null {
  ownJob(run, page);
  return null;
}
