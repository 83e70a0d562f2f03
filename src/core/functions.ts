import type { SheetFunction } from "./function.ts";
import { classify } from "./functions/classify.ts";
import { clean } from "./functions/clean.ts";
import { translate } from "./functions/translate.ts";

/** Everything the add-on can do, in the order of the menu, the sidebar and the docs. */
export const FUNCTIONS: readonly SheetFunction[] = [clean, classify, translate];
