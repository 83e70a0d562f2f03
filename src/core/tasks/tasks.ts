import { audioClassification } from "./audio-classification.ts";
import { automaticSpeechRecognition } from "./automatic-speech-recognition.ts";
import { chatCompletion } from "./chat-completion.ts";
import { featureExtraction } from "./feature-extraction.ts";
import { imageClassification } from "./image-classification.ts";
import { imageSegmentation } from "./image-segmentation.ts";
import { imageTextToText } from "./image-text-to-text.ts";
import { imageToText } from "./image-to-text.ts";
import { objectDetection } from "./object-detection.ts";
import { questionAnswering } from "./question-answering.ts";
import { summarization } from "./summarization.ts";
import { tableQuestionAnswering } from "./table-question-answering.ts";
import type { Task } from "./task.ts";
import { textClassification } from "./text-classification.ts";
import { tokenClassification } from "./token-classification.ts";
import { translation } from "./translation.ts";
import { visualQuestionAnswering } from "./visual-question-answering.ts";
import { zeroShotAudioClassification } from "./zero-shot-audio-classification.ts";
import { zeroShotClassification } from "./zero-shot-classification.ts";
import { zeroShotImageClassification } from "./zero-shot-image-classification.ts";

/** What Stet can ask of a model, in the Hub's spelling. */
export const TASKS: readonly Task[] = [
  textClassification,
  zeroShotClassification,
  tokenClassification,
  summarization,
  questionAnswering,
  tableQuestionAnswering,
  translation,
  featureExtraction,
  chatCompletion,
  automaticSpeechRecognition,
  audioClassification,
  zeroShotAudioClassification,
  imageClassification,
  zeroShotImageClassification,
  objectDetection,
  imageSegmentation,
  imageToText,
  visualQuestionAnswering,
  imageTextToText,
];

/** @throws Error when Stet has no such task: a fault of the caller, never of a cell. */
export function taskNamed(name: string): Task {
  const task = TASKS.find((candidate) => candidate.name === name);
  if (!task)
    throw new Error(`Stet has no task "${name}". It has: ${TASKS.map((each) => each.name).join(", ")}.`);
  return task;
}
