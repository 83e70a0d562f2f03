import { splitModel } from "../../core/inference/answerer.ts";
import { said } from "../../core/messages/said.ts";
import { models } from "../../core/models/models.ts";
import { amount, either, nothing, only, stored } from "../../core/settings/stored.ts";
import type { Failure } from "../../core/tasks/failure.ts";
import type { Job } from "../../core/tasks/job.ts";
import type { Price } from "../../core/tasks/price.ts";
import { type Credentials, cellCredentials } from "../account/credentials.ts";
import { known } from "../requests/prices.ts";
import { ownProperties } from "../settings/own-properties.ts";
import { formulaLedger } from "./formula-ledger.ts";
import type { Ledger } from "./ledger.ts";
import { ownLedger } from "./own-ledger.ts";

/** Where a person keeps what they let be spent, in their own store, as JSON. */
export const LIMITS = "stet.limits";

/** Dollars; null for no limit. */
export interface SpendingLimits {
  /** One run, one formula. */
  run: number | null;
  /** The person's own runs, in all documents, in a day; also all formulas of one document. */
  day: number | null;
  /** All formulas of one document in a day. */
  formulas: number | null;
}

/** What the formulas of a document may spend a day when their owner has said nothing else. */
const USUAL_FOR_FORMULAS = 1;

const dollars = either(amount, nothing);
const CHECK = only({ run: dollars, day: dollars, formulas: dollars });

/** The limits that stand under `LIMITS`; null when they cannot be read, and then nothing may be spent. */
export function readLimits(text: string | null | undefined): SpendingLimits | null {
  const kept = stored<Partial<SpendingLimits>>(text, CHECK, {});
  return kept && { run: null, day: null, formulas: USUAL_FOR_FORMULAS, ...kept };
}

const UNREADABLE: Failure = {
  kind: "CREDITS",
  says: said("spending.limitsUnread"),
};

const closed: Ledger = {
  // Any price but none: what is free is not set aside for.
  price: { second: 1 },
  limited: true,
  reserve: () => UNREADABLE,
  settle: () => {},
};

const sumOrNone = (limit: number | null): number => limit ?? Number.POSITIVE_INFINITY;

/** What is assumed of a model that no list has the price of, where only the usual limit of formulas is to be kept. */
const DEAR: Price = { input: 15, output: 75 };
const DEAR_SECOND: Price = { second: 0.01 };

/**
 * What is known of a job before a formula asks it. What a chat model costs is looked up only where somebody chose a
 * limit, so that no other formula waits for it.
 */
export function knownToFormula(job: Job): ReturnType<typeof known> {
  const looked = hasChosen() && cellCredentials().token !== null;
  return known(job, looked ? 0 : Number.POSITIVE_INFINITY, cellCredentials);
}

function hasChosen(): boolean {
  const chosen = stored<Partial<SpendingLimits>>(ownProperties()[LIMITS], CHECK, {}) ?? {};
  return Object.values(chosen).some((limit) => limit !== null);
}

/**
 * The ledger of one execution in a cell, under the limits of the file's owner.
 * @param until when it no longer waits for other formulas, in seconds
 */
export function ledgerForFormula(job: Job, price: Price | undefined, until: number): Ledger {
  const limits = readLimits(ownProperties()[LIMITS]);
  if (limits === null) return closed;
  const { run, day, formulas } = limits;
  const assumed = job.task === "chat-completion" ? DEAR : DEAR_SECOND;
  const listed = () => models().find(({ id }) => splitModel(id).id === splitModel(job.model).id)?.price;
  return formulaLedger(
    price ?? (hasChosen() ? undefined : (listed() ?? assumed)),
    { formula: sumOrNone(run), day: Math.min(sumOrNone(day), sumOrNone(formulas)) },
    until,
  );
}

/** The ledger of one execution of this person's own, for a run or, with a blank one, for a trial. */
export function ledgerFor(
  job: Job,
  run: string,
  credentials: () => Credentials,
  most = Number.POSITIVE_INFINITY,
): Ledger {
  const limits = readLimits(PropertiesService.getUserProperties().getProperty(LIMITS));
  if (limits === null) return closed;
  const { price } = known(job, 0, credentials);
  return ownLedger(price, run, { run: Math.min(sumOrNone(limits.run), most), day: sumOrNone(limits.day) });
}
