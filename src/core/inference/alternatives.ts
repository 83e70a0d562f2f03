import type { Said } from "../messages/pattern.ts";
import { both, said } from "../messages/said.ts";
import { deviceUses } from "../models/device-uses.ts";
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
    return { ...failure, says: both(failure.says, said("service.checkEndpoint")) };
  }
  const inWords = job.task === "chat-completion" || job.task === "image-text-to-text";
  const wanted = inWords ? "conversational" : job.task;
  const live = served
    .filter(({ task, status, provider }) => task === wanted && status === "live" && provider !== job.provider)
    .map(({ provider }) => provider);
  if (live.length > 0) {
    const [provider = ""] = live;
    return {
      ...failure,
      says: both(failure.says, said("service.liveAt", { providers: live, provider })),
    };
  }
  const others = (known.alternatives ?? sameUse(job)).filter((id) => id !== job.model);
  return { ...failure, says: both(failure.says, tryInstead(others, onDevice(job))) };
}

function tryInstead([first, second]: readonly string[], device: boolean): Said {
  if (first === undefined) return said(device ? "service.tryAnyOrDevice" : "service.tryAny");
  if (second === undefined) return said(device ? "service.tryOneOrDevice" : "service.tryOne", { first });
  return said(device ? "service.tryTwoOrDevice" : "service.tryTwo", { first, second });
}

/** The models recommended for what is asked; of those that follow instructions, any. */
function sameUse({ use, task }: Job): string[] {
  const models = [...modelsFor(use ?? task), ...(task === "chat-completion" ? modelsFor(task) : [])];
  return [...new Set(models.map(({ id }) => id))];
}

/** Whether the sidebar can ask such a thing of a model on the person's own device. */
const onDevice = ({ use, task }: Job): boolean => deviceUses().includes(use ?? task);
