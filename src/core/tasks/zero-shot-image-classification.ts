import type { Json } from "../cells/json.ts";
import { FILE_BASE64, fileTask } from "./file-task.ts";
import { allowedLabels } from "./scored-labels.ts";

/** What a picture shows, by labels of one's own (`candidate_labels`). Answer: `[{label, score}, …]`, the likeliest first. */
export const zeroShotImageClassification = fileTask({
  name: "zero-shot-image-classification",
  kind: "image",
  within: (_input, parameters) => ({ inputs: FILE_BASE64, parameters }),
  read: (response, parameters) => (allowedLabels(response, parameters) ?? undefined) as Json | undefined,
});
