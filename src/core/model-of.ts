import type { Job } from "./inference/job.ts";
import { recommendedModel } from "./models.ts";
import type { Options } from "./options.ts";
import type { Settings } from "./settings.ts";

/**
 * Which model answers, and where: the formula's option, else the person's or the newsroom's setting, else the
 * recommended model of the task.
 */
export function modelOf(
  task: string,
  options: Options,
  settings: Settings,
): Pick<Job, "task" | "model" | "provider" | "endpoint" | "billTo"> {
  const model = options.model || settings.models[task] || recommendedModel(task);
  const provider = options.provider || settings.providers[task];
  const { endpoint, billTo } = settings;
  return {
    task,
    model,
    ...(provider && { provider }),
    ...(endpoint && { endpoint }),
    ...(billTo && { billTo }),
  };
}
