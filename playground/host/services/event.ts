import { enumValue } from "../enums.ts";
import type { Execution } from "../execution.ts";
import { User } from "./session.ts";
import { Spreadsheet } from "./spreadsheet/spreadsheet.ts";

/** The event that a simple trigger is called with. */
export function triggerEvent(execution: Execution): unknown {
  return {
    authMode: enumValue(`AuthMode.${execution.mode}`),
    source: new Spreadsheet(execution),
    user: new User(execution),
  };
}
