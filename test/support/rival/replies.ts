/** A response before anybody knows how long it takes. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export const jsonReply = (status: number, value: unknown, headers: Record<string, string> = {}): Reply => ({
  status,
  headers: { "content-type": "application/json", ...headers },
  body: JSON.stringify(value),
});
export const plainReply = (status: number, body: string): Reply => ({
  status,
  headers: { "content-type": "text/plain; charset=utf-8" },
  body,
});
export const htmlReply = (status: number, title: string): Reply => ({
  status,
  headers: { "content-type": "text/html" },
  body: `<!DOCTYPE html>\n<html><head><title>${title}</title></head><body><h1>${title}</h1></body></html>`,
});

/** What Hugging Face has said about credits over the years: only the status is to be relied on. */
export const CREDIT_TEXTS = [
  "You have exceeded your monthly included credits for Inference Providers. Subscribe to PRO to get 20x more monthly included credits.",
  "You have depleted your monthly included credits. Purchase pre-paid credits to continue using Inference Providers. Alternatively, subscribe to PRO to get 20x more included usage.",
  "You have no remaining credits. Purchase pre-paid credits to continue using Inference Providers. Alternatively, subscribe to PRO to get monthly included credits.",
  "You have reached the free monthly usage limit for groq. Add pre-paid credits to your account to continue using groq.",
] as const;

/** Refusals in the service's own words, as users reported them; `model` stands for the model asked. */
export const REFUSALS = {
  "no credits": () => jsonReply(402, { error: CREDIT_TEXTS[2] }),
  "bad token": () => jsonReply(401, { error: "Invalid credentials in Authorization header" }),
  "no permission": () =>
    jsonReply(403, {
      error:
        "This authentication method does not have sufficient permissions to call Inference Providers on behalf of user reporter",
    }),
  "no such model": (model: string) => jsonReply(404, { error: `Model ${model} does not exist` }),
  "not deployed": () => plainReply(404, "Not Found"),
  "not supported": () => jsonReply(400, { error: "Model not supported by provider hf-inference" }),
  "no provider": (model: string) =>
    jsonReply(400, {
      error: {
        message: `The requested model '${model}' is not supported by any provider you have enabled.`,
        type: "invalid_request_error",
        param: "model",
        code: "model_not_supported",
      },
    }),
  gone: () =>
    jsonReply(410, {
      error:
        "https://api-inference.huggingface.co is no longer supported. Please use https://router.huggingface.co instead.",
    }),
  "too large": () => plainReply(413, "length limit exceeded"),
  "bad input": () =>
    jsonReply(400, { error: "The size of tensor a (613) must match the size of tensor b (512)" }),
  "unreadable input": () =>
    plainReply(
      422,
      "Failed to deserialize the JSON body into the target type: inputs: invalid type: null, expected a string",
    ),
  loading: (model: string) =>
    jsonReply(503, { error: `Model ${model} is currently loading`, estimated_time: 20 }),
  unavailable: () => plainReply(503, "Service Temporarily Unavailable"),
  overloaded: () => jsonReply(429, { error: "Model is overloaded", error_type: "overloaded" }),
  "too busy": () =>
    jsonReply(500, { error: "Model too busy, unable to get response in less than 120 second(s)" }),
  failed: () => jsonReply(500, { error: "Internal Server Error" }),
  "bad gateway": () => htmlReply(502, "502 Bad Gateway"),
  "gateway timeout": () => htmlReply(504, "504 Gateway Time-out"),
  backend: () => jsonReply(424, { error: "backend error", error_type: "Backend" }),
  "login page": () => htmlReply(200, "Sign in to the office network"),
  "not JSON": () => ({ status: 200, headers: { "content-type": "application/json" }, body: '{"labels": [' }),
  nothing: () => ({ status: 200, headers: { "content-type": "application/json" }, body: "" }),
} satisfies Record<string, (model: string) => Reply>;

export type Refusal = keyof typeof REFUSALS;
