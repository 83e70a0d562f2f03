import type { Allowance } from "../../core/api/sidebar-api.ts";
import { FUNCTIONS } from "../../core/functions/functions.ts";
import { inLog, saysIn } from "../../core/journal/log-says.ts";
import { rowKey } from "../../core/journal/row-key.ts";
import type { RunRecord } from "../../core/journal/run-record.ts";
import { said, saysOf, Told } from "../../core/messages/said.ts";
import type { Spent } from "../../core/run/run-progress.ts";
import { sweepQuietly } from "../answers/remember.ts";
import { spentOnRun } from "../spending/own-ledger.ts";
import { begin } from "./begin.ts";
import { carryOn } from "./carry-on.ts";
import { finish } from "./finish.ts";
import { followRecipes } from "./follow-recipes.ts";
import { handedOver, keepHandedOver } from "./handed-over.ts";
import { isAlive, type Job, ownJob, readJob, saveJob } from "./job.ts";
import { recipeOrders } from "./recipe-orders.ts";
import { rows } from "./rows.ts";
import { due, endStandingOrder, follows, readOrder, rest, startOrder } from "./standing-order.ts";
import { endTrigger, ownTrigger, startTrigger } from "./trigger.ts";

/** See scripts/build.mjs: a build without it does not hold what stands behind it. */
declare const STET_BACKGROUND: boolean;

/** Milliseconds of an hour in which recipes are run on new rows, before anything is asked. */
const RECIPES = 120_000;

/** Seconds an hour that are worked in; Google ends a script after six minutes, and what came has to be written too. */
const SECONDS = 270;

/** The lease of one such piece of work, in ms: nobody begins another while it may still be at it. */
const LEASE = 390_000;

/** So many hours in a row may go wrong before the run is given up. */
const TRIES = 3;

/**
 * Hands a run over from the page that is at it to a trigger of the acting person, which finishes it hour by hour, for the
 * values that stand in its rows now.
 * @param spent what the page has spent on it
 * @throws Error with a sentence when the run has ended, another page is at it, this build or the run does not allow it, or
 *   what it may cost is no amount.
 */
export function handOver(run: string, page: string, spent: Spent, { most, newRows }: Allowance): null {
  if (!STET_BACKGROUND) throw new Told(said("runs.noBackground"));
  const job = ownJob(run, page);
  if (job.plan.device !== undefined) throw new Told(said("runs.deviceOpen"));
  if (![most, newRows].every(isLimit)) throw new Told(said("spending.noRunLimit"));
  if (newRows !== null) startOrder(run, job.plan, newRows);
  give(job, spent, most);
  return null;
}

const isLimit = (limit: unknown): boolean => limit === null || (Number.isFinite(limit) && Number(limit) >= 0);

/** @param most dollars that it may still cost */
function give(job: Job, spent: Spent, most: number | null): void {
  const { run } = job;
  keepHandedOver(run, rows(run).read.map(rowKey));
  const altogether = most === null ? null : spentOnRun(run) + most;
  const background = { trigger: startTrigger(), spent, failed: 0, most: altogether };
  saveJob({ ...job, page: "", until: 0, background });
}

const NOTHING: Spent = { remembered: 0, requests: 0, dollars: 0, tokens: 0 };

/** Begins a run for the rows that were added since the last, where the acting person wants them asked. */
function followOrder(): void {
  const order = readOrder();
  if (order === null) return;
  try {
    const next = due(order);
    if (next === null) return;
    const page = Utilities.getUuid();
    const { run } = begin(next.plan, page);
    try {
      follows(order, run);
      give(ownJob(run, page), NOTHING, next.most);
    } catch (error) {
      finish(run, page, { status: "stopped" });
      throw error;
    }
  } catch (error) {
    rest(order, saysOf(error));
  }
}

/** For who stops a run: the standing order under which it was asked, or that goes on with it, ends as well. */
export function endBackground(run: string): void {
  if (!STET_BACKGROUND) return;
  const order = readOrder();
  if (order !== null && [order.run, order.last].includes(run)) endStandingOrder();
  endIfIdle();
}

/** Takes the trigger away where nothing is left for it to do. */
function endIfIdle(): void {
  if (readOrder() === null && recipeOrders().length === 0) endTrigger();
}

/**
 * What the trigger calls: goes on with the run that was handed over to it, and goes away when there is none, or it is
 * not the acting person's for this document.
 * @param trigger its id
 */
export function goOnInBackground(trigger: string): void {
  const begun = Date.now();
  const mine = trigger === ownTrigger();
  if (mine) followRecipes(begun + RECIPES);
  if (mine && readJob() === null) followOrder();
  const job = mine ? readJob() : null;
  if (job?.background?.trigger !== trigger) {
    mine ? endIfIdle() : endTrigger(trigger);
    return;
  }
  if (isAlive(job)) return;
  const page = Utilities.getUuid();
  const taken = { ...job, page, until: Date.now() + LEASE };
  saveJob(taken);
  try {
    if (work(taken, page, begun)) endIfIdle();
  } catch (error) {
    putUpWith(taken, page, error);
  } finally {
    sweepQuietly();
  }
}

/** True when the run is done. @param begun when this execution began, in ms */
function work(job: Job, page: string, begun: number): boolean {
  const { run, plan, background } = job;
  const fn = FUNCTIONS.find((each) => each.name === plan.function);
  if (fn === undefined || background === undefined) throw new Error(`Stet has no function ${plan.function}.`);
  const line = carryOn(
    {
      run,
      plan,
      fn,
      page,
      until: begun / 1000 + SECONDS,
      dollars: background.most ?? Number.POSITIVE_INFINITY,
      mayAsk: handedOver(run),
      spending: (spent) => saveJob({ ...ownJob(run, page), background: { ...background, spent, failed: 0 } }),
    },
    background.spent,
  );
  if (line !== null) ended(run, finish(run, page, line));
  else saveJob({ ...ownJob(run, page), page: "", until: 0 });
  return line !== null;
}

/** A standing order rests where its run could not answer all. */
function ended(run: string, record: RunRecord): void {
  const order = readOrder();
  const stopped = saysIn(record, "stopped");
  if (order?.last === run && (record.failed > 0 || stopped !== undefined))
    rest(order, stopped ?? said("runs.orderUnanswered"));
}

/** Leaves a run that another has taken or ended; tries again next hour where something else went wrong. */
function putUpWith(job: Job, page: string, error: unknown): void {
  const now = readJob();
  if (now?.run !== job.run || now.page !== page || now.background === undefined) return;
  const failed = now.background.failed + 1;
  if (failed < TRIES) {
    saveJob({ ...now, page: "", until: 0, background: { ...now.background, failed } });
    return;
  }
  ended(job.run, finish(job.run, page, { status: "stopped", ...inLog({ stopped: saysOf(error) }) }));
  endIfIdle();
}
