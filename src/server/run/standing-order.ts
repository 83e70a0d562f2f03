import type { StandingOrder } from "../../core/api/account.ts";
import { isBlank } from "../../core/cells/grid.ts";
import type { Said } from "../../core/messages/pattern.ts";
import { said, Told } from "../../core/messages/said.ts";
import { isPlan, type Plan } from "../../core/run/plan.ts";
import { amount, either, mapOf, nothing, stored, text, whole } from "../../core/settings/stored.ts";
import { fileId } from "../settings/file-id.ts";
import { findColumns } from "../sheet/columns.ts";
import { readColumns, sheetById } from "../sheet/table.ts";
import { spentOnRun } from "../spending/own-ledger.ts";

/*
 * That the rows which are added to a run's columns later are asked about, hour by hour, for so many dollars a day. It
 * lies in the store of the person who made it, so nobody else makes, changes or raises one.
 */

/** Before the file's id. */
const ORDER = "stet.order.";

/** A property takes 9 kB. */
const LONGEST = 8_500;

export interface Order {
  name: string;
  /** The run whose columns are gone on with, and what it was asked to do. */
  run: string;
  plan: Plan;
  /** Dollars a day. */
  most: number;
  /** As `2026-05-04`, in UTC: what the runs of that day have cost, but for the last one. */
  day: string;
  spent: number;
  last: string;
  /** The day on which nothing more is asked, and why. */
  rests: string;
  says: Said | null;
}

const CHECK = whole({
  ...{ name: text, run: text, plan: isPlan, most: amount },
  ...{
    day: text,
    spent: amount,
    last: text,
    rests: text,
    says: either(
      nothing,
      mapOf(() => true),
    ),
  },
});

const store = () => PropertiesService.getUserProperties();
/** As the days of orders are written. */
export const today = (): string => new Date().toISOString().slice(0, 10);

/** The acting person's for this file; null when there is none, or it cannot be read. */
export const readOrder = (): Order | null =>
  stored<Order | null>(store().getProperty(ORDER + fileId()), CHECK, null);

const save = (order: Order): void => {
  store().setProperty(ORDER + fileId(), JSON.stringify(order));
};

/**
 * Has the rows that are added later asked as a run was, for at most so many dollars a day.
 * @throws Error with a sentence for a run that does not write into columns beside what it reads, or is too long to keep.
 */
export function startOrder(run: string, plan: Plan, most: number): void {
  const { examples: _, mark: __, ...kept } = plan;
  const name = SpreadsheetApp.getActiveSpreadsheet().getName();
  const order: Order = {
    ...{ name, run, plan: kept, most },
    ...{ day: today(), spent: 0, last: "", rests: "", says: null },
  };
  if (plan.place !== "beside" || plan.rows === "visible" || plan.only || plan.again !== undefined)
    throw new Told(said("runs.orderBeside"));
  if (JSON.stringify(order).length > LONGEST) throw new Told(said("runs.orderTooLong"));
  save(order);
}

/** Has no more rows asked of the document. */
export function endStandingOrder(file: string = fileId()): null {
  store().deleteProperty(ORDER + file);
  return null;
}

/** All of the acting person's, for them to see. */
export const orders = (properties: Readonly<Record<string, string>>): StandingOrder[] =>
  Object.entries(properties).flatMap(([key, value]) => {
    if (!key.startsWith(ORDER)) return [];
    const order = stored<Order | null>(value, CHECK, null);
    const file = key.slice(ORDER.length);
    if (order === null) return [{ file, name: "", function: "", most: 0, says: said("runs.orderUnread") }];
    const { name, plan, most, rests, says } = order;
    return [{ file, name, function: plan.function, most, says: rests === today() ? says : null }];
  });

/** Dollars that are left of today's, and the plan for the rows that have no result; null when there is nothing to do. */
export function due(order: Order): { plan: Plan; most: number } | null {
  const now = brought(order);
  const most = now.most - now.spent;
  if (now.rests === now.day || most <= 0) return null;
  const { plan } = order;
  const sheet = sheetById(plan.sheetId);
  const { read, written } = findColumns(sheet, order.run);
  const rows = readColumns(sheet, [read[0] ?? 1, ...written], plan.headingRow + 1, sheet.getLastRow());
  if (!rows.some(([first, ...results]) => !isBlank(first) && results.every(isBlank))) return null;
  const columns = plan.columns.map((each, index) => ({ ...each, column: read[index] ?? each.column }));
  return { most, plan: { ...plan, columns, rows: "new", into: written[0] ?? 1 } };
}

/** The order with what its last run has cost among the day's, of today alone. */
function brought(order: Order): Order {
  const spent = order.spent + (order.last === "" ? 0 : spentOnRun(order.last));
  return { ...order, last: "", day: today(), spent: order.day === today() ? spent : 0 };
}

/** Writes down that a run is asked under the order, before it is. */
export const follows = (order: Order, run: string): void => save({ ...brought(order), last: run });

/** Lets the order rest until tomorrow, where its run went wrong or had not money enough. */
export function rest(order: Order, says: Said): void {
  save({ ...brought(order), rests: today(), says });
}
