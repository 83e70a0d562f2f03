import { closeAddOns, openAddOn } from "../../support/add-on.ts";
import { aboutText, headOf } from "../../support/model-head.ts";
import { saying } from "../../support/saying.ts";
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
    expect(await calls.ask(headOf(), [aboutText("a sport story")])).toMatchObject([
      { refused: { kind: "CREDITS", says: saying(/The spending limits could not be read/) } },
    ]);
    expect(asked()).toBe(0);
    await expect(calls.savePreferences({ dollarsPerDay: Number.NaN })).rejects.toThrow("amount in dollars");
    await expect(calls.savePreferences({ dollarsPerDay: 5 })).rejects.toThrow("Fill in all of them");
  });
});

describe("a spending limit that is none", () => {
  it.each([-1, "5", true])("is refused, and the one before stays: %p", async (limit) => {
    const { host } = await openAddOn();
    const calls = sidebarCalls(host);
    const before = { dollarsPerRun: 2, dollarsPerDay: 3, formulaDollarsPerDay: 1 };
    await calls.savePreferences(before);
    for (const name of Object.keys(before))
      await expect(calls.savePreferences({ [name]: limit })).rejects.toThrow("amount in dollars");
    expect(await calls.preferences()).toMatchObject({ ...before, limitsUnreadable: false });
  });
});

describe("sums of what was spent that can be none", () => {
  it.each([{ spent: -5 }, { out: -5 }, { spent: "0" }, { at: null }])("close formulas: %p", async (wrong) => {
    const { host, column, asked, clock } = await openAddOn();
    const calls = sidebarCalls(host);
    await calls.connect("hf_abcdefghijklmnop");
    await calls.savePreferences({ formulasMaySpend: true });
    const now = clock.now();
    const name = `stet.spend.${new Date(now).toISOString().slice(0, 10)}.others`;
    host.setProperty("document", name, JSON.stringify({ spent: 0, out: 0, at: now, ...wrong }));
    const [cell] = await column("HF_CLASSIFY", ["a sport story"], "sport, crime");
    expect(cell).toMatch(/^#HF CREDITS What was spent today could not be read/);
    expect(asked()).toBe(0);
  });

  const OUT = { dollars: -5, at: 0, run: "" };
  it.each([{ dollars: -5 }, { out: { other: OUT } }, { runs: { other: OUT } }, { runs: [] }])(
    "close what a person asks: %p",
    async (wrong) => {
      const { host, asked, clock } = await openAddOn();
      const calls = sidebarCalls(host);
      await calls.connect("hf_abcdefghijklmnop");
      await calls.savePreferences({ dollarsPerDay: 1 });
      const day = new Date(clock.now()).toISOString().slice(0, 10);
      const sums = { day, dollars: 0, runs: {}, out: {}, ...wrong };
      host.setProperty("user reporter@example.org", "stet.spent", JSON.stringify(sums));
      expect(await calls.ask(headOf(), [aboutText("a sport story")])).toMatchObject([
        { refused: { kind: "CREDITS", says: saying(/What was spent today could not be read/) } },
      ]);
      expect(asked()).toBe(0);
    },
  );
});
