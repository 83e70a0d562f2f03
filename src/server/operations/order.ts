import { type Going, type Resting, SETTLES } from "../../core/journal/operation.ts";
import { said, Told } from "../../core/messages/said.ts";
import { amount, oneOf, stored, text, whole } from "../../core/settings/stored.ts";
import { isOwn } from "../journal/own-marks.ts";
import { documentProperties } from "../settings/document-properties.ts";

/** A change to the document that has begun and is not done: one a document. */
export interface Order extends Going {
  name: OrderName;
  /** The run that is done or undone; blank where it is none. */
  run: string;
  /** What was left out from the start. */
  left: number;
  who: string;
  /** The mark of who began it. */
  mark?: string;
  /** Until when, in ms, whoever is at it is expected to go on. */
  until: number;
}

const NAMES = [
  "undo",
  "fix",
  "remove rows",
  "split rows",
  "freeze",
  "finish formulas",
  "remove traces",
] as const;
export type OrderName = (typeof NAMES)[number];

const PROPERTY = "stet.order";

const CHECK = whole(
  {
    name: oneOf(...NAMES),
    run: text,
    settles: oneOf(...Object.keys(SETTLES)),
    done: amount,
    of: amount,
    next: text,
    left: amount,
    who: text,
    until: amount,
  },
  { mark: text },
);

/** The order that is not done; null where there is none, or none that can be read. */
export const readOrder = (): Order | null =>
  orderIn(PropertiesService.getDocumentProperties()?.getProperty(PROPERTY));

const orderIn = (text: string | null | undefined): Order | null => stored<Order | null>(text, CHECK, null);

/** The order among all that is kept with the document. */
export const orderAmong = (properties: Readonly<Record<string, string>>): Order | null =>
  orderIn(properties[PROPERTY]);

/** What has begun, is not done, and nobody is at, as this execution began; null when nothing is. */
export function resting(): Resting | null {
  const order = orderAmong(documentProperties());
  if (order === null || Date.now() < order.until) return null;
  return { ...goingOf(order), ...(!isOwn("order", order.run, order.mark) && { by: order.who }) };
}

export function saveOrder(order: Order): void {
  PropertiesService.getDocumentProperties()?.setProperty(PROPERTY, JSON.stringify(order));
}

export function endOrder(): void {
  PropertiesService.getDocumentProperties()?.deleteProperty(PROPERTY);
}

/** What of an order a page is told. */
export const goingOf = ({ settles, done, of, next }: Order): Going => ({ settles, done, of, next });

/** @throws Error with a sentence while somebody is at an order. */
export function refuseWhileOrdered(order = readOrder()): void {
  if (order === null || Date.now() >= order.until) return;
  const { settles, done, of } = order;
  throw new Told(said("runs.atWork", { far: `${done} of ${of} ${SETTLES[settles]}` }));
}
