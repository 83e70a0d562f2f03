import type { Json } from "../cells/json.ts";
import { HF_INFERENCE_SECOND, models } from "../models/models.ts";
import { isOnDevice } from "../models/on-device.ts";
import type { Job } from "../tasks/job.ts";
import { field, isList } from "../tasks/json-shape.ts";
import { splitModel } from "./answerer.ts";
import type { Known } from "./state.ts";

/** Where the router lists its chat models with their providers and prices; public, needs no token. */
export const ROUTER_MODELS_URL = "https://router.huggingface.co/v1/models";

/** One provider of a chat model, as the router lists it. */
interface Offer {
  readonly provider: string;
  readonly price: { readonly input: number; readonly output: number };
  readonly schema: boolean;
}

/**
 * What is known of a job before it runs: its price, and whether the model follows a JSON schema.
 * @param listing what `ROUTER_MODELS_URL` answered, when somebody has asked; prices of chat models come from nowhere else.
 */
export function knownOf(job: Job, listing: Json | null): Known {
  if (isOnDevice(job)) return { price: { second: 0 }, schema: false };
  // An own endpoint is paid by the hour it is up, whatever is asked of it; a server on this computer calls its models local/….
  if (job.endpoint || job.model.startsWith("local/")) return { price: { second: 0 } };
  if (job.task !== "chat-completion") {
    return !job.provider || job.provider === "hf-inference" ? { price: { second: HF_INFERENCE_SECOND } } : {};
  }
  const { id, suffix } = splitModel(job.model);
  const offers = offersOf(listing, id);
  const chosen = suffix || job.provider || "";
  const named = offers.filter(({ provider }) => provider === chosen);
  const candidates = named.length > 0 ? named : offers;
  const listed = models().find((model) => splitModel(model.id).id === id)?.schema;
  if (candidates.length === 0) return listed === undefined ? {} : { schema: listed };
  const cost = ({ price }: Offer) => price.input + price.output;
  const byCost = [...candidates].sort((a, b) => cost(a) - cost(b));
  // Unless the cheapest is asked for, the router chooses by speed: then the dearest is what it may cost.
  const offer = (chosen === "cheapest" ? byCost[0] : byCost[byCost.length - 1]) as Offer;
  return { price: offer.price, schema: candidates.every(({ schema }) => schema) };
}

function offersOf(listing: Json | null, id: string): Offer[] {
  const data = field(listing ?? undefined, "data");
  const model = isList(data) ? data.find((each) => field(each, "id") === id) : undefined;
  const providers = field(model, "providers");
  return (isList(providers) ? providers : []).flatMap((entry): Offer[] => {
    const input = field(field(entry, "pricing"), "input");
    const output = field(field(entry, "pricing"), "output");
    if (field(entry, "status") !== "live" || typeof input !== "number" || typeof output !== "number")
      return [];
    return [
      {
        provider: String(field(entry, "provider")),
        price: { input, output },
        schema: field(entry, "supports_structured_output") !== false,
      },
    ];
  });
}
