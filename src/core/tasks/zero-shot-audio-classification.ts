import type { Json } from "../cells/json.ts";
import { FILE_BASE64, fileTask } from "./file-task.ts";
import { allowedLabels } from "./scored-labels.ts";

/**
 * What a recording holds, by labels of one's own (`candidate_labels`). The Hub has no such task and no provider serves
 * it: the body is the one an Inference Endpoint with a CLAP model takes. Answer: `[{label, score}, …]`.
 */
export const zeroShotAudioClassification = fileTask({
  name: "zero-shot-audio-classification",
  kind: "audio",
  within: (_input, parameters) => ({ inputs: FILE_BASE64, parameters }),
  read: (response, parameters) => (allowedLabels(response, parameters) ?? undefined) as Json | undefined,
});
