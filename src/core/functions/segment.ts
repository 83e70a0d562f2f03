import { askAboutFiles } from "../arguments/file-column.ts";
import { MODEL_OPTIONS, readOptions, shareOption } from "../arguments/options.ts";
import { type Scored, scored } from "../cells/scored-cells.ts";
import { pipelineOf } from "../models/model-of.ts";
import type { SheetFunction } from "./function.ts";

export const segment: SheetFunction = {
  name: "HF_SEGMENT",
  title: "Name the parts of pictures",
  group: "Images",
  summary: "Names what the parts of each picture show: sky, road, building.",
  params: [
    {
      name: "urls",
      summary: "The https addresses of pictures, or sharing links of files in Drive.",
      type: "range",
    },
    { name: "options", summary: 'Such as "min: 0.8" or "model: org/name".', type: "options", optional: true },
  ],
  returns: "The parts of each picture, each named once.",
  example: {
    formula: '=HF_SEGMENT("https://example.org/street.jpg")',
    result: "sky, building, road, person",
  },
  ask([urls, rawOptions], settings) {
    const options = readOptions(rawOptions, [...MODEL_OPTIONS, "min"]);
    const min = shareOption(options, "min") ?? 0;
    const job = { ...pipelineOf("image-segmentation", options, settings), parameters: {} };
    const names = (parts: readonly Scored[]) => [
      ...new Set(parts.filter(({ score = 1 }) => score >= min).map(({ label }) => label)),
    ];
    return askAboutFiles(urls, job, (answer) => [names(scored(answer)).join(", ")]);
  },
};
