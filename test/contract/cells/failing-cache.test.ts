import { closeAddOns, openAddOn } from "../../support/add-on.ts";
import { aboutText, headOf } from "../../support/model-head.ts";
import { sidebarCalls } from "../../support/sidebar-calls.ts";

afterEach(closeAddOns);

const TEXTS = ["a sport story", "a crime story"];
const FOREVER = Number.POSITIVE_INFINITY;

describe.each(["get", "getAll", "put", "putAll", "remove"])("a cache whose %s fails", (method) => {
  const isIt = ({ name }: { name: string }) => name === `CacheService.Cache.${method}`;

  it.each(["before", "after"] as const)("once, %s its work is done, costs no answer", async (at) => {
    const { column, host, asked } = await openAddOn();
    for (let nth = 1; nth <= 6; nth++) {
      host.evictCaches();
      const before = asked();
      let calls = 0;
      host.faults.add({
        when: (call) => isIt(call) && ++calls === nth,
        at,
        effect: { throws: "Service error: CacheService" },
      });
      expect(await column("HF_CLASSIFY", TEXTS, "sport, crime")).toEqual(["sport", "crime"]);
      host.faults.clear();
      expect(await column("HF_CLASSIFY", TEXTS, "sport, crime")).toEqual(["sport", "crime"]);
      expect([nth, asked() - before]).toEqual([nth, 1]);
    }
  });

  it("always, costs no formula", async () => {
    const { column, host } = await openAddOn();
    host.faults.add({ when: isIt, effect: { throws: "Service error: CacheService" }, times: FOREVER });
    expect(await column("HF_CLASSIFY", TEXTS, "sport, crime")).toEqual(["sport", "crime"]);
    expect(await column("HF_CLASSIFY", TEXTS, "sport, crime")).toEqual(["sport", "crime"]);
  });
});

it("caches that fail always keep nobody from opening the sidebar, connecting, asking and disconnecting", async () => {
  const { column, host, asked } = await openAddOn();
  host.faults.add({
    when: ({ name }) => name.startsWith("CacheService."),
    effect: { throws: "Service error: CacheService" },
    times: FOREVER,
  });
  const calls = sidebarCalls(host);
  await calls.open();
  const account = await calls.connect("hf_abcdefghijklmnop");
  await calls.savePreferences({ formulasMaySpend: true });
  expect((await calls.left()).account?.name).toBe(account.name);
  const before = asked();
  const [outcome] = await calls.ask(headOf("facebook/bart-large-mnli"), [aboutText(TEXTS[0] as string)]);
  expect([outcome, asked() - before]).toMatchObject([{ status: 200 }, 1]);
  expect(await column("HF_CLASSIFY", TEXTS, "sport, crime")).toEqual(["sport", "crime"]);
  await calls.keepAnswers();
  await calls.disconnect();
  expect((await calls.open()).account).toBeNull();
});
