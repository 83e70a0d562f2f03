import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Pipeline, PipelineTask } from "../../src/on-device/pipelines/pipeline.ts";
import { TEXT_PIPELINES } from "../../src/on-device/pipelines/text-pipelines.ts";
import type { Answers, LocalModel, Surroundings } from "./model.ts";
import { MEDIA_PIPELINES } from "./pipelines/media-pipelines.ts";
import { revisionOfFolder } from "./revision.ts";
import { refusal, unknownModel } from "./router-error.ts";
import { taskOfConfig } from "./task-of-config.ts";
import { isTask, type TaskName } from "./tasks.ts";
import { transformers } from "./transformers.ts";

/** Milliseconds. */
const HUB_TIMEOUT = 10_000;

const PIPELINES: Partial<Record<TaskName, PipelineTask>> = { ...TEXT_PIPELINES, ...MEDIA_PIPELINES };

/**
 * Any model in the form that transformers.js loads: from a folder `<models>/<id>`, or, with `hub`, from the Hub under
 * its Hub id. Undefined when there is none, or none for a task that transformers.js has a pipeline for.
 */
export async function hubModel(id: string, surroundings: Surroundings): Promise<LocalModel | undefined> {
  const about =
    aboutFolder(join(surroundings.models, id)) ?? (surroundings.hub ? await aboutOnHub(id) : undefined);
  if (!about || !PIPELINES[about.task]) return undefined;
  const isEmbedding = about.task === "feature-extraction" || about.task === "sentence-similarity";
  const tasks: TaskName[] = isEmbedding ? ["sentence-similarity", "feature-extraction"] : [about.task];
  return {
    id,
    tasks,
    card: {
      summary: `${about.task}, run by transformers.js`,
      license: "other",
      languages: [],
      source: about.source,
    },
    available: () => true,
    load: async () => ({ ...(await loadPipeline(id, tasks, surroundings)), revision: about.revision }),
  };
}

interface About {
  readonly task: TaskName;
  readonly revision: string;
  readonly source: string;
}

function aboutFolder(folder: string): About | undefined {
  const file = join(folder, "config.json");
  if (!existsSync(file)) return undefined;
  const task = taskOfConfig(JSON.parse(readFileSync(file, "utf8")));
  return task && { task, revision: revisionOfFolder(folder), source: folder };
}

async function aboutOnHub(id: string): Promise<About | undefined> {
  const address = `https://huggingface.co/api/models/${id}`;
  const response = await fetch(address, { signal: AbortSignal.timeout(HUB_TIMEOUT) }).catch(() => {
    throw refusal(
      503,
      `Service Temporarily Unavailable: the Hugging Face Hub could not be asked about ${id}`,
    );
  });
  if (!response.ok) return undefined;
  const { pipeline_tag = "", sha = "" } = (await response.json()) as { pipeline_tag?: string; sha?: string };
  return isTask(pipeline_tag)
    ? { task: pipeline_tag, revision: sha.slice(0, 12), source: address }
    : undefined;
}

async function loadPipeline(id: string, tasks: readonly TaskName[], surroundings: Surroundings) {
  const { pipeline } = await transformers(surroundings);
  const name = PIPELINES[tasks[0] ?? "feature-extraction"]?.pipeline ?? tasks[0];
  const load = (dtype: "q8" | "fp32") => pipeline(name as "feature-extraction", id, { dtype });
  const loaded = await load("q8")
    .catch((error: unknown) => (isMissing(error) ? load("fp32") : Promise.reject(error)))
    .catch((error: unknown) => Promise.reject(isMissing(error) ? unknownModel(id) : error));
  const run = loaded as unknown as Pipeline;
  const answers: Answers = Object.fromEntries(tasks.map((task) => [task, PIPELINES[task]?.answer(run)]));
  return { answers, unload: async () => void (await loaded.dispose()) };
}

/** Much of the Hub has no ONNX files, or none in 8 bits, which transformers.js says in many words. */
const isMissing = (error: unknown) =>
  /could not locate file|file was not found|unsupported model/i.test(String(error));
