import type { RawImage } from "@huggingface/transformers";
import { each, only, type PipelineTask } from "../../../src/on-device/pipelines/pipeline.ts";
import { pictureOf, pngOf } from "../media/picture.ts";
import { samplesOf, writeWav } from "../media/sound.ts";
import type { TaskName } from "../tasks.ts";

/** Where a picture comes as a field of `inputs`, it is in base64. */
const inBase64 = (image: string) => pictureOf(Buffer.from(image, "base64"));

/** Tasks about sound and pictures: bytes, parameters and results in the wire's form, transformers.js on the other side. */
export const MEDIA_PIPELINES: Partial<Record<TaskName, PipelineTask>> = {
  "image-classification": {
    answer: each(async (classify, bytes: Buffer, { top_k }) =>
      classify(await pictureOf(bytes), { top_k: top_k ?? 5 }),
    ),
  },
  "zero-shot-image-classification": {
    answer: each(async (classify, { image }: { image: string }, parameters) =>
      classify(await inBase64(image), parameters.candidate_labels, only(parameters, "hypothesis_template")),
    ),
  },
  "object-detection": {
    answer: each(async (detect, bytes: Buffer, { threshold }) =>
      detect(await pictureOf(bytes), { threshold: threshold ?? 0.5 }),
    ),
  },
  "image-segmentation": {
    answer: each(async (segment, bytes: Buffer, parameters) => {
      const names = ["subtask", "threshold", "mask_threshold", "overlap_mask_area_threshold"];
      const parts = (await segment(await pictureOf(bytes), only(parameters, ...names))) as {
        label: string | null;
        score: number | null;
        mask: RawImage;
      }[];
      return Promise.all(parts.map(async (part) => ({ ...part, mask: await pngOf(part.mask) })));
    }),
  },
  "image-to-text": {
    answer: each(async (describe, bytes: Buffer, parameters) => {
      const picture = await pictureOf(bytes);
      return [await describe(picture, only(parameters, "max_new_tokens"))].flat().at(0);
    }),
  },
  "document-question-answering": {
    answer: each(async (ask, { image, question }: { image: string; question: string }) =>
      ask(await inBase64(image), question),
    ),
  },
  "audio-classification": {
    answer: each((classify, bytes: Buffer, { top_k }) => classify(samplesOf(bytes), { top_k: top_k ?? 5 })),
  },
  "automatic-speech-recognition": {
    answer: each((transcribe, bytes: Buffer, parameters) =>
      transcribe(samplesOf(bytes), {
        chunk_length_s: 30,
        ...only(parameters, "return_timestamps", "language", "task"),
      }),
    ),
  },
  "text-to-speech": {
    answer: each(async (speak, text: string) => {
      const { audio, sampling_rate } = (await speak(text)) as { audio: Float32Array; sampling_rate: number };
      return { mime: "audio/wav", bytes: writeWav(audio, sampling_rate) };
    }),
  },
};
