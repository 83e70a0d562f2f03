import type { SheetFunction } from "../functions/function.ts";
import type { Plan } from "./plan.ts";

/** An argument that names cells, such as `D2:D20` or `Lists!A:A`. */
const ADDRESS = /^(?:'[^']+'!|[^\s,:;"']+!)?\$?[A-Z]{1,3}\$?\d*:\$?[A-Z]{1,3}\$?\d*$/;

/** The arguments that name cells to be read, as they were put in. */
export const rangeArguments = (plan: Pick<Plan, "arguments">, fn: SheetFunction): string[] =>
  fn.params.flatMap((param, index) => {
    const text = plan.arguments[index] ?? "";
    const named = param.type === "range" || (param.type === "labels" && ADDRESS.test(text));
    return text !== "" && named ? [text] : [];
  });
