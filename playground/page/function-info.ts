import { FunctionType, type IFunctionInfo } from "@univerjs/preset-sheets-core";
import type { FunctionHelp } from "../server/wire.ts";

/** A function as the grid's autocomplete and argument help want it. */
export function functionInfo(help: FunctionHelp): IFunctionInfo {
  return {
    functionName: help.name,
    aliasFunctionName: help.name,
    functionType: FunctionType.User,
    description: help.description,
    abstract: help.description.split(". ")[0] ?? help.description,
    functionParameter: help.parameters.map(({ name, description, example, optional }) => ({
      name,
      detail: description,
      example,
      require: optional ? 0 : 1,
      repeat: 0,
    })),
  };
}
