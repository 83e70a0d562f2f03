import { askAboutFiles } from "../arguments/file-column.ts";
import { MODEL_OPTIONS, readOptions } from "../arguments/options.ts";
import { modelOf, seeing } from "../models/model-of.ts";
import type { SheetFunction } from "./function.ts";

export const caption: SheetFunction = {
  name: "HF_CAPTION",
  title: "Describe pictures",
  group: "Images",
  summary: "Says in a sentence what each picture shows.",
  params: [
    {
      name: "urls",
      summary: "The https addresses of pictures, or sharing links of files in Drive.",
      type: "range",
    },
    { name: "options", summary: 'Such as "model: org/name".', type: "options", optional: true },
  ],
  returns: "One sentence per picture.",
  example: { formula: '=HF_CAPTION("https://example.org/dog.jpg")', result: "A dog lies on a sofa." },
  ask([urls, rawOptions], settings) {
    const asked = modelOf("image-to-text", readOptions(rawOptions, MODEL_OPTIONS), settings);
    const job = seeing(asked, {
      instruction:
        "Say in one sentence what the picture shows. Name nobody; guess nothing that cannot be seen.",
      tokens: 120,
    });
    return askAboutFiles(urls, job, (answer) => [String(answer)]);
  },
};
