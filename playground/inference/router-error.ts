/** An answer other than 200, in the words of router.huggingface.co where it has words for it. */
export class RouterError extends Error {
  constructor(
    readonly status: number,
    readonly body: unknown,
    /** `body` as it stands, not as JSON. */
    readonly plain = false,
    /** What the person can do here, said in a header beside the service's own words. */
    readonly advice?: string,
  ) {
    super(typeof body === "string" ? body : JSON.stringify(body));
  }
}

/** A refusal that the service puts as `{"error": …}`. */
export const refusal = (status: number, error: string, errorType?: string): RouterError =>
  new RouterError(status, errorType ? { error, error_type: errorType } : { error });

/** What hf-inference answers, as plain text, to a body that is not what it expects. */
export const undeserializable = (reason: string): RouterError =>
  new RouterError(422, `Failed to deserialize the JSON body into the target type: ${reason}`, true);

export const unknownModel = (id: string, hub = false): RouterError =>
  id.startsWith("local/")
    ? refusal(404, `Model ${id} does not exist`)
    : new RouterError(400, { error: "Model not supported by provider hf-inference" }, false, adviceOn(hub));

export const unsupportedForChat = (id: string, advice = adviceOn(false)): RouterError =>
  new RouterError(
    400,
    {
      error: {
        message: `The requested model '${id}' is not supported by any provider you have enabled.`,
        type: "invalid_request_error",
        param: "model",
        code: "model_not_supported",
      },
    },
    false,
    advice,
  );

const adviceOn = (hub: boolean): string =>
  hub
    ? "It cannot run on this computer. Start the playground with --live and HF_TOKEN to ask Hugging Face."
    : "No model on this computer does this. Start the playground with --hub for the Hub's models, or with --live and HF_TOKEN.";
