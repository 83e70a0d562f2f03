import { closeAddOns, openAddOn } from "../../support/add-on.ts";

afterEach(closeAddOns);

const TEXTS = Array.from({ length: 64 }, (_, i) => `story ${i} on ${i % 2 ? "sport" : "crime"}`);
const RIGHT = TEXTS.map((_, i) => (i % 2 ? "sport" : "crime"));

describe("two formulas that ask the same at once", () => {
  it("pay once", async () => {
    const { column, rival } = await openAddOn({ seconds: () => 3 });
    const [first, second] = await Promise.all([
      column("HF_CLASSIFY", TEXTS, "sport, crime"),
      column("HF_CLASSIFY", TEXTS, "sport, crime"),
    ]);
    expect([first, second]).toEqual([RIGHT, RIGHT]);
    const asked = rival.log.flatMap(({ inputs }) => inputs);
    expect(asked.length).toBe(new Set(asked).size);
  });

  it("both answer when the one that asked first is killed", async () => {
    const { column, host } = await openAddOn({ seconds: () => 3 });
    host.faults.add({
      when: (call) => call.name === "UrlFetchApp.fetchAll" && call.nth === 1,
      effect: { kills: true },
      at: "before",
    });
    const results = await Promise.allSettled([
      column("HF_CLASSIFY", TEXTS, "sport, crime"),
      column("HF_CLASSIFY", TEXTS, "sport, crime"),
    ]);
    expect(results.filter(({ status }) => status === "rejected")).toHaveLength(1);
    expect(await column("HF_CLASSIFY", TEXTS, "sport, crime")).toEqual(RIGHT);
  });
});

describe("a formula that asks the same later", () => {
  it("does not wait for one that took long, got no answer and is over", async () => {
    const { column, clock } = await openAddOn({ script: ["slow"] });
    const began = clock.now();
    expect((await column("HF_CLASSIFY", TEXTS.slice(0, 2), "sport, crime"))[0]).toMatch(/^#HF/);
    const before = clock.now();
    expect(before - began).toBeGreaterThan(15_000);
    expect(await column("HF_CLASSIFY", TEXTS.slice(0, 2), "sport, crime")).toEqual(RIGHT.slice(0, 2));
    expect(clock.now() - before).toBeLessThan(3_000);
  });
});

describe("two formulas that remember different answers at once", () => {
  it("both keep theirs, although one writes over the other", async () => {
    const { host, column, asked } = await openAddOn();
    let writes = 0;
    host.faults.add({
      when: ({ name }) => {
        if (name === "CacheService.Cache.putAll" && ++writes === 1) host.evictCaches();
        return false;
      },
      at: "after",
      effect: { delays: 0 },
    });
    expect(await column("HF_CLASSIFY", TEXTS.slice(0, 4), "sport, crime")).toEqual(RIGHT.slice(0, 4));
    const before = asked();
    expect(await column("HF_CLASSIFY", TEXTS.slice(0, 4), "sport, crime")).toEqual(RIGHT.slice(0, 4));
    expect(asked()).toBe(before);
  });
});
