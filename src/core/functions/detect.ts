import { askAboutFiles } from "../arguments/file-column.ts";
import { MODEL_OPTIONS, type Options, readOptions, shareOption } from "../arguments/options.ts";
import type { Cell } from "../cells/grid.ts";
import { pipelineOf } from "../models/model-of.ts";
import type { Detected } from "../tasks/object-detection.ts";
import type { SheetFunction } from "./function.ts";

/** Below this, models name things that are not there. */
const SURE = 0.5;

export const detect: SheetFunction = {
  name: "HF_DETECT",
  title: "Find things in pictures",
  group: "Images",
  summary: "Counts the things in each picture.",
  params: [
    {
      name: "urls",
      summary: "The https addresses of pictures, or sharing links of files in Drive.",
      type: "range",
    },
    {
      name: "options",
      summary:
        'Any of "boxes" (a second column: where each is, in pixels), "only: person", "min: 0.8", "model: org/name".',
      type: "options",
      optional: true,
    },
  ],
  returns: 'What is in each picture and how often, such as "person: 2, dog: 1"; with only, the number alone.',
  example: { formula: '=HF_DETECT("https://example.org/street.jpg")', result: "person: 2, bicycle: 1" },
  ask([urls, rawOptions], settings) {
    const options = readOptions(rawOptions, [...MODEL_OPTIONS, "boxes", "only", "min"]);
    const job = { ...pipelineOf("object-detection", options, settings), parameters: {} };
    return askAboutFiles(urls, job, (answer) => shown(answer as unknown as readonly Detected[], options), {
      width: "boxes" in options ? 2 : 1,
    });
  },
};

function shown(found: readonly Detected[], options: Options): Cell[] {
  const min = shareOption(options, "min") ?? SURE;
  const only = options.only?.toLowerCase();
  const sure = found.filter(
    ({ label, score }) => score >= min && (only === undefined || label.toLowerCase() === only),
  );
  const counts = new Map<string, number>();
  for (const { label } of sure) counts.set(label, (counts.get(label) ?? 0) + 1);
  const boxes = sure
    .map(({ label, box }) => `${label} ${box.xmin},${box.ymin}–${box.xmax},${box.ymax}`)
    .join("; ");
  const list = [...counts].map(([label, count]) => `${label}: ${count}`).join(", ");
  return [only === undefined ? list || "nothing" : sure.length, boxes];
}
