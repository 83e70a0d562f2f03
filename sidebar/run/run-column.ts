import type { Grid } from "../../src/core/cells/grid.ts";
import type { SheetFunction } from "../../src/core/functions/function.ts";
import { startRun } from "../../src/core/inference/start-run.ts";
import type { RunRecord } from "../../src/core/journal/run-record.ts";
import type { ColumnRun } from "../../src/core/run/column-run.ts";
import type { Plan, Write } from "../../src/core/run/plan.ts";
import { askedAgain } from "../../src/core/run/previous-results.ts";
import type { Watched } from "../../src/core/run/run-progress.ts";
import { startColumnRun } from "../../src/core/run/start-column-run.ts";
import type { Settings } from "../../src/core/settings/settings.ts";
import type { Job } from "../../src/core/tasks/job.ts";
import { callsAtOnce, wayTo } from "../device/answering.ts";
import type { Server } from "../server.ts";
import { aside } from "../worker/in-worker.ts";
import { type Clock, drive } from "./drive.ts";
import { type Hand, newHand } from "./hand.ts";
import { keepingLease } from "./lease.ts";
import { known } from "./prices.ts";
import { loadRanges } from "./ranges.ts";

/** What a run needs of the world. */
export interface RunWorld {
  server: Server;
  clock: Clock;
  /** This window's own id. */
  page: string;
  fn: SheetFunction;
  settings: Settings;
}

/** A run that goes on. */
export interface Going extends Pick<Hand, "pause" | "goOn" | "stop"> {
  /** Rejects with a sentence when the sheet or the server will not go on; what was written stays. */
  ended: Promise<RunRecord>;
}

/** Seconds between two writes while answers come in. */
const WRITE_EVERY = 2;

/** Values that one call of Google's carries. */
const MOST_WRITES = 2_000;

/**
 * Drives a run that the server has begun, in this page: what it is asked to read and to write it has the server read
 * and write, and it writes what has come while other answers are on their way.
 * @param resumed true when another page began it
 */
export function runColumn(
  run: string,
  plan: Plan,
  world: RunWorld,
  tell: (state: Watched) => void,
  resumed = false,
): Going {
  const { server, clock, page, fn, settings } = world;
  let machine: ColumnRun | undefined;
  const hand = newHand(() => machine?.stop());
  const show = () => {
    if (machine) tell({ ...machine.watched(), ...(hand.held && { phase: "paused" }) });
  };

  async function begin(ranges: ReadonlyMap<string, Grid>): Promise<ColumnRun> {
    const changes = resumed ? await server.changes(run) : [];
    const before = plan.again
      ? askedAgain(await server.rows(run), await server.changes(plan.again.run), plan.again)
      : new Map();
    const given = { plan, fn, ranges, settings, changes, before };
    const begun = startColumnRun({ ...given, writeEvery: WRITE_EVERY, mostWrites: MOST_WRITES });
    if (hand.stopped) begun.stop();
    return begun;
  }

  async function carryOut(): Promise<RunRecord> {
    const ranges = await loadRanges(plan, fn, server);
    const column = await begin(ranges);
    machine = column;
    for (;;) {
      show();
      await clock.sleep(0);
      await hand.free();
      const step = column.next(clock.now());
      show();
      if (step.do === "read") {
        const rows = await server.rows(run);
        await clock.sleep(0);
        column.stand(rows);
      } else if (step.do === "apply") {
        const { arguments: args, columns, by } = plan;
        const question = { arguments: args, columns, by };
        const settled = await aside.do("settle", [fn.name, question, ranges, step.rows, settings]);
        await clock.sleep(0);
        column.settled(settled);
      } else if (step.do === "ask") await ask(column, step.job);
      else if (step.do === "write") await write(column, step.writes);
      else if (step.do === "finish") return server.finish(run, page, step.line);
    }
  }

  async function ask(column: ColumnRun, job: Job): Promise<void> {
    const most = Number.POSITIVE_INFINITY; // The server keeps to the limits.
    const limits = { until: most, calls: most, dollars: most, concurrency: callsAtOnce(job) };
    const going = startRun(job, limits, { ...(await known(job, server)), afresh: plan.afresh ?? false });
    column.asking(going, clock.now());
    let writing: Promise<void> = Promise.resolve();
    let broken: unknown;
    const moved = () => {
      show();
      const writes = broken === undefined ? column.due(clock.now()) : undefined;
      if (writes === undefined || writes.length === 0) return;
      writing = write(column, writes).catch((error: unknown) => {
        broken = error;
        going.stop();
      });
    };
    await drive(going, wayTo(job, server, run), clock, hand, moved);
    await writing;
    if (broken !== undefined) throw broken;
    column.asked();
  }

  async function write(column: ColumnRun, writes: readonly Write[]): Promise<void> {
    column.wrote(await server.write(run, page, writes), clock.now());
    show();
  }

  return {
    pause: () => {
      hand.pause();
      show();
    },
    goOn: () => {
      hand.goOn();
      show();
    },
    stop: hand.stop,
    ended: keepingLease(server, clock, run, page, carryOut()),
  };
}
