import { buildOnce, type ModelFiles } from "./build.ts";
import { boxes, captions, colours, colourWords, documents, segments } from "./fixtures/pictures.ts";
import { letters, singer, speechOrSilence, whisper } from "./fixtures/sounds.ts";
import {
  copier,
  embeddings,
  entailment,
  gaps,
  names,
  questions,
  sentiment,
  writer,
} from "./fixtures/texts.ts";

/**
 * Tiny crafted models, one for each pipeline of transformers.js that the tests load for real. They know nothing: what
 * each answers is written down in its making, so that a test can say what must come out.
 */
const FIXTURES: Readonly<Record<string, () => ModelFiles>> = {
  "fixtures/embeddings": embeddings,
  "fixtures/sentiment": sentiment,
  "fixtures/entailment": entailment,
  "fixtures/names": names,
  "fixtures/questions": questions,
  "fixtures/gaps": gaps,
  "fixtures/writer": writer,
  "fixtures/summaries": () => copier("t5", "T5ForConditionalGeneration"),
  "fixtures/translations": () => copier("marian", "MarianMTModel"),
  "fixtures/colours": colours,
  "fixtures/colour-words": colourWords,
  "fixtures/boxes": boxes,
  "fixtures/segments": segments,
  "fixtures/captions": captions,
  "fixtures/documents": documents,
  "fixtures/speech-or-silence": speechOrSilence,
  "fixtures/letters": letters,
  "fixtures/whisper": whisper,
  "fixtures/singer": singer,
};

/** Builds those that are not there yet into `<models>/fixtures/…`; under a second, about a megabyte. */
export function buildFixtures(models: string): void {
  for (const [id, files] of Object.entries(FIXTURES)) buildOnce(models, id, files);
}
