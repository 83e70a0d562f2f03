import { getProviderHelper, makeRequestOptionsFromResolvedModel } from "@huggingface/inference";
import type { Json } from "../cells/json.ts";
import type { Job } from "../tasks/job.ts";

/** Where a provider serves a model, and under which name. */
export interface Served {
  readonly provider: string;
  readonly providerId: string;
  readonly status: string;
  readonly task: string;
}

/** Whether the client can write requests for a provider and task; a new provider may be unknown to it. */
function knowsProvider(provider: string, task: string): boolean {
  try {
    getProviderHelper(provider as "together", task as "feature-extraction");
    return true;
  } catch {
    return false;
  }
}

/** Whether a way to a model can be taken: its provider is known, and the model's name there is no address in disguise. */
export const knowsWay = ({ provider, providerId, task }: Served): boolean =>
  knowsProvider(provider, task) &&
  /^@?\w[\w.:@-]*(\/[\w.:@-]+)*$/.test(providerId) &&
  !/\.\.|^https?:/i.test(providerId);

/** The helpers look at the kind of token only; the host puts the real one in its place. */
const PLACEHOLDER = "hf_placeholder";

/**
 * A request in a provider's own dialect, by Hugging Face's client.
 * @throws the client's InputError when it does not know the provider for the task: see `knowsProvider`.
 */
export function providerRequest(
  job: Job,
  { provider, providerId }: Served,
  content: Json,
): { url: string; headers: Record<string, string>; body: string } {
  const task = job.task as "feature-extraction";
  const helper = getProviderHelper(provider as "together", task);
  const args = { accessToken: PLACEHOLDER, provider, model: job.model, ...(content as object) };
  const options = { task, ...(job.billTo !== undefined && { billTo: job.billTo }) };
  const { url, info } = makeRequestOptionsFromResolvedModel(
    providerId,
    helper,
    args as never,
    undefined,
    options,
  );
  const { Authorization: _token, "User-Agent": _agent, ...headers } = info.headers as Record<string, string>;
  return { url, headers, body: String(info.body) };
}
