import { type DeviceAssets, ELD_VERSION } from "../../src/core/models/device-assets.ts";
import type { DeviceModel } from "../../src/core/models/device-models.ts";
import { deviceModelName } from "../../src/core/models/on-device.ts";
import type { Answer } from "../../src/on-device/answer.ts";
import { type Embed, embedWith } from "../../src/on-device/embed.ts";
import { embeddingAnswers } from "../../src/on-device/embedding-answers.ts";
import type { Pipeline, PipelineTask } from "../../src/on-device/pipelines/pipeline.ts";
import { TEXT_PIPELINES } from "../../src/on-device/pipelines/text-pipelines.ts";
import { chat } from "./chat.ts";
import { gpuIsUsable } from "./gpu.ts";
import { knownSteps } from "./known-steps.ts";
import { languageAnswer } from "./languages.ts";
import { mediaPipelines } from "./media-pipelines.ts";
import type { Download, Loaded } from "./messages.ts";
import { currentRevision } from "./revision.ts";
import { verified, verifiedModule } from "./verified.ts";

type Library = typeof import("@huggingface/transformers");

/** A model that is loaded, and what it answers by task. */
export interface LoadedModel extends Loaded {
  answer(task: string): Answer;
  /** Frees its memory. */
  dispose(): Promise<void>;
}

/**
 * Loads a model, from this browser's cache when it was loaded before. Everything is asked for by one revision, so that
 * what is cached is found again without the network.
 */
export async function loadModel(
  model: DeviceModel,
  assets: DeviceAssets,
  revision: string | undefined,
  tell: (download: Download) => void,
): Promise<LoadedModel> {
  if (model.pipeline === "language-detection") {
    const answer = await languageAnswer(await verifiedModule(assets.languages, assets.integrity));
    return {
      model: deviceModelName(model.id, ELD_VERSION, model.dtype),
      on: "processor",
      answer: () => answer,
      dispose: async () => {},
    };
  }
  const library = await libraryOf(assets);
  const pinned = revision ?? (await currentRevision(assets.hub, model.id));
  library.env.remotePathTemplate = `{model}/resolve/${encodeURIComponent(pinned)}/`;
  const { run, dtype, gpu } = await pipelineOf(library, model, tell);
  const processor = (
    run as unknown as { processor?: { feature_extractor?: { config?: { sampling_rate?: number } } } }
  ).processor;
  const samplingRate = processor?.feature_extractor?.config?.sampling_rate;
  return {
    model: deviceModelName(model.id, pinned, dtype),
    on: gpu ? "GPU" : "processor",
    ...(samplingRate !== undefined && { samplingRate }),
    answer: answersOf(library, model, run),
    dispose: () => (run as unknown as { dispose(): Promise<void> }).dispose(),
  };
}

let loading: Promise<Library> | undefined;

/** transformers.js, once. It fetches nothing but from the addresses that the host gave. */
function libraryOf({ library, runtime, hub, integrity }: DeviceAssets): Promise<Library> {
  loading ??= (async () => {
    const module = (await import(await verifiedModule(library, integrity))) as Library;
    const { env } = module;
    env.allowLocalModels = false;
    env.allowRemoteModels = true;
    env.remoteHost = hub;
    env.useBrowserCache = typeof caches !== "undefined";
    const build = `${runtime}ort-wasm-simd-threaded${(await gpuIsUsable()) ? ".asyncify" : ""}`;
    const [mjs, wasm] = await Promise.all([
      verifiedModule(`${build}.mjs`, integrity),
      verified(`${build}.wasm`, integrity, "application/wasm"),
    ]);
    Object.assign(env.backends.onnx.wasm ?? {}, { wasmPaths: { mjs, wasm }, numThreads: 1 });
    return module;
  })();
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
}

/** The precision of models that nobody has said more of. */
const USUAL = "q8";

/** On the GPU where the model gains by it and there is one that takes it, else on the processor. */
async function pipelineOf({ pipeline }: Library, model: DeviceModel, tell: (download: Download) => void) {
  const load = async (dtype: string, gpu: boolean) => {
    const run = await pipeline(model.pipeline as "feature-extraction", model.id, {
      dtype: dtype as "q8",
      device: gpu ? "webgpu" : "wasm",
      progress_callback: (info) => {
        if (info.status === "progress_total") tell({ loaded: info.loaded, total: info.total });
      },
    });
    return { run: run as unknown as Pipeline, dtype, gpu };
  };
  if (model.gpu !== undefined && (await gpuIsUsable())) {
    try {
      return await load(model.gpu, true);
    } catch {
      // The model has no such weights, or the GPU does not take them.
    }
  }
  try {
    return await load(model.dtype, false);
  } catch (error) {
    // Not every model has files in 8 bits; all have them in full.
    if (model.dtype !== USUAL || !/could not locate file/i.test(String(error))) throw error;
    return load("fp32", false);
  }
}

const sentenceAnswers = (embed: Embed): Record<string, Answer> => ({
  ...embeddingAnswers(embed),
  "known-steps": knownSteps(embed),
});

function answersOf(library: Library, model: DeviceModel, run: Pipeline): (task: string) => Answer {
  const pipelines: Record<string, PipelineTask> = {
    ...TEXT_PIPELINES,
    ...mediaPipelines(library),
    "chat-completion": chat,
  };
  const sentences: Record<string, Answer> =
    model.pipeline === "feature-extraction" ? sentenceAnswers(embedWith(run, model.reading)) : {};
  return (task) => {
    const answer = sentences[task] ?? pipelines[task]?.answer(run);
    if (!answer) throw new Error(`Unsupported pipeline: ${task} with ${model.id}`);
    return answer;
  };
}
