import { askAboutFiles } from "../arguments/file-column.ts";
import { MODEL_OPTIONS, readOptions } from "../arguments/options.ts";
import { UsageError } from "../arguments/usage-error.ts";
import { isBlank, textOf } from "../cells/grid.ts";
import { labelCells, scored } from "../cells/scored-cells.ts";
import { said } from "../messages/said.ts";
import { modelOf, seeing } from "../models/model-of.ts";
import type { SheetFunction } from "./function.ts";

export const askImage: SheetFunction = {
  name: "HF_ASK_IMAGE",
  title: "Ask about pictures",
  group: "Images",
  summary: "Answers a question about each picture.",
  params: [
    {
      name: "urls",
      summary: "The https addresses of pictures, or sharing links of files in Drive.",
      type: "range",
    },
    { name: "question", summary: 'What to ask, such as "How many people are there?".', type: "text" },
    { name: "options", summary: 'Such as "model: org/name".', type: "options", optional: true },
  ],
  returns: "One answer per picture.",
  example: { formula: '=HF_ASK_IMAGE("https://example.org/street.jpg", "Is it raining?")', result: "yes" },
  ask([urls, question, rawOptions], settings) {
    if (Array.isArray(question) || isBlank(question)) throw new UsageError(said("arguments.oneQuestion"));
    const options = readOptions(rawOptions, MODEL_OPTIONS);
    const asked = modelOf("visual-question-answering", options, settings);
    const job = seeing(asked, {
      instruction:
        "Answer the question about the picture, as briefly as it allows. Answer UNSURE when the picture does not tell.",
      tokens: 120,
    });
    const show = labelCells({});
    return askAboutFiles(urls, job, (answer) => show(scored(answer)).slice(0, 1), {
      extra: () => ({ question: textOf(question ?? "") }),
    });
  },
};
