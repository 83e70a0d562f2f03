import { load } from "../../scripts/load.mjs";

/** Rows a minute that are promised, by the columns of per-minute.ts in their order. */
const LEAST = [20_000, 1_500];

/** How many rows a run in the sidebar has classified a minute, on a virtual clock. */
export const batching = {
  name: "batching",
  async run() {
    const { perMinute } = await load("bench/batching/per-minute.ts");
    return {
      lines: perMinute().map(({ name, rows, requests, seconds, perMinute }, index) => ({
        what: `${name}: ${Math.round(perMinute).toLocaleString("en")} rows a minute in ${requests} requests`,
        sides: [{ name: "run", ms: seconds * 1000, from: seconds * 1000, to: seconds * 1000 }],
        mostMs: (60_000 * rows) / LEAST[index],
      })),
    };
  },
};
