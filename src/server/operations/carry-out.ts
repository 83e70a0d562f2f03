import { type Sliced, type Steps, slice } from "../../core/journal/operation.ts";
import { said, Told } from "../../core/messages/said.ts";
import { actingPerson } from "../account/acting-person.ts";
import { restoreTakenOut } from "../formulas/taken-out.ts";
import { ownMark } from "../journal/own-marks.ts";
import { quietly } from "../settings/quietly.ts";
import { locked } from "../sheet/lock.ts";
import {
  endOrder,
  goingOf,
  type Order,
  type OrderName,
  readOrder,
  refuseWhileOrdered,
  saveOrder,
} from "./order.ts";

/** Milliseconds after which a change rests, so that no execution takes much longer than a minute. */
const SLICE = 50_000;

/** A page that does not go on after so long is gone. */
const LEASE = 30_000;

/**
 * Begins a change and carries it out for at most a minute. That it has begun is written down first.
 * @param steps its steps from what is written down, told how much is done already
 */
export function carryOut<Result>(
  what: Pick<Order, "name" | "run" | "settles"> & { left?: number },
  steps: (order: Order) => Steps<Result>,
): Sliced<Result> {
  const begun = { next: Utilities.getUuid(), who: actingPerson(), until: 0 };
  const mark = ownMark("order", what.run);
  return alone(what.name, () => {
    const resting = readOrder();
    refuseWhileOrdered(resting);
    // Somebody who finds an undo half done may ask for it anew as well as go on with it.
    const isSame = resting?.name === what.name && resting.run === what.run;
    const { done, of } = isSame ? resting : { done: 0, of: 0 };
    const order: Order = { left: 0, ...what, ...begun, done, of, mark };
    saveOrder(order);
    return goOn(order, steps);
  });
}

/** Cells that are waited for must be able to write what they come to, so nobody is kept out for them. */
export const alone = <T>(name: OrderName, work: () => T): T =>
  name === "finish formulas" ? work() : locked(work);

/**
 * The order that a page goes on with, which only the one that was told of its last slice can.
 * @throws Error with a sentence when it has ended or is gone on with elsewhere.
 */
export function orderOf(next: string): Order {
  const order = readOrder();
  if (order?.next !== next) throw new Told(said("runs.goesOnElsewhere"));
  return order;
}

/** Carries on an order for a slice. */
export function goOn<Result>(order: Order, steps: (order: Order) => Steps<Result>): Sliced<Result> {
  const end = Date.now() + SLICE;
  let { done, of } = order;
  let taken = 0;
  const rests = (left: number) => {
    of = Math.max(of, done + left);
    done = of - left;
    taken += 1;
    saveOrder({ ...order, done, of });
    return taken > 1 && Date.now() >= end;
  };
  try {
    const came = slice(steps(order), rests);
    if ("result" in came) {
      endOrder();
      return came.result;
    }
    const resting = { ...order, done, of, next: Utilities.getUuid(), until: Date.now() + LEASE };
    saveOrder(resting);
    return { going: goingOf(resting) };
  } catch (error) {
    // Where nothing was begun, and no formula is out of its cell, there is nothing to go on with; an undo may have come
    // to its end with nothing to put back, and then something is to be dropped.
    const isUndone = order.name === "undo" && !(error instanceof Told);
    quietly(() => {
      restoreTakenOut();
      if (done === 0 && !isUndone) endOrder();
      else saveOrder({ ...order, done, of, until: 0 });
    }, undefined);
    throw error;
  }
}
