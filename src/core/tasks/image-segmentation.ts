import type { Json } from "../cells/json.ts";
import { FILE_BASE64, fileTask } from "./file-task.ts";
import { field, isList } from "./json-shape.ts";

/**
 * What each part of a picture shows. Answer: `[{label, score}, …]` as the model orders them; the masks, pictures of
 * their own, are too large for a cell and are not kept. A model that gives no score has 1.
 */
export const imageSegmentation = fileTask({
  name: "image-segmentation",
  kind: "image",
  within: (_input, parameters) => ({ inputs: FILE_BASE64, parameters }),
  read(response) {
    if (!isList(response)) return undefined;
    const parts = response.map((entry) => ({
      label: field(entry, "label"),
      score: field(entry, "score") ?? 1,
    }));
    return parts.every((part) => typeof part.label === "string") ? (parts as unknown as Json) : undefined;
  },
});
