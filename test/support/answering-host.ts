import type { Answer, Sent } from "../../playground/host/transport.ts";
import { hostOf } from "./script-host.ts";

/** A script that runs what it is handed. */
export const RUN = "function f(code) { return eval(code) }";

/** An answer without anything in it, after so many seconds. */
export const answer = (seconds = 0): Answer => ({
  status: 200,
  headers: [],
  body: new Uint8Array(),
  seconds,
});

/** A host for which https://example.org answers so, with what was sent there. */
export async function hostAnswering(
  respond: (request: Sent) => Answer | Promise<Answer>,
  options: Parameters<typeof hostOf>[1] = {},
) {
  const sent: Sent[] = [];
  const origins = {
    "https://example.org": (request: Sent) => {
      sent.push(request);
      return respond(request);
    },
  };
  return Object.assign(await hostOf(RUN, { origins, ...options }), { sent });
}
