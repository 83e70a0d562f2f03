import { audio } from "./audio.ts";
import { cleaning } from "./cleaning.ts";
import type { FunctionTexts } from "./function-texts.ts";
import { images } from "./images.ts";
import { text } from "./text.ts";

/** What the sidebar shows of each function, by its name. */
export const functions: Readonly<Record<string, FunctionTexts>> = {
  ...cleaning,
  ...text,
  ...audio,
  ...images,
};
