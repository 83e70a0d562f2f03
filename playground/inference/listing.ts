import type { LocalModel } from "./model.ts";
import type { TaskName } from "./tasks.ts";

/** What a task is about, by its name on the Hub. */
const takes = (task: TaskName) =>
  /^audio|speech-recognition$/.test(task) ? "audio" : /image|object|document/.test(task) ? "image" : "text";

/** How `GET /v1/models` lists a model: free, on this machine, not for chat. */
export const routerListing = (model: LocalModel) => ({
  id: model.id,
  object: "model",
  created: 0,
  owned_by: "local",
  pipeline_tags: model.tasks,
  ...(model.uses && { uses: model.uses }),
  architecture: {
    input_modalities: [...new Set(model.tasks.map(takes))],
    output_modalities: [
      ...new Set(model.tasks.map((task) => (task === "text-to-speech" ? "audio" : "text"))),
    ],
  },
  card: model.card,
  providers: [
    {
      provider: "local",
      status: "live",
      pricing: { input: 0, output: 0 },
      is_free: true,
      supports_tools: false,
      supports_structured_output: false,
    },
  ],
});

/** How the Hub's `GET /api/models/{id}` describes a model; `hf-inference` is what serves local models here. */
export const hubListing = (model: LocalModel) => ({
  id: model.id,
  pipeline_tag: model.tasks[0],
  private: false,
  cardData: { license: model.card.license, language: model.card.languages },
  inference: "warm",
  inferenceProviderMapping: {
    "hf-inference": { status: "live", providerId: model.id, task: model.tasks[0] },
  },
});

export const PLAYGROUND_ACCOUNT = {
  type: "user",
  name: "local-playground",
  fullname: "Local playground: no Hugging Face account is used and nothing is spent",
  isPro: false,
  canPay: false,
  orgs: [],
  auth: {
    type: "access_token",
    accessToken: {
      displayName: "local playground",
      role: "fineGrained",
      fineGrained: {
        global: [],
        scoped: [
          { entity: { type: "user", name: "local-playground" }, permissions: ["inference.serverless.write"] },
        ],
      },
    },
  },
};
