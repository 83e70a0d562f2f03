import type { SheetFunction } from "../src/core/function.ts";
import { FUNCTIONS } from "../src/core/functions.ts";
import { texts } from "./texts.ts";

export const functionNamed = (name: string): SheetFunction | undefined =>
  FUNCTIONS.find((fn) => fn.name === name);

/** What people call a function, or what else a run was: "Classify". */
export const titleOf = (name: string): string =>
  functionNamed(name)?.title ?? { Fix: texts.fixTitle, "Remove rows": texts.removeRowsTitle }[name] ?? name;
