import { askAboutFiles } from "../arguments/file-column.ts";
import { MODEL_OPTIONS, readOptions } from "../arguments/options.ts";
import { pipelineOf } from "../models/model-of.ts";
import type { SheetFunction } from "./function.ts";

export const transcribe: SheetFunction = {
  name: "HF_TRANSCRIBE",
  title: "Transcribe speech",
  group: "Audio",
  summary: "Writes down what is said in recordings.",
  params: [
    {
      name: "urls",
      summary: "The https addresses of recordings, or sharing links of files in Drive.",
      type: "range",
    },
    { name: "options", summary: 'Such as "model: org/name".', type: "options", optional: true },
  ],
  returns: "The words of each recording; blank where nobody speaks.",
  example: {
    formula: '=HF_TRANSCRIBE("https://example.org/interview.mp3")',
    result: "Good morning, thank you for having me.",
  },
  ask([urls, rawOptions], settings) {
    const options = readOptions(rawOptions, MODEL_OPTIONS);
    const job = { ...pipelineOf("automatic-speech-recognition", options, settings), parameters: {} };
    return askAboutFiles(urls, job, (answer) => [String(answer)]);
  },
};
