import { closeAddOns, openAddOn } from "../../support/add-on.ts";
import { sidebarCalls } from "../../support/sidebar-calls.ts";

afterEach(closeAddOns);

const TEXTS = (from: number) => Array.from({ length: 20 }, (_, i) => `story ${from + i} on sport`);

describe("formulas that may spend their owner's credits", () => {
  it("keep to what the owner lets a day cost, whoever types them", async () => {
    const { host, column, asked } = await openAddOn();
    const calls = sidebarCalls(host);
    await calls.connect("hf_abcdefghijklmnop");
    await calls.savePreferences({ formulasMaySpend: true, dollarsPerDay: 1 });
    expect(await column("HF_CLASSIFY", TEXTS(0), "sport, crime")).toEqual(Array(20).fill("sport"));

    await calls.savePreferences({ dollarsPerDay: 0.000_000_1 });
    const before = asked();
    const cells = await column("HF_CLASSIFY", TEXTS(100), "sport, crime");
    expect(cells.every((cell) => String(cell).startsWith("#HF CREDITS The spending limit"))).toBe(true);
    expect(asked()).toBe(before);

    await calls.savePreferences({ formulasMaySpend: false });
    const refused = await column("HF_CLASSIFY", TEXTS(100), "sport, crime");
    expect(refused.every((cell) => String(cell).startsWith("#HF PERMISSION Formulas in this file"))).toBe(
      true,
    );
    expect(asked()).toBe(before);
  });

  it("stop at a dollar a day where their owner has said nothing else", async () => {
    const { host, column, asked, clock } = await openAddOn();
    const calls = sidebarCalls(host);
    await calls.connect("hf_abcdefghijklmnop");
    await calls.savePreferences({ formulasMaySpend: true });
    expect((await calls.preferences()).formulaDollarsPerDay).toBe(1);
    const now = clock.now();
    const today = new Date(now).toISOString().slice(0, 10);
    const spend = (dollars: number) =>
      host.setProperty(
        "document",
        `stet.spend.${today}.others`,
        JSON.stringify({ spent: dollars, out: 0, at: now }),
      );
    spend(0.9);
    expect(await column("HF_CLASSIFY", TEXTS(0), "sport, crime")).toEqual(Array(20).fill("sport"));
    spend(1);
    const before = asked();
    const [cell] = await column("HF_CLASSIFY", TEXTS(100), "sport, crime");
    expect(cell).toMatch(/^#HF CREDITS The spending limit of \$1 is reached/);
    expect(asked()).toBe(before);
  });

  it("count what was gathered once, also where it was ended before it took out what it had gathered", async () => {
    const { host, column, clock } = await openAddOn();
    const calls = sidebarCalls(host);
    await calls.connect("hf_abcdefghijklmnop");
    await calls.savePreferences({ formulasMaySpend: true });
    const day = `stet.spend.${new Date(clock.now()).toISOString().slice(0, 10)}.`;
    const at = clock.now() - 3_600_000;
    host.setProperty("document", `${day}other`, JSON.stringify({ spent: 0.6, out: 0, at }));
    const sum = { spent: 0.6, out: 0, at, holds: [`${day}other`] };
    host.setProperty("document", `${day}sum`, JSON.stringify(sum));
    expect(await column("HF_CLASSIFY", TEXTS(0), "sport, crime")).toEqual(Array(20).fill("sport"));
  });

  it("ask nothing under a limit where nobody tells the price, nor does a page", async () => {
    const unpriced = { groq: {} as { input: number; output: number } };
    const { host, column, rival } = await openAddOn({
      models: { "openai/gpt-oss-20b": { task: "chat-completion", providers: unpriced } },
    });
    const calls = sidebarCalls(host);
    await calls.connect("hf_abcdefghijklmnop");
    await calls.savePreferences({ formulasMaySpend: true, dollarsPerDay: 1 });
    const model = "openai/gpt-oss-20b:groq";
    const [cell] = await column("HF_CLASSIFY", TEXTS(0), "sport, crime", `model: ${model}`);
    expect(cell).toMatch(/^#HF CREDITS .*price/);
    const head = {
      ...{ task: "chat-completion", model },
      parameters: { instruction: "Choose one.", choices: ["sport", "crime"] },
    };
    const asks = { inputs: TEXTS(0), form: "rows" as const, schema: true };
    expect(await calls.ask(head, [{ asks, timeout: 60 }])).toMatchObject([{ refused: { kind: "CREDITS" } }]);
    expect(rival.log).toEqual([]);
  });

  it("look up what a chat model costs when there is a limit, once", async () => {
    const options = "model: openai/gpt-oss-20b:cheapest";
    const { host, column, rival } = await openAddOn({
      models: {
        "openai/gpt-oss-20b": { task: "chat-completion", providers: { groq: { input: 0.1, output: 0.5 } } },
      },
    });
    const calls = sidebarCalls(host);
    await calls.connect("hf_abcdefghijklmnop");
    await calls.savePreferences({ formulasMaySpend: true, dollarsPerDay: 1 });
    expect(await column("HF_CLASSIFY", TEXTS(0), "sport, crime", options)).toEqual(Array(20).fill("sport"));
    expect(await column("HF_CLASSIFY", TEXTS(50), "sport, crime", options)).toEqual(Array(20).fill("sport"));
    expect(rival.lookUps.filter((path) => path === "/v1/models/openai/gpt-oss-20b")).toHaveLength(1);
  });

  it("leave waiting what would take longer than Google lets a formula run, once the limit let it in", async () => {
    const { host, column, clock } = await openAddOn({
      models: {
        "openai/gpt-oss-20b": { task: "chat-completion", providers: { groq: { input: 0.1, output: 10 } } },
      },
      seconds: (inputs) => (inputs > 0 ? 12 : 0.1),
    });
    const calls = sidebarCalls(host);
    await calls.connect("hf_abcdefghijklmnop");
    await calls.savePreferences({ formulasMaySpend: true, dollarsPerDay: 0.04 });
    const begun = clock.now();
    const texts = Array.from({ length: 120 }, (_, index) => `story ${index} on sport`);
    const cells = await column("HF_CLASSIFY", texts, "sport, crime", "model: openai/gpt-oss-20b:cheapest");
    expect(clock.now() - begun).toBeLessThan(30_000);
    expect(cells).toContain("sport");
    expect(cells.at(-1)).toMatch(/^#HF WAITING Not asked yet: time ran out/);
  });
});
