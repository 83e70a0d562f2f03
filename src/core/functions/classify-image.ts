import { askAboutFiles } from "../arguments/file-column.ts";
import { namesByText, noLabels, readLabels } from "../arguments/labels.ts";
import { MODEL_OPTIONS, minFor, readOptions } from "../arguments/options.ts";
import { textOf } from "../cells/grid.ts";
import { labelCells, scored, UNSURE } from "../cells/scored-cells.ts";
import { modelOf, pipelineOf } from "../models/model-of.ts";
import type { SheetFunction } from "./function.ts";

export const classifyImage: SheetFunction = {
  name: "HF_CLASSIFY_IMAGE",
  title: "Classify pictures",
  group: "Images",
  summary: "Gives each picture one of your labels; without labels, what the model itself sees in it.",
  params: [
    {
      name: "urls",
      summary: "The https addresses of pictures, or sharing links of files in Drive.",
      type: "range",
    },
    {
      name: "labels",
      summary: 'The labels to choose from, such as "flood, fire, crowd".',
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
  returns: "One label per picture; with scores, its score beside it.",
  example: { formula: '=HF_CLASSIFY_IMAGE("https://example.org/dog.jpg")', result: "golden retriever" },
  givesLabels: true,
  ask([urls, labels, rawOptions], settings) {
    const options = readOptions(rawOptions, [...MODEL_OPTIONS, "scores", "min", "mark"]);
    const width = "scores" in options ? 2 : 1;
    const show = labelCells(options);
    if (noLabels(labels)) {
      const asked = { ...pipelineOf("image-classification", options, settings), parameters: {} };
      return askAboutFiles(urls, asked, (answer) => show(scored(answer)), { width });
    }
    const choices = readLabels(labels);
    const nameOf = namesByText(choices);
    const model = modelOf("zero-shot-image-classification", options, settings);
    if (model.task !== "chat-completion") {
      const job = { ...model, parameters: { candidate_labels: [...nameOf.keys()] } };
      const named = (answer: Parameters<typeof scored>[0]) =>
        scored(answer).map((one) => ({ ...one, label: nameOf.get(one.label) ?? one.label }));
      return askAboutFiles(urls, job, (answer) => show(named(answer)), { width });
    }
    minFor({ ...model, task: "chat-completion" }, options);
    const instruction = `Which of these fits the picture best? ${[...nameOf.keys()].join("; ")}. Answer with the one label alone, without what stands in brackets, or with ${UNSURE} when none fits.`;
    const job = { ...model, task: "image-text-to-text", parameters: { instruction, tokens: 40 } };
    return askAboutFiles(
      urls,
      job,
      (answer) => [
        allowed(
          textOf(String(answer)),
          choices.map(({ name }) => name),
        ),
        "",
      ],
      { width },
    );
  },
};

/** The label that the model meant: nothing but a label may stand in the cell. */
function allowed(answer: string, names: readonly string[]): string {
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim();
  const alike = names.filter((name) => plain(name) === plain(answer));
  return (
    names.find((name) => name === answer.trim()) ?? (alike.length === 1 ? alike[0] : undefined) ?? UNSURE
  );
}
