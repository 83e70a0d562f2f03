import { closeAddOns, openAddOn } from "../../support/add-on.ts";
import { askedAgain } from "../../support/rival/log.ts";

afterEach(closeAddOns);

const LABELS = "sport, politics, crime";
const TEXTS = Array.from(
  { length: 300 },
  (_, i) => `story ${i % 150} on ${["sport", "politics", "crime"][(i % 150) % 3]}`,
);
const RIGHT = TEXTS.map((text) => text.split(" ").pop());

/** Service calls of an undisturbed evaluation: every one is a place to be killed at. */
async function serviceCalls(): Promise<number> {
  const { column, host } = await openAddOn({ mostInputs: 32 });
  await column("HF_CLASSIFY", TEXTS, LABELS);
  return host.executions[0]?.serviceCalls ?? 0;
}

describe("a formula that is killed and evaluated again", () => {
  it.each(Array.from({ length: 10 }, (_, point) => point))(
    "asks again for at most the round in flight, and misplaces nothing (point %i)",
    async (point) => {
      const calls = await serviceCalls();
      expect(calls).toBeGreaterThan(10);
      const { column, host, rival } = await openAddOn({ mostInputs: 32 });
      host.faults.killAt(1 + Math.floor((point * (calls - 1)) / 9), point % 2 === 0 ? "before" : "after");
      await expect(column("HF_CLASSIFY", TEXTS, LABELS)).rejects.toThrow(/Exceeded maximum execution time/);

      const before = rival.log.length;
      expect(await column("HF_CLASSIFY", TEXTS, LABELS)).toEqual(RIGHT);
      const inFlight = rival.log.slice(0, before).reduce((latest, { at }) => Math.max(latest, at), 0);
      const lastRound = rival.log.slice(0, before).filter(({ at }) => at === inFlight);
      const again = new Set(askedAgain(rival.log)).size;
      expect(again).toBeLessThanOrEqual(lastRound.reduce((sum, { inputs }) => sum + inputs.length, 0));
    },
  );
});
