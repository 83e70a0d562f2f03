import { UsageError } from "../arguments/usage-error.ts";
import type { Json } from "../cells/json.ts";
import type { Request } from "../inference/exchange.ts";
import { knowsWay, providerRequest, type Served } from "../inference/provider-request.ts";
import { speaksOpenAi } from "../inference/route.ts";
import { servedIn } from "../inference/who-serves.ts";
import { said } from "../messages/said.ts";
import { type Allowed, refuseUnlessAllowed } from "../models/allow-list.ts";
import { modelOf } from "../models/model-of.ts";
import { models } from "../models/models.ts";
import type { Settings } from "../settings/settings.ts";
import type { Job } from "../tasks/job.ts";
import { field, isList } from "../tasks/json-shape.ts";

/** Text to speech is for listening and for files, not for cells, and so it is no task of a run. */
const TASK = "text-to-speech";

/** Longest text that is read aloud at once: about four minutes. */
export const MOST_CHARACTERS = 4_000;

/**
 * Which model speaks; where nobody chose, one of the providers that are known to serve it.
 * @throws UsageError when the own endpoint is one that gives no sound, or the settings do not allow model or provider.
 */
export function speaker(settings: Settings): Job {
  if (settings.endpoint && speaksOpenAi(settings.endpoint)) throw new UsageError(said("speech.endpoint"));
  const { allow = {}, ...others } = settings;
  const asked = modelOf(TASK, {}, others);
  const known = models().find(({ id }) => id === asked.model)?.providers ?? [];
  const usual = known.find((each) => allow.providers?.includes(each) ?? true) ?? known[0];
  const provider = asked.provider ?? (asked.endpoint ? undefined : usual);
  const job = { ...asked, task: TASK, ...(provider && { provider }), parameters: {}, inputs: [] };
  refuseUnlessAllowed(job, allow);
  return job;
}

/** Whether the Hub has to be asked first who serves the model. */
export const needsLookUp = ({ endpoint, provider = "hf-inference" }: Job): boolean =>
  !endpoint && provider !== "hf-inference";

/** Where the Hub says who serves a model. */
export const lookUpUrl = ({ model }: Job): string =>
  `https://huggingface.co/api/models/${model.split("/").map(encodeURIComponent).join("/")}?expand%5B%5D=inferenceProviderMapping`;

/** Who serves it, of what the Hub said: the one asked for, else any that can and may be asked; null when there is none. */
export function chosenSpeaker(job: Job, response: Json, { providers }: Allowed = {}): Served | null {
  const usable = servedIn(response).filter(
    (each) =>
      each.status === "live" &&
      each.task === TASK &&
      knowsWay(each) &&
      (providers?.includes(each.provider) ?? true),
  );
  return usable.find(({ provider }) => provider === job.provider) ?? usable[0] ?? null;
}

/** The request for one text; the answer is a sound, or says where one is: see `soundAddress`. */
export function speechRequest(
  job: Job,
  text: string,
  served: Served | null,
): Pick<Request, "url" | "headers"> & { body: string } {
  if (served) return providerRequest(job, served, { inputs: text });
  const path = job.model.split("/").map(encodeURIComponent).join("/");
  return {
    url: job.endpoint || `https://router.huggingface.co/hf-inference/models/${path}`,
    headers: {
      "Content-Type": "application/json",
      ...(job.billTo && !job.endpoint && { "X-HF-Bill-To": job.billTo }),
    },
    body: JSON.stringify({ inputs: text }),
  };
}

/** Where the sound is, when a provider answers with its address: fal-ai's `audio.url`, replicate's `output`. */
export function soundAddress(response: Json): string | null {
  const output = field(response, "output");
  const candidates = [
    field(field(response, "audio"), "url"),
    field(response, "audio"),
    isList(output) ? output[0] : output,
  ];
  const found = candidates.find((each) => typeof each === "string" && /^(https:|data:audio\/)/.test(each));
  return typeof found === "string" ? found : null;
}

/** Who spoke, as the record names it. */
export const speakerName = (job: Job, served: Served | null): string =>
  job.endpoint ? `${job.model} at your endpoint` : `${job.model} via ${served?.provider ?? "hf-inference"}`;
