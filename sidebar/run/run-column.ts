import { type Cell, type Grid, isBlank } from "../../src/core/cells/grid.ts";
import type { SheetFunction } from "../../src/core/functions/function.ts";
import type { Run } from "../../src/core/inference/run.ts";
import { startRun } from "../../src/core/inference/start-run.ts";
import type { RunRecord } from "../../src/core/journal/run-record.ts";
import { type Answers, newAnswers } from "../../src/core/run/answers.ts";
import { type Asking, ask, asksModel } from "../../src/core/run/asking.ts";
import type { Plan, RunRows } from "../../src/core/run/plan.ts";
import { askedAgain, type Before } from "../../src/core/run/previous-results.ts";
import { reconcile, type Standing } from "../../src/core/run/reconcile.ts";
import { logged, type Phase, plus, type Spent, type Watched, watched } from "../../src/core/run/watched.ts";
import { type Keyed, untouched, writeOf } from "../../src/core/run/writes.ts";
import type { Settings } from "../../src/core/settings/settings.ts";
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

/** Values a write may carry. */
const VALUES_A_WRITE = 2_000;

/** A sheet that is edited all the while is looked at so many times, then left as it stands. */
const ROUNDS = 8;

/**
 * Carries out a run that the server has begun, from whatever stands in the sheet until every value has its answer
 * beside it. It keeps no row numbers: it looks at the sheet, asks for the values that wait, writes, and looks again.
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
  let spent: Spent = { remembered: 0, requests: 0, dollars: 0, tokens: 0 };
  let answers: Answers = newAnswers([]);
  let rowsOf: ReadonlyMap<string, number> = new Map();
  let theirs = 0;
  let before: Before = new Map();
  let phase: Phase = "reading";
  let machine: Run | undefined;
  const hand = newHand(() => machine?.stop());

  const state = () => {
    const sum = machine ? plus(spent, machine.progress()) : spent;
    return watched(hand.held ? "paused" : phase, rowsOf, answers, sum, theirs);
  };
  const show = (next: Phase = phase) => {
    phase = next;
    tell(state());
  };

  async function carryOut(): Promise<RunRecord> {
    const ranges = await loadRanges(plan, fn, server);
    if (resumed) answers = newAnswers(await server.changes(run));
    if (plan.again)
      before = askedAgain(await server.rows(run), await server.changes(plan.again.run), plan.again);
    show();
    for (let round = 0; round < ROUNDS && !hand.stopped; round++) {
      const rows = await server.rows(run);
      const standing = look(rows);
      await clock.sleep(0);
      const open = standing.missing.filter(({ key }) => !answers.settled.has(key));
      show("asking");
      if (open.length > 0)
        await answer(
          open.map(({ read }) => read),
          rows,
          ranges,
        );
      if (open.length === 0 && standing.ready.length === 0 && standing.stale.length === 0) break;
      show("writing");
      await write(standing.ready.map((key) => writeOf(plan, answers, key, before.get(key))));
      await write(standing.stale.map((each) => writeOf(plan, answers, each.key, each.was, each.read)));
    }
    show(hand.stopped ? "stopped" : "finished");
    return server.finish(run, page, logged(state(), answers));
  }

  function look(rows: RunRows): Standing {
    const zipped = rows.read.map((read, index) => ({ read, written: rows.written[index] ?? [] }));
    const standing = reconcile(zipped, answers.known(), answers.wrote, (read) =>
      untouched(plan, read, before),
    );
    answers.wrote = new Map(standing.done);
    rowsOf = standing.rows;
    theirs = plan.into === undefined ? standing.theirs : 0;
    return standing;
  }

  async function answer(
    open: Cell[][] | readonly (readonly Cell[])[],
    rows: RunRows,
    ranges: ReadonlyMap<string, Grid>,
  ) {
    if (asksModel(fn, plan, ranges, open, settings)) return infer(ask(fn, plan, ranges, open, settings));
    // Rules look at the whole column before they fix one cell of it.
    const filled = rows.read.filter(([first]) => !isBlank(first));
    const { arguments: args, columns, by } = plan;
    const whole = await aside.do("settle", [
      fn.name,
      { arguments: args, columns, by },
      ranges,
      filled,
      settings,
    ]);
    await write(answers.take(whole).map((key) => writeOf(plan, answers, key, before.get(key))));
  }

  async function infer(asking: Asking): Promise<void> {
    if (asking.job === null) return;
    const limits = {
      until: Number.POSITIVE_INFINITY,
      calls: Number.POSITIVE_INFINITY,
      // The server keeps to the limits.
      dollars: Number.POSITIVE_INFINITY,
      concurrency: callsAtOnce(asking.job),
    };
    const told = { ...(await known(asking.job, server)), afresh: plan.afresh ?? false };
    const going = startRun(asking.job, limits, told);
    machine = going;
    let due = clock.now() + WRITE_EVERY;
    let writing: Promise<void> = Promise.resolve();
    let broken: unknown;
    const flush = () => {
      due = Number.POSITIVE_INFINITY;
      writing = write(
        answers
          .take(asking.settle(going.results()))
          .map((key) => writeOf(plan, answers, key, before.get(key))),
      )
        .catch((error: unknown) => {
          broken = error;
          going.stop();
        })
        .finally(() => {
          due = clock.now() + WRITE_EVERY;
        });
    };
    const moved = () => {
      show();
      if (clock.now() >= due && broken === undefined) flush();
    };
    await drive(going, wayTo(asking.job, server, run), clock, hand, moved);
    await writing;
    if (broken === undefined) flush();
    await writing;
    machine = undefined;
    spent = plus(spent, going.progress());
    if (broken !== undefined) throw broken;
  }

  async function write(all: readonly (Keyed | undefined)[]): Promise<void> {
    const writes = all.filter((each) => each !== undefined);
    for (let at = 0; at < writes.length; at += VALUES_A_WRITE) {
      let part = writes.slice(at, at + VALUES_A_WRITE);
      while (part.length > 0) {
        const told = await server.write(
          run,
          page,
          part.map(({ key: _, ...each }) => each),
        );
        answers.written(
          part.map(({ key }) => key),
          told,
        );
        show();
        part = (told.left ?? []).flatMap((index) => part[index] ?? []);
      }
    }
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
