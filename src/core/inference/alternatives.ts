import { modelsFor } from "../models.ts";
import type { Failure } from "./failure.ts";
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
  const wanted = job.task === "chat-completion" ? "conversational" : job.task;
  const live = served
    .filter(({ task, status, provider }) => task === wanted && status === "live" && provider !== job.provider)
    .map(({ provider }) => provider);
  if (live.length > 0) {
    return {
      ...failure,
      message: `${failure.message} It is live at ${listed(live)}: choose "provider: ${live[0]}".`,
    };
  }
  const others = (known.alternatives ?? modelsFor(job.task).map(({ id }) => id)).filter(
    (id) => id !== job.model,
  );
  const instead = others.length > 0 ? `Try ${listed(others.slice(0, 2), "or")}` : "Choose another model";
  return { ...failure, message: `${failure.message} ${instead}, or an endpoint of your own.` };
}

const listed = (words: readonly string[], last = "and"): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${last} ${words[words.length - 1]}`;
