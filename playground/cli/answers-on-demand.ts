import type { HostOptions } from "../host/options.ts";
import { send } from "../host/transport.ts";
import { type Answers, startAnswers } from "../server/answers.ts";

/** Longer than any limit of the service's own. */
const MOST_MS = 360_000;

/** Who answers requests for models: started by the first request, so that formulas without any start at once. */
export function answersOnDemand(baseUrl: string | undefined) {
  let started: Promise<Answers> | undefined;
  const forward: NonNullable<HostOptions["origins"]>[string] = async (request) => {
    started ??= startAnswers({ baseUrl });
    return send(request, (await started).origins, AbortSignal.timeout(MOST_MS));
  };
  return {
    origins: { "https://router.huggingface.co": forward, "https://huggingface.co": forward },
    close: async () => (await started)?.close(),
  };
}
