import { VirtualClock } from "../../../playground/host/clock.ts";
import type { HostOptions } from "../../../playground/host/options.ts";
import { closeHosts, hostOf } from "../../support/script-host.ts";

afterEach(closeHosts);

const CODE = `
function rest() { return Utilities.base64Encode("a") + SpreadsheetApp.getActiveSheet().getRange("A1").getRow(); }
function store() { CacheService.getDocumentCache().put("a", "b"); PropertiesService.getDocumentProperties().getProperty("a"); }
function sheet() { SpreadsheetApp.getActiveSheet().getRange("A1:B2").getValues(); }
function lock() { LockService.getDocumentLock().tryLock(0); }
function many() { const cache = CacheService.getDocumentCache(); for (let n = 0; n < 2000; n++) cache.get("a"); }
function told() {
  const began = Date.now(), cache = CacheService.getDocumentCache();
  for (let n = 0; n < 500; n++) cache.get("a");
  return Date.now() - began;
}
`;

/** Runs a function: how many of its calls take time on Google, and how long it took by the host's clock. */
async function run(name: string, options: Partial<HostOptions> = {}) {
  const host = await hostOf(CODE, options);
  await host.run(name);
  const { charged, ms } = host.executions[0] ?? {};
  return { charged: charged?.length, ms };
}

describe("a service call", () => {
  it.each([
    ["rest", 0, 0],
    ["store", 2, 70],
    ["sheet", 1, 60],
    ["lock", 1, 40],
  ])("is counted and takes about as long as on Google: %s", async (name, calls, usual) => {
    const { charged, ms = -1 } = await run(name, { clock: new VirtualClock() });
    expect(charged).toBe(calls);
    expect(ms).toBeGreaterThanOrEqual(usual / 2);
    expect(ms).toBeLessThanOrEqual(usual * 1.5);
    expect((await run(name, { clock: new VirtualClock() })).ms).toBe(ms);
    expect((await run(name, { clock: new VirtualClock(), callsTakeTime: 7 })).ms !== ms).toBe(calls > 0);
  });

  it.each([
    ["a virtual clock", new VirtualClock()],
    ["a real one, on which nobody waits for it", undefined],
  ])("brings the end of an execution nearer by %s", async (_name, clock) => {
    const host = await hostOf(CODE, { ...(clock && { clock }), limits: { run: 30, wall: 20 } });
    await expect(host.run("many")).rejects.toThrow("Exceeded maximum execution time");
    expect(await host.run("told")).toBeGreaterThanOrEqual(10_000);
  });
});
