import type { LocalModel } from "./model.ts";
import { apertium } from "./models/apertium.ts";
import { compromise } from "./models/compromise.ts";
import { eld } from "./models/eld.ts";
import { espeak } from "./models/espeak.ts";
import { extractiveAnswer } from "./models/extractive-answer.ts";
import { extractiveSummary } from "./models/extractive-summary.ts";
import { pocketsphinx } from "./models/pocketsphinx.ts";
import { tesseract } from "./models/tesseract.ts";
import { useLite } from "./models/use-lite.ts";

/** The models that run on this machine, the one that a task falls to first before the others. */
export const LOCAL_MODELS: readonly LocalModel[] = [
  useLite,
  compromise,
  eld,
  extractiveSummary,
  extractiveAnswer,
  tesseract,
  apertium,
  espeak,
  pocketsphinx,
];
