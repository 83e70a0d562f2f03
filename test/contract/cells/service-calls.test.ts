import { closeAddOns, openAddOn } from "../../support/add-on.ts";

afterEach(closeAddOns);

/** Calls of Google's services that the last formula made: each takes some eighty milliseconds, the sheet's eight hundred. */
const callsOf = ({ host }: Awaited<ReturnType<typeof openAddOn>>) => host.executions.at(-1)?.serviceCalls;

describe("a formula's calls of Google's services", () => {
  it("are few when everything is remembered, and look no credentials up", async () => {
    const addOn = await openAddOn();
    await addOn.column("HF_CLASSIFY", ["a sport story", "a crime story"], "sport, crime");
    await addOn.column("HF_CLASSIFY", ["a sport story", "a crime story"], "sport, crime");
    expect(callsOf(addOn)).toBeLessThanOrEqual(12);
  });
});
