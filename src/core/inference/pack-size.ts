import { isOnDevice } from "../models/on-device.ts";
import { sizeInTime } from "./larger-packs.ts";
import { lineOf } from "./linear-fit.ts";
import type { State } from "./state.ts";

/** Inputs of the first request to a model of which nothing is known: enough to see how it reads several at once. */
const FIRST_PACK = 8;
/** Half of what Text Embeddings Inference takes by default. */
const MOST_BYTES = 1_000_000;
/** Text in one prompt: beyond this models begin to lose rows. About 6,000 tokens. */
const MOST_PROMPT_BYTES = 24_000;
/** Seconds a request is meant to take at most, when its speed is known. */
const MEANT_SECONDS = 20;
/** Google cuts a fetch after about a minute. */
const LONGEST_TIMEOUT = 60;
/** Nobody cuts off a model on this device; it may be slow, and may have to be loaded first. */
const DEVICE_TIMEOUT = 900;
/** Seconds that a request may still take when it starts at the last moment. */
const LAST_REPLY = 7;

/** Seconds that an answer may take: never longer than a little after no new request may start. */
export const timeoutAt = (state: State, now: number): number =>
  Math.min(
    isOnDevice(state.job) ? DEVICE_TIMEOUT : LONGEST_TIMEOUT,
    Math.max(LAST_REPLY, state.limits.until - now + LAST_REPLY),
  );

/** Whether the next request is to find out how the model reads several inputs. */
export const isFirst = (state: State): boolean => !state.forms.isSure();

/** How many inputs may go in one body, whatever their size. */
export function packLimit(state: State, timeout: number, first: boolean): number {
  const { task, job, note, forms } = state;
  const most = Math.min(
    task.most,
    task.mostFor?.(job.parameters) ?? task.most,
    forms.most(),
    note.most ?? task.most,
    sizeInTime(state),
    inTime(state, timeout),
    // The small models that fit on a device lose rows when a prompt has several.
    isOnDevice(job) && task.packing === "prompt" ? 1 : task.most,
  );
  return Math.max(1, first ? Math.min(most, FIRST_PACK) : most);
}

function inTime({ note }: State, timeout: number): number {
  if (!note.seconds) return Number.POSITIVE_INFINITY;
  const { base, slope } = lineOf(note.seconds);
  return slope > 0
    ? Math.floor((Math.min(MEANT_SECONDS, timeout / 2) - base) / slope)
    : Number.POSITIVE_INFINITY;
}

/** Whether a pack is small enough to go in one body. */
export function fits(state: State, limit: number): (pack: readonly number[]) => boolean {
  const room = state.task.packing === "prompt" ? MOST_PROMPT_BYTES : MOST_BYTES;
  return (pack) =>
    pack.length <= limit && pack.reduce((sum, index) => sum + (state.items.bytes[index] ?? 0), 0) <= room;
}
