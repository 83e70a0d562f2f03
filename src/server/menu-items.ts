import { isGoing } from "../core/journal/operation.ts";
import { KEPT_DAYS } from "./answers/answers-tab.ts";
import { sweep } from "./answers/remember.ts";
import { findDraggedFormulas, turnIntoRange } from "./formulas/dragged-formulas.ts";
import { finishWaiting } from "./formulas/finish-waiting.ts";
import { rest } from "./operations/go-on.ts";

const toast = (text: string): void => {
  SpreadsheetApp.getActiveSpreadsheet().toast(text, "Stet", 10);
};

const many = (count: number, one: string, more = `${one}s`): string => `${count} ${count === 1 ? one : more}`;

/** Extensions ▸ Stet ▸ Finish waiting cells. */
export function finishWaitingCells(): void {
  const came = finishWaiting();
  if (isGoing(came)) {
    const { done, of, next } = came.going;
    rest(next);
    toast(
      `${done} of ${many(of, "formula")} finished so far. Choose “Finish waiting cells” again to go on; what is known is not asked for twice.`,
    );
    return;
  }
  const { formulas, left } = came;
  if (formulas === 0) toast("No cell is waiting.");
  else if (left === 0) toast(`${many(formulas, "formula")} finished: no cell is waiting any more.`);
  else
    toast(
      `${many(left, "formula")} of ${formulas} could not be finished. Try again; what is known is not asked for twice.`,
    );
}

/** Extensions ▸ Stet ▸ Turn dragged formulas into one: says what it would do, and does it when the person agrees. */
export function turnIntoRangeFormula(): void {
  const runs = findDraggedFormulas();
  if (runs.length === 0) {
    toast("On this sheet no formula of Stet was dragged down, one cell each.");
    return;
  }
  const ui = SpreadsheetApp.getUi();
  const cells = runs.reduce((sum, run) => sum + run.count, 0);
  const list = runs.map((run) => `${run.a1}: ${run.formula}`).join("\n");
  const answer = ui.alert(
    "Turn dragged formulas into one",
    `${many(cells, "formula")} of one cell each become ${many(runs.length, "range formula")}, which ask about all rows at once:\n\n${list}`,
    ui.ButtonSet.OK_CANCEL,
  );
  if (answer !== ui.Button.OK) return;
  turnIntoRange(runs);
  toast(`${many(cells, "formula")} became ${runs.length}.`);
}

/** Extensions ▸ Stet ▸ Keep the answers of formulas. */
export function sweepAnswers(): void {
  const { kept, added } = sweep();
  toast(
    kept === 0
      ? "No formula has been answered by a model in this file lately."
      : `${many(kept, "answer")} kept in this file for ${KEPT_DAYS} days, ${added} of them new. They are not paid for again.`,
  );
}
