import { chatCompletion } from "./chat-completion.ts";
import { featureExtraction } from "./feature-extraction.ts";
import { questionAnswering } from "./question-answering.ts";
import { summarization } from "./summarization.ts";
import { tableQuestionAnswering } from "./table-question-answering.ts";
import type { Task } from "./task.ts";
import { textClassification } from "./text-classification.ts";
import { tokenClassification } from "./token-classification.ts";
import { translation } from "./translation.ts";
import { zeroShotClassification } from "./zero-shot-classification.ts";

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
];

/** @throws Error when Stet has no such task: a fault of the caller, never of a cell. */
export function taskNamed(name: string): Task {
  const task = TASKS.find((candidate) => candidate.name === name);
  if (!task)
    throw new Error(`Stet has no task "${name}". It has: ${TASKS.map((each) => each.name).join(", ")}.`);
  return task;
}
