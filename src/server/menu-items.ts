import { isGoing } from "../core/journal/operation.ts";
import { KEPT_DAYS } from "./answers/answers-tab.ts";
import { sweep } from "./answers/remember.ts";
import { findDraggedFormulas, turnIntoRange } from "./formulas/dragged-formulas.ts";
import { finishWaiting } from "./formulas/finish-waiting.ts";
import { rest } from "./operations/go-on.ts";
import { menuSays, menuTitles } from "./settings/own-language.ts";
import { toast } from "./toast.ts";

/** Extensions ▸ Stet ▸ Finish waiting cells. */
export function finishWaitingCells(): void {
  const came = finishWaiting();
  if (isGoing(came)) {
    const { done, of, next } = came.going;
    rest(next);
    toast(menuSays("soFar", { done, of }));
    return;
  }
  const { formulas, left } = came;
  if (formulas === 0) toast(menuSays("noneWaits"));
  else if (left === 0) toast(menuSays("finished", { n: formulas }));
  else toast(menuSays("notFinished", { left, of: formulas }));
}

/** Extensions ▸ Stet ▸ Turn dragged formulas into one: says what it would do, and does it when the person agrees. */
export function turnIntoRangeFormula(): void {
  const runs = findDraggedFormulas();
  if (runs.length === 0) {
    toast(menuSays("noneDragged"));
    return;
  }
  const ui = SpreadsheetApp.getUi();
  const cells = runs.reduce((sum, run) => sum + run.count, 0);
  const list = runs.map((run) => `${run.a1}: ${run.formula}`).join("\n");
  const answer = ui.alert(
    menuTitles()("turnIntoRangeFormula") ?? "Turn dragged formulas into one",
    `${menuSays("intoOne", { n: cells, ranges: runs.length })}\n\n${list}`,
    ui.ButtonSet.OK_CANCEL,
  );
  if (answer !== ui.Button.OK) return;
  turnIntoRange(runs);
  toast(menuSays("becameOne", { n: cells, ranges: runs.length }));
}

/** Extensions ▸ Stet ▸ Keep the answers of formulas. */
export function sweepAnswers(): void {
  const { kept, added } = sweep();
  toast(kept === 0 ? menuSays("noneAnswered") : menuSays("kept", { n: kept, days: KEPT_DAYS, added }));
}
