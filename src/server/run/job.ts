import { cutText } from "../../core/cells/cut-text.ts";
import type { Json } from "../../core/cells/json.ts";
import type { Change } from "../../core/journal/change.ts";
import type { Said } from "../../core/messages/pattern.ts";
import { said, Told } from "../../core/messages/said.ts";
import { isPlan, type Plan, placeOf, type Unfinished } from "../../core/run/plan.ts";
import type { Spent } from "../../core/run/run-progress.ts";
import { amount, either, nothing, stored, text, whole } from "../../core/settings/stored.ts";
import { changesOf, readChanges } from "../journal/journal-tabs.ts";
import { isOwn, ownMark } from "../journal/own-marks.ts";
import { orderAmong, refuseWhileOrdered } from "../operations/order.ts";
import { refuseOthersColumns } from "../operations/others-record.ts";
import { documentProperties } from "../settings/document-properties.ts";
import { quietly } from "../settings/quietly.ts";

/** The run that has begun and not ended: one a document. */
export interface Job {
  run: string;
  plan: Plan;
  who: string;
  /** The mark of who began it. */
  mark?: string;
  started: string;
  /** The page that is at it, and until when nobody else may take over, in ms. */
  page: string;
  until: number;
  /** Where it was handed over to a trigger. */
  background?: Background;
}

/** What a run that was handed over has used and may use. */
export interface Background {
  trigger: string;
  spent: Spent;
  /** Hours in a row that went wrong. */
  failed: number;
  /** Dollars that it may cost altogether; null for no cap but the person's limits. */
  most: number | null;
}

const PROPERTY = "stet.run";

const CHECK = whole(
  { run: text, who: text, started: text, page: text, until: amount },
  {
    mark: text,
    background: whole({
      trigger: text,
      spent: whole({ remembered: amount, requests: amount, dollars: amount, tokens: amount }),
      failed: amount,
      most: either(amount, nothing),
    }),
  },
);

/**
 * The plan, which may be longer than a property's 9 KB, in pieces: `stet.plan.0`, `stet.plan.1`, …, and a last one that
 * names the run, since pieces of another may follow. No text of a plan holds what that one begins with.
 */
const PLAN = "stet.plan.";
const PIECE = 2_500;
const END = "\n";

/** A page that has not been heard of for so long is gone. It calls in every 20 seconds. */
const LEASE = 60_000;

export const readJob = (): Job | null => jobIn(kept());

const kept = (): Readonly<Record<string, string>> =>
  PropertiesService.getDocumentProperties()?.getProperties() ?? {};

function jobIn(properties: Readonly<Record<string, string>>): Job | null {
  const pieces: string[] = [];
  for (let at = 0; properties[`${PLAN}${at}`]?.startsWith(END) === false; at++)
    pieces.push(properties[`${PLAN}${at}`] ?? "");
  const end = properties[`${PLAN}${pieces.length}`];
  const job = stored<Omit<Job, "plan"> | null>(properties[PROPERTY], CHECK, null);
  if (job !== null && end !== undefined && end !== END + job.run) return null;
  const plan = stored<Plan | null>(pieces.join(""), isPlan, null);
  // What cannot be read is what is left of a run that was ended while it began or ended.
  return job && plan && { ...job, plan };
}

/**
 * Keeps all of a job but its plan, which does not change.
 * @throws Error with a sentence when a page has put something into it that could not be read again.
 */
export function saveJob({ plan: _, ...job }: Job): void {
  if (!CHECK(job as unknown as Json)) throw new Told(said("runs.oldWindow"));
  PropertiesService.getDocumentProperties()?.setProperty(PROPERTY, JSON.stringify(job));
}

function piecesOf(plan: Plan, run: string): Record<string, string> {
  const pieces = [...cutText(JSON.stringify(plan), PIECE), END + run];
  return Object.fromEntries(pieces.map((piece, at) => [`${PLAN}${at}`, piece]));
}

export const isAlive = (job: Job): boolean => Date.now() < job.until;

/** In place of whatever is left of another, in one write, half of which is no job. */
export function startJob({ plan, ...job }: Omit<Job, "until" | "mark">): void {
  const text = JSON.stringify({ ...job, mark: ownMark("run", job.run), until: Date.now() + LEASE });
  PropertiesService.getDocumentProperties()?.setProperties({ ...piecesOf(plan, job.run), [PROPERTY]: text });
}

/**
 * The job that this page is at, its lease renewed.
 * @throws Error with a sentence when it has ended or another page is at it.
 */
export function ownJob(run: string, page: string): Job {
  const job = readJob();
  if (job?.run !== run) throw new Told(said("runs.ended"));
  if (job.page !== page) throw new Told(said("runs.elsewhere"));
  const renewed = { ...job, until: Math.max(job.until, Date.now() + LEASE) };
  if (job.until - Date.now() < LEASE * 0.75) saveJob(renewed);
  return renewed;
}

/** Whether the acting person has begun a run. */
export const isOwnJob = ({ run, mark }: Job): boolean => isOwn("run", run, mark);

/**
 * Gives the run to another page. The page that had it, if it is there at all, stops at its next write.
 * @throws Error with a sentence when it has ended, or when somebody else began it and it writes where something is
 *   protected.
 */
export function takeOver(run: string, page: string): Job {
  const job = readJob();
  if (job?.run !== run) throw new Told(said("runs.ended"));
  if (!isOwnJob(job)) refuseOthersColumns({ run, place: placeOf(job.plan) });
  const { background: _, ...rest } = job;
  const taken = { ...rest, page, until: Date.now() + LEASE };
  saveJob(taken);
  return taken;
}

/** One write ends it: the plan that is left behind belongs to no run, and whoever cannot delete it leaves it. */
export function endJob(): void {
  const store = PropertiesService.getDocumentProperties();
  store?.deleteProperty(PROPERTY);
  quietly(() => {
    for (const key of store?.getKeys() ?? []) if (key.startsWith(PLAN)) store?.deleteProperty(key);
  }, undefined);
}

/** @throws Error with a sentence that tells the second person who is at it. */
export function refuseWhileAlive(): void {
  const properties = kept();
  const job = jobIn(properties);
  if (job !== null && (isAlive(job) || job.background !== undefined)) throw new Told(goingOn(job));
  refuseWhileOrdered(orderAmong(properties));
}

const goingOn = ({ plan, who }: Job): Said =>
  who === ""
    ? said("runs.goingOn", { name: plan.function })
    : said("runs.goingOnBy", { name: plan.function, who });

/** For who asks it of a document that has just been opened. */
export function unfinished(): Unfinished | null {
  const job = jobIn(documentProperties());
  if (job === null) return null;
  const { run, plan, who, started, background } = job;
  return {
    run,
    plan,
    who,
    own: isOwnJob(job),
    started,
    alive: isAlive(job),
    background: background !== undefined,
  };
}

/**
 * What a run has changed. While it goes on that is what it takes for answered, so of a person's own run nothing that
 * somebody else has written into the tab.
 */
export function changesSoFar(run: string): Change[] {
  const job = readJob();
  if (job?.run !== run || !isOwnJob(job)) return readChanges(run);
  return changesOf(run, placeOf(job.plan)).own;
}
