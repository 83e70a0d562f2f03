import type { SheetFunction } from "./function.ts";
import { answer } from "./functions/answer.ts";
import { askImage } from "./functions/ask-image.ts";
import { caption } from "./functions/caption.ts";
import { classify } from "./functions/classify.ts";
import { classifyAudio } from "./functions/classify-audio.ts";
import { classifyImage } from "./functions/classify-image.ts";
import { clean } from "./functions/clean.ts";
import { detect } from "./functions/detect.ts";
import { extract } from "./functions/extract.ts";
import { generate } from "./functions/generate.ts";
import { language } from "./functions/language.ts";
import { read } from "./functions/read.ts";
import { segment } from "./functions/segment.ts";
import { similarity } from "./functions/similarity.ts";
import { summarize } from "./functions/summarize.ts";
import { transcribe } from "./functions/transcribe.ts";
import { translate } from "./functions/translate.ts";
import { usage } from "./functions/usage.ts";

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
  transcribe,
  classifyAudio,
  classifyImage,
  detect,
  segment,
  caption,
  read,
  askImage,
  usage,
];
