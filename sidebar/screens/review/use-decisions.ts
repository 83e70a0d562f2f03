import { useRef, useState } from "preact/hooks";
import type { Verdicts } from "../../../src/core/journal/review.ts";
import { server } from "../../server.ts";
import { texts, wordsOf } from "../../texts.ts";
import { type Decision, nextBatch } from "./next-batch.ts";

export interface Decisions {
  decide: (decision: Decision) => void;
  /** Takes everything back that was decided, before this opening, too. */
  takeAllBack: (back: Decision) => void;
  /** Takes the last one of this opening back; undefined where there is none. */
  takeBack: (() => void) | undefined;
  /** Decisions that are not in the sheet yet. */
  waiting: number;
  failure: string;
}

/**
 * Decisions of a review: each shows at once and is written while the person goes on, those that came meanwhile in one
 * call, one call at a time.
 * @param show shows decisions as if they were written
 * @param look reads again what stands in the sheet, after decisions that could not be written
 */
export function useDecisions(
  run: string,
  show: (verdicts: readonly Verdicts[]) => void,
  look: () => Promise<void>,
): Decisions {
  const queue = useRef<Decision[]>([]);
  const made = useRef<Decision[]>([]);
  const busy = useRef(false);
  const [waiting, setWaiting] = useState(0);
  const [failure, setFailure] = useState("");

  const write = async (some: readonly Decision[]): Promise<boolean> => {
    try {
      const wrote = await server.review(
        run,
        some.flatMap(({ verdicts }) => verdicts),
      );
      const short = some.reduce((sum, { rows }) => sum + rows, 0) - wrote;
      if (short > 0) setFailure(texts.review.changedMeanwhile({ n: short }));
      return short <= 0;
    } catch (error) {
      if (some.length === 1) {
        setFailure(wordsOf(error as Error));
        made.current = made.current.filter((each) => each !== some[0]);
        return false;
      }
      // One that the column refuses holds up no other.
      let all = true;
      for (const each of some) all = (await write([each])) && all;
      return all;
    }
  };
  const flush = async () => {
    if (busy.current) return;
    busy.current = true;
    let all = true;
    for (;;) {
      const some = nextBatch(queue.current);
      if (some.length === 0) break;
      queue.current = queue.current.slice(some.length);
      all = (await write(some)) && all;
      setWaiting(queue.current.length);
    }
    if (!all) {
      await look();
      for (const { verdicts } of queue.current) show(verdicts);
    }
    busy.current = false;
    if (queue.current.length > 0) await flush();
  };
  const take = (decision: Decision) => {
    setFailure("");
    show(decision.verdicts);
    queue.current.push(decision);
    setWaiting(queue.current.length + (busy.current ? 1 : 0));
    void flush();
  };
  const takeBack = () => {
    const last = made.current.pop();
    if (last === undefined) return;
    const back = {
      rows: last.rows,
      verdicts: last.verdicts.map(
        ({ read, was, now }): Verdicts => ({ read, was: now, now: was, verdict: "reopened" }),
      ),
    };
    take(back);
  };
  return {
    decide: (decision) => {
      made.current.push(decision);
      take(decision);
    },
    takeAllBack: (back) => {
      made.current = [];
      take(back);
    },
    takeBack: made.current.length > 0 ? takeBack : undefined,
    waiting,
    failure,
  };
}
