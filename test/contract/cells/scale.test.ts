import { closeAddOns, openAddOn } from "../../support/add-on.ts";

afterEach(closeAddOns);

const LABELS = "sport, politics, crime, weather";
const DISTINCT = Array.from(
  { length: 500 },
  (_, i) => `report ${i} on ${["sport", "politics", "crime", "weather"][i % 4]}`,
);
const ROWS = Array.from({ length: 10_000 }, (_, i) => DISTINCT[(i * 7919) % 500] as string);
const RIGHT = ROWS.map((text) => text.split(" ").pop());

describe("10,000 rows with 500 distinct values", () => {
  it("take at most 20 requests, none the second time, and none after a day when they were swept", async () => {
    const { column, asked, host, clock } = await openAddOn({ mostInputs: 32 });
    expect(await column("HF_CLASSIFY", ROWS, LABELS)).toEqual(RIGHT);
    expect(asked()).toBeLessThanOrEqual(20);

    const first = asked();
    expect(await column("HF_CLASSIFY", ROWS, LABELS)).toEqual(RIGHT);
    expect(asked()).toBe(first);

    await host.run("sweepAnswers", [], { mode: "FULL" });
    host.evictCaches();
    clock.advance(86_400_000);
    expect(await column("HF_CLASSIFY", ROWS, LABELS)).toEqual(RIGHT);
    expect(asked()).toBe(first);
  });

  it("take at most 20 requests of a chat model, with the answers it gives one by one", async () => {
    const options = "model: openai/gpt-oss-20b:cheapest";
    const { column, asked } = await openAddOn();
    const together = await column("HF_CLASSIFY", ROWS, LABELS, options);
    expect(asked()).toBeLessThanOrEqual(20);

    const alone = await openAddOn();
    for (const text of DISTINCT.slice(0, 40)) {
      const [single] = await alone.column("HF_CLASSIFY", [text], LABELS, options);
      expect(together[ROWS.indexOf(text)]).toBe(single);
    }
    expect(together.every((cell) => !String(cell).startsWith("#HF"))).toBe(true);
  });
});

describe("two formulas about the same texts", () => {
  it("share what is remembered, and keep apart what was asked differently", async () => {
    const { column, asked } = await openAddOn();
    await column("HF_CLASSIFY", ["a sport story", "a crime story"], "sport, crime");
    const first = asked();
    await column("HF_CLASSIFY", ["a crime story", "a sport story", "a sport story"], "sport, crime");
    expect(asked()).toBe(first);
    await column("HF_CLASSIFY", ["a crime story"], "sport, crime, other");
    expect(asked()).toBeGreaterThan(first);
  });
});

describe("HF_CLEAN", () => {
  it("touches no service at all for a cell", async () => {
    const { host } = await openAddOn();
    expect(await host.call("HF_CLEAN", ["  Caf&eacute;  Royal "])).toBe("Café Royal");
    expect(await host.call("HF_CLEAN", ["  Caf&eacute;  Royal ", "trim"])).toBe("Caf&eacute; Royal");
    expect(host.executions.map((execution) => execution.serviceCalls)).toEqual([0, 0]);
  });
});
