import type { RawImage } from "@huggingface/transformers";
import { each, only, type PipelineTask } from "../../src/on-device/pipelines/pipeline.ts";

type Library = typeof import("@huggingface/transformers");

/** Sound as samples, one channel, -1 to 1. */
export interface Sound {
  readonly samples: Float32Array;
  readonly samplingRate: number;
}

/**
 * Tasks about pictures and sound: a picture comes as a Blob, a recording as samples at the rate the model wants; what
 * comes back is in the wire's form.
 */
export const mediaPipelines = ({ RawImage }: Library): Record<string, PipelineTask> => ({
  "image-classification": {
    answer: each(async (classify, image: Blob) => classify(await RawImage.fromBlob(image), { top_k: 5 })),
  },
  "zero-shot-image-classification": {
    answer: each(async (classify, image: Blob, parameters) =>
      classify(await RawImage.fromBlob(image), parameters.candidate_labels),
    ),
  },
  "object-detection": {
    answer: each(async (detect, image: Blob) => detect(await RawImage.fromBlob(image), { threshold: 0.5 })),
  },
  "image-segmentation": {
    answer: each(async (segment, image: Blob, parameters) => {
      const parts = (await segment(
        await RawImage.fromBlob(image),
        only(parameters, "subtask", "threshold"),
      )) as { label: string | null; score: number | null; mask: RawImage }[];
      // The masks are not kept, and would only be copied.
      return parts.map(({ label, score }) => ({ label, score }));
    }),
  },
  "image-to-text": {
    answer: each(async (describe, image: Blob) => describe(await RawImage.fromBlob(image))),
  },
  "audio-classification": {
    answer: each((classify, samples: Float32Array) => classify(samples, { top_k: 5 })),
  },
  "zero-shot-audio-classification": {
    answer: each((classify, samples: Float32Array, parameters) =>
      classify(samples, parameters.candidate_labels),
    ),
  },
  "automatic-speech-recognition": {
    answer: each((transcribe, samples: Float32Array, parameters) =>
      transcribe(samples, { chunk_length_s: 30, ...only(parameters, "language", "task") }),
    ),
  },
  "text-to-speech": {
    answer: each(async (speak, text: string): Promise<Sound> => {
      const { audio, sampling_rate } = (await speak(text)) as { audio: Float32Array; sampling_rate: number };
      return { samples: audio, samplingRate: sampling_rate };
    }),
  },
});
