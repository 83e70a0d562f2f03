import { fileTask } from "./file-task.ts";
import { field, isList } from "./json-shape.ts";

/** A picture into text: a caption, or the text that stands in it, as the model was trained. Answer: the text. */
export const imageToText = fileTask({
  name: "image-to-text",
  kind: "image",
  asSent: (answer) => ({ generated_text: answer }),
  read(response) {
    const text = field(isList(response) ? response[0] : response, "generated_text");
    return typeof text === "string" ? text.trim() : undefined;
  },
});
