/** An answer other than 200, in the words of router.huggingface.co where it has words for it. */
export class RouterError extends Error {
  constructor(
    readonly status: number,
    readonly body: unknown,
    /** `body` as it stands, not as JSON. */
    readonly plain = false,
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

export const unknownModel = (id: string): RouterError =>
  id.startsWith("local/")
    ? refusal(404, `Model ${id} does not exist`)
    : refusal(400, "Model not supported by provider hf-inference");

export const unsupportedForChat = (id: string): RouterError =>
  new RouterError(400, {
    error: {
      message: `The requested model '${id}' is not supported by any provider you have enabled.`,
      type: "invalid_request_error",
      param: "model",
      code: "model_not_supported",
    },
  });
