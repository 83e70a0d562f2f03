import { startInferenceServer } from "../../playground/inference/server.ts";
import { startPlayground } from "../../playground/server/start-playground.ts";
import { fuzzedRequest, seeded, throwAt } from "../../test/support/fuzzed-requests.ts";

export interface Fuzzed {
  server: string;
  requests: number;
  /** The status of a plain request afterwards. */
  after: number;
}

/** What a plain request to each server says while it is well. */
const WELL = {
  page: ["/document", 200],
  sidebars: ["/page?id=none", 404],
  models: ["/v1/models", 200],
} as const;

/** Throws so many fuzzed requests at each of the playground's servers, `atOnce` at a time. */
export async function fuzz(requests: number, seed: number, atOnce = 8): Promise<Fuzzed[]> {
  const models = await startInferenceServer();
  const playground = await startPlayground({
    answers: { origins: {}, who: "nobody", close: async () => {} },
  });
  const { sidebarOrigin } = (await (await fetch(`${playground.url}/document`)).json()) as {
    sidebarOrigin: string;
  };
  const origins = { page: playground.url, sidebars: sidebarOrigin, models: models.url };
  const fuzzed: Fuzzed[] = [];
  for (const server of ["page", "sidebars", "models"] as const) {
    const random = seeded(seed);
    const { host } = new URL(origins[server]);
    for (let sent = 0; sent < requests; sent += atOnce) {
      const some = Array.from({ length: Math.min(atOnce, requests - sent) }, () =>
        fuzzedRequest(random, host),
      );
      await Promise.all(some.map((bytes) => throwAt(origins[server], bytes)));
    }
    const [path, well] = WELL[server];
    const { status } = await fetch(origins[server] + path);
    fuzzed.push({ server, requests, after: status === well ? 200 : status });
  }
  await playground.close();
  await models.close();
  return fuzzed;
}
