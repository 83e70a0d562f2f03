import { optionParts } from "../../../src/core/arguments/options.ts";
import type { Plan } from "../../../src/core/run/plan.ts";
import {
  placeOfOptions,
  takesThreshold,
  USUAL_THRESHOLD,
  withoutThreshold,
  withThreshold,
} from "../../../src/core/run/threshold.ts";
import type { Settings } from "../../../src/core/settings/settings.ts";
import type { Table } from "../../../src/core/sheet/sheet.ts";
import { functionNamed } from "../../named.ts";
import { argumentsText } from "../../run/plan.ts";
import { texts } from "../../texts.ts";

/** The same plan with another model among its options. */
export function withModel(
  plan: Plan,
  model: string,
  { columns, separator }: Table,
  settings: Settings,
): Plan {
  const fn = functionNamed(plan.function);
  const at = fn ? placeOfOptions(fn) : -1;
  if (fn === undefined || at === -1) throw new Error(texts.unknownFunction({ name: plan.function }));
  const kept = optionParts(plan.arguments[at] ?? "").filter((part) => !/^model\s*:/i.test(part));
  const withOptions = (text: string) => plan.arguments.map((value, index) => (index === at ? text : value));
  const named = [...kept, `model: ${model}`].join(", ");
  const bare = withoutThreshold(named);
  // It may be one that gives no scores, or the first that does.
  const scores = takesThreshold(fn, { ...plan, arguments: withOptions(bare) }, settings);
  const own = named === bare ? withThreshold(bare, USUAL_THRESHOLD) : named;
  const asked = withOptions(scores ? own : fn.givesLabels ? bare : named);
  const letterOf = (parameter: number) => {
    const read = plan.columns.find((each) => each.parameter === parameter);
    return columns.find(({ column }) => column === read?.column)?.letter ?? "";
  };
  const shown = asked.map((value, index) => value ?? letterOf(index));
  return { ...plan, arguments: asked, argumentsText: argumentsText(shown, fn, separator), by: model };
}
