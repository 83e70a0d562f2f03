import { closeAddOns, openAddOn } from "../../support/add-on.ts";
import { sidebarCalls } from "../../support/sidebar-calls.ts";

afterEach(closeAddOns);

describe("a list of allowed models that cannot be read", () => {
  it.each([
    ["a trailing comma", '{"allow":{"models":["newsroom/approved"]},}'],
    ["allowed for allow", '{"allowed":{"models":["newsroom/approved"]}}'],
    ["model for models", '{"allow":{"model":["newsroom/approved"]}}'],
    ["a bare array", '{"allow":["newsroom/approved"]}'],
  ])("stops every formula with a sentence: %s", async (_, settings) => {
    const { host, column, asked } = await openAddOn({}, { scriptProperties: { "stet.settings": settings } });
    const calls = sidebarCalls(host);
    await calls.connect("hf_abcdefghijklmnop");
    await calls.savePreferences({ formulasMaySpend: true });
    await expect(column("HF_CLASSIFY", ["a sport story"], "sport, crime")).rejects.toThrow(
      "The settings of this deployment cannot be read, so nothing is asked",
    );
    expect(asked()).toBe(0);
  });
});

describe("spending limits that cannot be read", () => {
  it.each(['{"run":1', '{"days":1}', '{"day":"1"}', "[1]"])("stop every formula: %s", async (limits) => {
    const { host, column, asked } = await openAddOn();
    const calls = sidebarCalls(host);
    await calls.connect("hf_abcdefghijklmnop");
    await calls.savePreferences({ formulasMaySpend: true });
    host.setProperty("user reporter@example.org", "stet.limits", limits);
    const [cell] = await column("HF_CLASSIFY", ["a sport story"], "sport, crime");
    expect(cell).toMatch(/^#HF CREDITS The spending limits could not be read/);
    expect(asked()).toBe(0);
    await expect(calls.savePreferences({ dollarsPerDay: Number.NaN })).rejects.toThrow("amount in dollars");
    await expect(calls.savePreferences({ dollarsPerDay: 5 })).rejects.toThrow("Fill in all of them");
  });
});
