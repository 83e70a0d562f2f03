import type { Plan } from "../../../src/core/run/plan.ts";
import { closeAddOns, openAddOn } from "../../support/add-on.ts";
import { sidebarCalls } from "../../support/sidebar-calls.ts";

afterEach(closeAddOns);

describe("what anybody who may edit the file can write, and nobody can read", () => {
  it.each(["stet.spenders", "stet.order", "stet.takenOut.0", "stet.run", "stet.seal"])(
    "ends neither the sidebar nor a formula: %s",
    async (key) => {
      const { host, column } = await openAddOn();
      for (const value of ["oops", "[", "null", "5", "[5, null]", '{"name": "undo"}']) {
        host.setProperty("document", key, value);
        host.evictCaches();
        const calls = sidebarCalls(host);
        expect(await calls.open()).toMatchObject({ unfinished: null });
        expect(await calls.preferences()).toMatchObject({ formulas: { allowed: [] } });
        expect(await calls.runs()).toEqual([]);
        await calls.left();
        await calls.finishFormulas();
        expect(await column("HF_CLASSIFY", ["a story on sport"], "sport, crime")).toEqual(["sport"]);
      }
    },
  );
});

it("A plan that is none begins nothing, and says that its window is old", async () => {
  const { host } = await openAddOn();
  const calls = sidebarCalls(host);
  const plan = { function: "HF_CLEAN", arguments: [], columns: "A", headings: 5 } as unknown as Plan;
  await expect(calls.begin(plan, "page")).rejects.toThrow(/Reload|reload|window/);
  expect(await calls.open()).toMatchObject({ unfinished: null });
  expect(await calls.runs()).toEqual([]);
});
