import { askAboutFiles } from "../arguments/file-column.ts";
import { MODEL_OPTIONS, readOptions } from "../arguments/options.ts";
import { modelOf, seeing } from "../models/model-of.ts";
import type { SheetFunction } from "./function.ts";

export const read: SheetFunction = {
  name: "HF_READ",
  title: "Read text in pictures",
  group: "Images",
  summary: "Copies out the text that stands in each picture: a receipt, a sign, a scanned page.",
  params: [
    {
      name: "urls",
      summary: "The https addresses of pictures, or sharing links of files in Drive.",
      type: "range",
    },
    { name: "options", summary: 'Such as "model: org/name".', type: "options", optional: true },
  ],
  returns: "The text of each picture; blank where there is none.",
  example: { formula: '=HF_READ("https://example.org/receipt.png")', result: "Total 24.00" },
  ask([urls, rawOptions], settings) {
    const asked = modelOf(
      "image-to-text",
      readOptions(rawOptions, MODEL_OPTIONS),
      settings,
      "text-recognition",
    );
    const job = seeing(asked, {
      instruction:
        "Copy out all text in the picture, letter for letter, line by line, and nothing else. Answer NO TEXT when there is none.",
      tokens: 1500,
    });
    return askAboutFiles(urls, job, (answer) => [answer === "NO TEXT" ? "" : String(answer)]);
  },
};
