import type { Json } from "../cells/json.ts";
import { FILE_BASE64, fileTask } from "./file-task.ts";
import { field, isList } from "./json-shape.ts";
import { scoredLabels } from "./scored-labels.ts";

/** A question about a picture. Input: `{file, question}`. Answer: `[{label, score}, …]`, the likeliest answer first. */
export const visualQuestionAnswering = fileTask({
  name: "visual-question-answering",
  kind: "image",
  within: (input, parameters) => ({
    inputs: { image: FILE_BASE64, question: field(input, "question") ?? "" },
    parameters,
  }),
  asSent: (answer) =>
    isList(answer)
      ? answer.map((entry) => ({
          answer: field(entry, "label") ?? null,
          score: field(entry, "score") ?? null,
        }))
      : null,
  read(response) {
    if (!isList(response)) return undefined;
    const labels = response.map((entry) => ({
      label: field(entry, "answer") ?? null,
      score: field(entry, "score") ?? 1,
    }));
    return scoredLabels(labels)?.slice(0, 5) as Json | undefined;
  },
});
