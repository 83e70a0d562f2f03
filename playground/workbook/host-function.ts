import {
  BaseFunction,
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
  type FunctionVariantType,
  StringValueObject,
} from "@univerjs/engine-formula";
import type { AddOnCalls } from "./add-on-calls.ts";
import { argumentOf } from "./arguments.ts";
import type { Settings } from "./context.ts";
import { resultOf } from "./results.ts";

/** The class of the engine's functions that run in the add-on: "Loading..." until the answer is there. */
export function hostFunction(calls: () => AddOnCalls, settings: Settings, started: () => void) {
  return class HostFunction extends BaseFunction {
    override needsReferenceObject = true;
    override minParams = 0;
    override maxParams = 255;

    override calculate(...variants: FunctionVariantType[]): BaseValueObject {
      const args = variants.map((variant) => argumentOf(variant, settings.timeZone));
      const place = { sheetId: this.subUnitId ?? "", row: this.row, column: this.column };
      const answer = calls().ask(place, String(this.name), args, started);
      if (answer.kind === "loading") return StringValueObject.create("Loading...");
      if (answer.kind === "error") return ErrorValueObject.create(ErrorType.ERROR);
      return resultOf(answer.value, settings.timeZone);
    }
  };
}

/** `ARRAYFORMULA` gives its argument: every formula of the engine spills. */
export class ArrayFormula extends BaseFunction {
  override minParams = 1;
  override maxParams = 1;

  override calculate(value: FunctionVariantType): FunctionVariantType {
    return value;
  }
}
