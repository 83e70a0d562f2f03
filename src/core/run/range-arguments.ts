import { isCellAddress } from "../arguments/cell-address.ts";
import type { SheetFunction } from "../functions/function.ts";
import { columnLetter } from "../sheet/column-letter.ts";
import { runCorrected } from "./corrections.ts";
import { widthOf } from "./fitting.ts";
import type { Plan } from "./plan.ts";

/** The arguments that name cells to be read, as they were put in. */
export const rangeArguments = (plan: Pick<Plan, "arguments">, fn: SheetFunction): string[] =>
  fn.params.flatMap((param, index) => {
    const text = plan.arguments[index] ?? "";
    const named = param.type === "range" || (param.type === "labels" && isCellAddress(text));
    return text !== "" && named ? [text] : [];
  });

/**
 * The plan with its ranges as they are called once its result columns, or the copy of its original, are inserted: what
 * stands to the right of the column has moved on by then.
 * @param sheetName of the sheet that it writes to
 */
export function withRangesMoved(plan: Plan, fn: SheetFunction, sheetName: string): Plan {
  const [first] = plan.columns;
  if (plan.into !== undefined || first === undefined) return plan;
  const room = widthOf(plan);
  const named = new Set(rangeArguments(plan, fn));
  const moved = (letters: string): string => {
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
    return columnLetter(column > first.column ? column + room : column);
  };
  const arguments_ = plan.arguments.map((text) => {
    if (text === null || !named.has(text) || runCorrected(text) !== undefined) return text;
    const cut = text.lastIndexOf("!") + 1;
    const sheet = text.slice(0, Math.max(0, cut - 1)).replace(/^'(.*)'$/, "$1");
    if (sheet !== "" && sheet !== sheetName) return text;
    return (
      text.slice(0, cut) + text.slice(cut).replace(/[A-Z]+/gi, (letters) => moved(letters.toUpperCase()))
    );
  });
  return { ...plan, arguments: arguments_ };
}
