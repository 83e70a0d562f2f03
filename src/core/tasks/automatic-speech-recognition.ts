import { fileTask } from "./file-task.ts";
import { field } from "./json-shape.ts";

/** Speech into text. Answer: the text. */
export const automaticSpeechRecognition = fileTask({
  name: "automatic-speech-recognition",
  kind: "audio",
  asSent: (answer) => ({ text: answer }),
  read(response) {
    const text = field(response, "text");
    return typeof text === "string" ? text.trim() : undefined;
  },
});
