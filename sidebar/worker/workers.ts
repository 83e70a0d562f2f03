import { ownScript } from "./own-script.ts";
import type { Report } from "./worker.ts";

/**
 * Milliseconds that whoever asks waits for a worker that others are done with: most are by then, while starting another
 * means that the whole script of the page is read once more.
 */
const MOMENT = 250;

/** Workers that have nothing to do, for whoever asks next. */
const idle: Worker[] = [];
const MOST_IDLE = 2;

/** Workers that have something to do, and those of them that have not said anything yet. */
const busy = new Set<Worker>();
const starting = new Set<Worker>();

/** Takes a worker, and whether it has been started for this; undefined where there can be none. */
type Take = (worker: Worker | undefined, isNew: boolean) => void;

interface Asking {
  take: Take;
  timer: ReturnType<typeof setTimeout>;
}

/** Who waits for a worker, the longest first. */
const asking: Asking[] = [];

/**
 * Hands over a worker: at once where one is idle or none is there, else one that is done with within a moment, else a new
 * one. Where one is just being started, which takes longer than a moment, it waits for that. Hands over undefined where a
 * browser lets no worker run, or the page cannot be asked for its own script.
 * @returns calls it off
 */
export function askForWorker(take: Take): () => void {
  const worker = idle.pop();
  if (worker !== undefined || busy.size === 0) {
    if (worker) take(atWork(worker), false);
    else take(start(), true);
    return () => {};
  }
  const wait = () =>
    setTimeout(() => {
      if (starting.size > 0) own.timer = wait();
      else if (leaveQueue(own)) take(start(), true);
    }, MOMENT);
  const own: Asking = { take, timer: wait() };
  asking.push(own);
  return () => void leaveQueue(own);
}

/** Leaves a worker that has nothing to do to whoever asks next. */
export function giveWorker(worker: Worker): void {
  const next = asking[0];
  if (next && leaveQueue(next)) {
    next.take(worker, false);
    return;
  }
  busy.delete(worker);
  if (idle.length < MOST_IDLE) idle.push(worker);
  else worker.terminate();
}

/** Ends a worker that cannot be used again. */
export function endWorker(worker: Worker): void {
  worker.terminate();
  busy.delete(worker);
  starting.delete(worker);
  const next = asking[0];
  if (busy.size === 0 && next && leaveQueue(next)) next.take(start(), true);
}

/** Ends a worker that has so many orders left, of which nobody wants to know, unless it has done them within a moment. */
export function endSoon(worker: Worker, orders: number): void {
  const timer = setTimeout(() => endWorker(worker), MOMENT);
  let left = orders;
  worker.onmessage = ({ data }: MessageEvent<Report>) => {
    if (!("id" in data) || "share" in data || --left > 0) return;
    clearTimeout(timer);
    giveWorker(worker);
  };
  worker.onerror = () => {
    clearTimeout(timer);
    endWorker(worker);
  };
}

function start(): Worker | undefined {
  if (ownScript === "") return undefined;
  try {
    const address = URL.createObjectURL(new Blob([ownScript], { type: "text/javascript" }));
    const worker = new Worker(address, { name: "Stet’s rules" });
    URL.revokeObjectURL(address);
    starting.add(worker);
    worker.addEventListener("message", () => starting.delete(worker), { once: true });
    return atWork(worker);
  } catch {
    return undefined;
  }
}

function atWork(worker: Worker): Worker {
  busy.add(worker);
  return worker;
}

/** True where it was waiting still. */
function leaveQueue(own: Asking): boolean {
  const at = asking.indexOf(own);
  if (at >= 0) asking.splice(at, 1);
  clearTimeout(own.timer);
  return at >= 0;
}
