import type { SheetFunction } from "./function.ts";
import { answer } from "./functions/answer.ts";
import { classify } from "./functions/classify.ts";
import { clean } from "./functions/clean.ts";
import { extract } from "./functions/extract.ts";
import { generate } from "./functions/generate.ts";
import { language } from "./functions/language.ts";
import { similarity } from "./functions/similarity.ts";
import { summarize } from "./functions/summarize.ts";
import { translate } from "./functions/translate.ts";

/** Everything the add-on can do, in the order of the menu, the sidebar and the docs. */
export const FUNCTIONS: readonly SheetFunction[] = [
  clean,
  language,
  classify,
  extract,
  summarize,
  translate,
  answer,
  generate,
  similarity,
];
