import type { Json } from "../cells/json.ts";
import { fileTask } from "./file-task.ts";
import { scoredLabels } from "./scored-labels.ts";

/** What a picture shows, by the model's own labels. Answer: `[{label, score}, …]`, the likeliest first, at most five. */
export const imageClassification = fileTask({
  name: "image-classification",
  kind: "image",
  read: (response) => scoredLabels(response)?.slice(0, 5) as Json | undefined,
});
