import { inLog } from "../../core/journal/log-says.ts";
import type { Sliced, Steps } from "../../core/journal/operation.ts";
import { said } from "../../core/messages/said.ts";
import { finishSteps } from "../formulas/finish-waiting.ts";
import { freezeSteps } from "../formulas/freeze.ts";
import { restoreTakenOut } from "../formulas/taken-out.ts";
import { changesOf, saveRun } from "../journal/journal-tabs.ts";
import { recordOf } from "../journal/recorded-change.ts";
import { tracesSteps } from "../journal/traces.ts";
import { quietly } from "../settings/quietly.ts";
import { locked } from "../sheet/lock.ts";
import { alone, goOn, orderOf } from "./carry-out.ts";
import { fixSteps } from "./fix.ts";
import { endOrder, type Order, type OrderName, saveOrder } from "./order.ts";
import { refuseOthersColumns, refuseOthersRows } from "./others-record.ts";
import { removalSteps } from "./remove-rows.ts";
import { forgetKept } from "./removed-tab.ts";
import { splitSteps } from "./split-rows.ts";
import { refuseOthersSplit } from "./split-sheet.ts";
import { undoSteps } from "./undo.ts";

/** How what has begun goes on, from what is written down. */
const STEPS: Readonly<Record<OrderName, (order: Order) => Steps<unknown>>> = {
  undo: undoSteps,
  fix: (order) => fixSteps(order),
  "remove rows": (order) => removalSteps(order),
  "split rows": (order) => splitSteps(order),
  freeze: (order) => freezeSteps(order),
  "finish formulas": (order) => finishSteps(order),
  "remove traces": tracesSteps,
};

/** What goes by a record that others may have written is not gone on with where they may not write. */
function refuseOthers({ name, run }: Order): void {
  if (name === "remove rows") refuseOthersRows(run);
  if (name === "split rows") refuseOthersSplit(run);
  if (name !== "fix") return;
  const record = recordOf(run);
  if (!changesOf(run, record.place).allOwn) refuseOthersColumns(record);
}

/**
 * Carries on with what rests, for at most a minute.
 * @throws Error with a sentence when it has ended or goes on elsewhere, or with that of what fails.
 */
export function goOnWith(next: string): Sliced<unknown> {
  const order = orderOf(next);
  refuseOthers(order);
  return alone(order.name, () => goOn(orderOf(next), STEPS[order.name]));
}

/** Whoever was at it has stopped: anybody may go on, or do something else. */
export function rest(next: string): null {
  return locked(() => {
    saveOrder({ ...orderOf(next), until: 0 });
    return null;
  });
}

/** Gives up what rests: what is done stays, and the log says so. */
export function leave(next: string): null {
  return locked(() => {
    const { name, run } = orderOf(next);
    const record = quietly(() => recordOf(run), undefined);
    if (record?.status === "reverted") forgetKept(run);
    if (name !== "undo" && record?.status === "running")
      saveRun({
        ...record,
        status: "stopped",
        ...inLog({ stopped: said("log.leftUnfinished") }, record),
        ended: new Date().toISOString(),
      });
    restoreTakenOut();
    endOrder();
    return null;
  });
}
