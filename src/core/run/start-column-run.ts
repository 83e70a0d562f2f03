import { type Cell, isBlank } from "../cells/grid.ts";
import type { Run } from "../inference/run.ts";
import { differing } from "../journal/row-key.ts";
import { said } from "../messages/said.ts";
import { newAnswers } from "./answers.ts";
import { type Asking, ask, asksModel, type Settled } from "./asking.ts";
import type { ColumnRun, ColumnRunOptions, ColumnStep } from "./column-run.ts";
import { fitting } from "./fitting.ts";
import type { Write } from "./plan.ts";
import { reconcile, type Standing } from "./reconcile.ts";
import { logged, type Phase, plus, type Spent, watched } from "./run-progress.ts";
import { thresholdOf, unsureInLog } from "./threshold.ts";
import { type Keyed, untouched, writeOf } from "./writes.ts";

/** A sheet that is edited all the while is looked at so many times, then left as it stands. */
const ROUNDS = 8;

const NOTHING: Spent = { remembered: 0, requests: 0, dollars: 0, tokens: 0 };

/** What was found when the sheet was read last. */
interface Look extends Standing {
  /** Values to ask about, and how many there are besides that may not be asked about. */
  open: (readonly Cell[])[];
  added: number;
  /** Rows that hold something. */
  filled: readonly (readonly Cell[])[];
}

/** Begins a column's run: see `ColumnRun`. */
export function startColumnRun(options: ColumnRunOptions): ColumnRun {
  const { plan, fn, ranges, settings, before, mayAsk = () => true, writeEvery } = options;
  const { until = Number.POSITIVE_INFINITY, mostWrites = Number.POSITIVE_INFINITY } = options;
  const answers = newAnswers(options.changes);
  const below = thresholdOf(fn, plan);
  /** What comes next, once all that waits is written. */
  let then: "read" | "ask" | "catch up" | "finish" = "read";
  let phase: Phase = "reading";
  let round = 0;
  let stopped = false;
  let look: Look | undefined;
  let toWrite: Keyed[] = [];
  let writing: Keyed[] | undefined;
  let under: { asking: Asking; run?: Run } | undefined;
  let due = 0;
  let spentBefore = options.spent ?? NOTHING;

  const writesOf = (keys: readonly string[]) =>
    keys.flatMap((key) => writeOf(plan, answers, key, before?.get(key)) ?? []);
  const take = (settled: readonly (Settled | undefined)[]) =>
    writesOf(answers.take(settled.map((each) => each && fitting(plan, each))));
  /** What has come since it was last asked for. */
  const come = () => (under?.run ? take(under.asking.settle(under.run.results())) : []);
  const spent = () => (under?.run ? plus(spentBefore, under.run.progress()) : spentBefore);
  const changes = ({ read, now }: Settled) => differing(untouched(plan, read, before), now);
  const state = () =>
    watched(
      phase,
      look?.rows ?? new Map(),
      answers,
      spent(),
      plan.into === undefined ? (look?.theirs ?? 0) : 0,
      below,
    );

  function write(): readonly Write[] {
    writing = toWrite.slice(0, mostWrites);
    toWrite = toWrite.slice(writing.length);
    return writing.map(({ key: _, ...each }) => each);
  }

  function askAbout({ open, filled }: Look): ColumnStep {
    phase = "asking";
    // Rules look at the whole column before they fix one cell of it.
    if (!asksModel(fn, plan, ranges, open, settings)) return { do: "apply", rows: filled };
    const asking = ask(fn, plan, ranges, open, settings);
    if (asking.job === null) return { do: "apply", rows: filled };
    under = { asking };
    return { do: "ask", job: asking.job };
  }

  return {
    next(now) {
      for (;;) {
        if (toWrite.length > 0) {
          phase = "writing";
          return { do: "write", writes: write() };
        }
        if (stopped) then = "finish";
        if (then === "read") return { do: "read" };
        if (then === "finish" || look === undefined) {
          phase = stopped ? "stopped" : "finished";
          const left = look?.added ?? 0;
          const undone = left > 0 ? said("log.addedLater", { n: left }) : undefined;
          const now = state();
          return { do: "finish", line: logged(now, answers, changes, unsureInLog(fn, plan, now), undone) };
        }
        if (then === "ask") {
          if (now >= until) return { do: "rest" };
          then = "catch up";
          if (look.open.length > 0) return askAbout(look);
        }
        const { ready, stale } = look;
        toWrite = [
          ...writesOf(ready),
          ...stale.flatMap(({ key, read, was }) => {
            const waits = !isBlank(read[0]) && mayAsk(key);
            return writeOf(plan, answers, key, undefined, { read, was, waits }) ?? [];
          }),
        ];
        then = "read";
      }
    },
    stand({ read, written }) {
      const rows = read.map((each, index) => ({ read: each, written: written[index] ?? [] }));
      const standing = reconcile(rows, answers.known(), answers.wrote, (each) =>
        untouched(plan, each, before),
      );
      answers.wrote = new Map(standing.done);
      const waiting = standing.missing.filter(({ key }) => !answers.settled.has(key));
      const open = waiting.filter(({ key }) => mayAsk(key)).map((each) => each.read);
      const filled = read.filter(([first]) => !isBlank(first));
      look = { ...standing, open, added: waiting.length - open.length, filled };
      const isDone = open.length + standing.ready.length + standing.stale.length === 0;
      then = isDone || round === ROUNDS ? "finish" : "ask";
      round += 1;
    },
    settled(settled) {
      const writes = take(settled);
      if (!stopped) toWrite = writes;
    },
    asking(run, now) {
      if (under) under.run = run;
      if (stopped) run.stop();
      due = now + writeEvery;
    },
    due(now) {
      if (writing !== undefined || (toWrite.length === 0 && now < due)) return undefined;
      if (toWrite.length === 0) toWrite = come();
      due = now + writeEvery;
      if (toWrite.length === 0) return [];
      return write();
    },
    wrote(told, now) {
      const done = writing ?? [];
      writing = undefined;
      answers.written(
        done.map(({ key }) => key),
        told,
      );
      toWrite = [...(told.left ?? []).flatMap((index) => done[index] ?? []), ...toWrite];
      due = now + writeEvery;
    },
    asked() {
      toWrite = [...toWrite, ...come()];
      spentBefore = spent();
      under = undefined;
    },
    stop() {
      stopped = true;
      if (under === undefined) toWrite = [];
      under?.run?.stop();
    },
    watched: state,
    spent,
  };
}
