import { answer } from "./answer.ts";
import { askImage } from "./ask-image.ts";
import { caption } from "./caption.ts";
import { classify } from "./classify.ts";
import { classifyAudio } from "./classify-audio.ts";
import { classifyImage } from "./classify-image.ts";
import { clean } from "./clean.ts";
import { cluster } from "./cluster.ts";
import { detect } from "./detect.ts";
import { extract } from "./extract.ts";
import { fill } from "./fill.ts";
import type { SheetFunction } from "./function.ts";
import { generate } from "./generate.ts";
import { language } from "./language.ts";
import { match } from "./match.ts";
import { read } from "./read.ts";
import { segment } from "./segment.ts";
import { similarity } from "./similarity.ts";
import { summarize } from "./summarize.ts";
import { transcribe } from "./transcribe.ts";
import { translate } from "./translate.ts";
import { usage } from "./usage.ts";

/** Everything the add-on can do, in the order of the menu, the sidebar and the docs. */
export const FUNCTIONS: readonly SheetFunction[] = [
  clean,
  fill,
  cluster,
  match,
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
