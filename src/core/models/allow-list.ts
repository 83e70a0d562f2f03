import { UsageError } from "../arguments/usage-error.ts";
import { splitModel } from "../inference/answerer.ts";
import type { Said } from "../messages/pattern.ts";
import { both, said } from "../messages/said.ts";
import { hostOf } from "../requests/address.ts";
import type { Job } from "../tasks/job.ts";
import { ANY_PROVIDER, covers, same } from "./model-pattern.ts";
import { isOnDevice, readDeviceModel } from "./on-device.ts";

/** What may be asked; a list that is absent allows everything, an empty one nothing. */
export interface Allowed {
  /** Model ids, or `org/*` for all of an organisation's. */
  readonly models?: readonly string[];
  /** Inference providers by their names, own endpoints by their hosts. */
  readonly providers?: readonly string[];
  /** Why nothing may be asked: a list that was set cannot be read. */
  readonly unreadable?: Said;
}

type Asked = Pick<Job, "task" | "model" | "provider" | "endpoint">;

/**
 * Refuses what a newsroom has not allowed. A model on this device needs to be an allowed model; it has no provider,
 * because nothing is sent. Where a provider is still to be chosen, none of the allowed ones can serve it.
 * @throws UsageError that names what is allowed.
 */
export function refuseUnlessAllowed(asked: Asked, { models, providers, unreadable }: Allowed = {}): void {
  if (unreadable !== undefined) throw new UsageError(unreadable);
  const device = isOnDevice(asked);
  const model = device ? readDeviceModel(asked.model).id : asked.model;
  if (models && !models.some((each) => covers(each, model)))
    throw new UsageError(both(said("allowed.noModel", { model }), choose("models", models)));
  if (!providers || device) return;
  const provider = providerOf(asked);
  if (ANY_PROVIDER.includes(provider))
    throw new UsageError(
      both(
        said("allowed.noneServes", { model: splitModel(model).id }),
        choose("providers", providers),
        said("allowed.choose"),
      ),
    );
  if (!providers.some((each) => same(each, provider)))
    // A cell is read by people who need not know where somebody's own endpoint is.
    throw new UsageError(
      both(
        asked.endpoint ? said("allowed.ownEndpoint") : said("allowed.noProvider", { provider }),
        choose("providers", providers),
      ),
    );
}

/** What all of several lists allow. An empty list of one of them counts as none. */
export function allowedByAll(layers: readonly Allowed[]): Allowed {
  const models = layers.map((layer) => layer.models ?? []).filter((list) => list.length > 0);
  const providers = layers.map((layer) => layer.providers ?? []).filter((list) => list.length > 0);
  return {
    ...(models.length > 0 && { models: models.reduce(narrower) }),
    ...(providers.length > 0 && { providers: providers.reduce(narrower) }),
  };
}

/** The narrower of each two entries of which one covers the other. */
function narrower(some: readonly string[], others: readonly string[]): string[] {
  const narrow = some.flatMap((one) =>
    others.flatMap((other) => (covers(one, other) ? [other] : covers(other, one) ? [one] : [])),
  );
  return [...new Set(narrow)];
}

function providerOf({ task, model, provider = "", endpoint }: Asked): string {
  if (endpoint) return hostOf(endpoint);
  return task === "chat-completion" ? splitModel(model).suffix || provider : provider || "hf-inference";
}

const choose = (what: "models" | "providers", list: readonly string[]): Said => {
  const named = said(`allowed.${what}`);
  return list.length > 0
    ? said("allowed.are", { what: named, list })
    : said("allowed.nothing", { what: named });
};
