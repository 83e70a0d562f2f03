import { deviceModels, deviceModelsFor } from "../models/device-models.ts";
import { modelsFor } from "../models/models.ts";
import type { Failure } from "../tasks/failure.ts";
import type { Job } from "../tasks/job.ts";
import type { Served } from "./provider-request.ts";
import type { State } from "./state.ts";

/** What the person can do instead: another provider of the same model, else another model for the same task. */
export function withAlternatives(
  { job, known }: State,
  failure: Failure,
  served: readonly Served[],
): Failure {
  if (job.endpoint) {
    return { ...failure, message: `${failure.message} Check the endpoint's address and the model's name.` };
  }
  const inWords = job.task === "chat-completion" || job.task === "image-text-to-text";
  const wanted = inWords ? "conversational" : job.task;
  const live = served
    .filter(({ task, status, provider }) => task === wanted && status === "live" && provider !== job.provider)
    .map(({ provider }) => provider);
  if (live.length > 0) {
    return {
      ...failure,
      message: `${failure.message} It is live at ${listed(live)}: choose "provider: ${live[0]}".`,
    };
  }
  const others = (known.alternatives ?? sameUse(job)).filter((id) => id !== job.model);
  const instead = others.length > 0 ? `Try ${listed(others.slice(0, 2), "or")}` : "Choose another model";
  const own = onDevice(job)
    ? ", an endpoint of your own, or this device from the sidebar."
    : ", or an endpoint of your own.";
  return { ...failure, message: `${failure.message} ${instead}${own}` };
}

/** The models recommended for what is asked; of those that follow instructions, any. */
function sameUse({ use, task }: Job): string[] {
  const models = [...modelsFor(use ?? task), ...(task === "chat-completion" ? modelsFor(task) : [])];
  return [...new Set(models.map(({ id }) => id))];
}

/** Whether the sidebar can ask such a thing of a model on the person's own device. */
const onDevice = ({ use, task }: Job): boolean => deviceModelsFor(use ?? task, deviceModels()).length > 0;

const listed = (words: readonly string[], last = "and"): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${last} ${words[words.length - 1]}`;
