import {
  BaseFunction,
  type BaseReferenceObject,
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
  type FunctionVariantType,
  StringValueObject,
} from "@univerjs/engine-formula";
import type { AddOnCalls, Place } from "./add-on-calls.ts";
import { argumentOf } from "./arguments.ts";
import type { Settings } from "./context.ts";
import { resultOf } from "./results.ts";

/** Arguments that change by themselves; Sheets never gets done with a custom function that has one. */
export const RESTLESS = /\b(NOW|RAND|RANDBETWEEN)\s*\(/i;

/**
 * The class of the engine's functions that run in the add-on: "Loading..." until the answer is there. `formulaAt`
 * gives the formula of a cell.
 */
export function hostFunction(
  calls: () => AddOnCalls,
  settings: Settings,
  started: () => void,
  formulaAt: (place: Place) => string,
) {
  return class HostFunction extends BaseFunction {
    override needsReferenceObject = true;
    override minParams = 0;
    override maxParams = 255;

    override calculate(...variants: FunctionVariantType[]): BaseValueObject {
      const place = { sheetId: this.subUnitId ?? "", row: this.row, column: this.column };
      if (RESTLESS.test(formulaAt(place))) return StringValueObject.create("Loading...");
      if (variants.some(namesMissingSheet)) return ErrorValueObject.create(ErrorType.REF);
      const args = variants.map((variant) => argumentOf(variant, settings.timeZone));
      const answer = calls().ask(place, String(this.name), args, started);
      if (answer.kind === "loading") return StringValueObject.create("Loading...");
      if (answer.kind === "error") return ErrorValueObject.create(ErrorType.ERROR);
      return resultOf(answer.value, settings.timeZone);
    }
  };
}

function namesMissingSheet(variant: FunctionVariantType): boolean {
  if (!variant.isReferenceObject()) return false;
  const reference = variant as BaseReferenceObject;
  return reference.getForcedSheetName() !== "" && !reference.getForcedSheetId();
}

/** `ARRAYFORMULA` gives its argument: every formula of the engine spills. */
export class ArrayFormula extends BaseFunction {
  override minParams = 1;
  override maxParams = 1;

  override calculate(value: FunctionVariantType): FunctionVariantType {
    return value;
  }
}
