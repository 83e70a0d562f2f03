import { jsonReply, REFUSALS, type Reply } from "./replies.ts";

/** What the rival says of a model that it serves. */
export interface RivalModel {
  readonly task?: string;
  /** Who serves it, with the price in dollars a million tokens where it is a chat model. */
  readonly providers?: Readonly<
    Record<string, { readonly input: number; readonly output: number; readonly status?: string }>
  >;
}

export type RivalModels = Readonly<Record<string, RivalModel>>;

/** `GET /v1/models`, `/v1/models/{id}` and the Hub's `/api/models/{id}`. Undefined for any other path. */
export function listReply(path: string, models: RivalModels = {}): Reply | undefined {
  if (path === "/v1/models") {
    const chat = Object.entries(models).filter(([, { task }]) => task === "chat-completion");
    return jsonReply(200, { object: "list", data: chat.map(([id, model]) => routerListing(id, model)) });
  }
  const [, api, id = ""] = /^\/(v1|api)\/models\/(.+)$/.exec(decodeURIComponent(path)) ?? [];
  if (!api) return undefined;
  const model = models[id];
  if (!model)
    return jsonReply(404, { error: api === "v1" ? `Model ${id} does not exist` : "Repository not found" });
  return jsonReply(200, api === "v1" ? routerListing(id, model) : hubListing(id, model));
}

export function accountReply(path: string, token: string | undefined): Reply | undefined {
  if (path !== "/api/whoami-v2") return undefined;
  if (!token?.startsWith("Bearer hf_")) return REFUSALS["bad token"]();
  return jsonReply(200, { type: "user", name: "reporter", isPro: false, canPay: false, orgs: [] });
}

const routerListing = (id: string, { providers = {} }: RivalModel) => ({
  id,
  object: "model",
  created: 0,
  owned_by: id.split("/")[0],
  architecture: { input_modalities: ["text"], output_modalities: ["text"] },
  providers: Object.entries(providers).map(([provider, { input, output, status }]) => ({
    provider,
    status: status ?? "live",
    context_length: 131_072,
    pricing: { input, output },
    supports_tools: true,
    supports_structured_output: true,
  })),
});

const hubListing = (id: string, { task, providers = {} }: RivalModel) => ({
  id,
  pipeline_tag: task,
  inferenceProviderMapping: Object.fromEntries(
    Object.entries(providers).map(([provider, { status }]) => [
      provider,
      {
        status: status ?? "live",
        providerId: id,
        task: task === "chat-completion" ? "conversational" : task,
      },
    ]),
  ),
});
