import { askAboutFiles } from "../arguments/file-column.ts";
import { namesByText, noLabels, readLabels } from "../arguments/labels.ts";
import { MODEL_OPTIONS, readOptions } from "../arguments/options.ts";
import { labelCells, scored } from "../cells/scored-cells.ts";
import { pipelineOf } from "../models/model-of.ts";
import type { SheetFunction } from "./function.ts";

export const classifyAudio: SheetFunction = {
  name: "HF_CLASSIFY_AUDIO",
  title: "Classify sounds",
  group: "Audio",
  summary:
    "Says what each recording holds: one of your labels, or what the model itself hears. No provider at Hugging Face serves this: it needs an endpoint of your own, or this device.",
  params: [
    {
      name: "urls",
      summary: "The https addresses of recordings, or sharing links of files in Drive.",
      type: "range",
    },
    {
      name: "labels",
      summary: 'The labels to choose from, such as "speech, music, sirens".',
      type: "labels",
      optional: true,
    },
    {
      name: "options",
      summary:
        'Any of "scores" (a second column), "min: 0.6" (else UNSURE, or with "mark" the label marked), "model: org/name".',
      type: "options",
      optional: true,
    },
  ],
  returns: "One label per recording; with scores, its score beside it.",
  example: {
    formula: '=HF_CLASSIFY_AUDIO("https://example.org/street.wav", "speech, music")',
    result: "speech",
  },
  givesLabels: true,
  ask([urls, labels, rawOptions], settings) {
    const options = readOptions(rawOptions, [...MODEL_OPTIONS, "scores", "min", "mark"]);
    const width = "scores" in options ? 2 : 1;
    const show = labelCells(options);
    if (noLabels(labels)) {
      const job = { ...pipelineOf("audio-classification", options, settings), parameters: {} };
      return askAboutFiles(urls, job, (answer) => show(scored(answer)), { width });
    }
    const nameOf = namesByText(readLabels(labels));
    const job = {
      ...pipelineOf("zero-shot-audio-classification", options, settings),
      parameters: { candidate_labels: [...nameOf.keys()] },
    };
    return askAboutFiles(
      urls,
      job,
      (answer) => show(scored(answer).map((one) => ({ ...one, label: nameOf.get(one.label) ?? one.label }))),
      { width },
    );
  },
};
