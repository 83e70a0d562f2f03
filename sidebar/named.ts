import type { SheetFunction } from "../src/core/function.ts";
import { FUNCTIONS } from "../src/core/functions.ts";

export const functionNamed = (name: string): SheetFunction | undefined =>
  FUNCTIONS.find((fn) => fn.name === name);

/** What people call a function: "Classify". */
export const titleOf = (name: string): string => functionNamed(name)?.title ?? name;
