import { VirtualClock } from "../../../playground/host/clock.ts";
import { closeHosts, hostOf } from "../../support/script-host.ts";

afterEach(closeHosts);

const CODE = `
function rest() { return Utilities.base64Encode("a") + SpreadsheetApp.getActiveSheet().getRange("A1").getRow(); }
function store() { CacheService.getDocumentCache().put("a", "b"); PropertiesService.getDocumentProperties().getProperty("a"); }
function sheet() { SpreadsheetApp.getActiveSheet().getRange("A1:B2").getValues(); }
function lock() { LockService.getDocumentLock().tryLock(0); }
function many() { const cache = CacheService.getDocumentCache(); for (let n = 0; n < 2000; n++) cache.get("a"); }
`;

/** Runs a function on a virtual clock: how many of its calls take time on Google, and how long it took. */
async function run(name: string, callsTakeTime?: number) {
  const clock = new VirtualClock();
  const host = await hostOf(CODE, { clock, ...(callsTakeTime !== undefined && { callsTakeTime }) });
  await host.run(name);
  const { charged, ms } = host.executions[0] ?? {};
  return { charged, ms };
}

describe("a service call", () => {
  it.each([
    ["rest", 0, 0],
    ["store", 2, 70],
    ["sheet", 1, 60],
    ["lock", 1, 40],
  ])("is counted, and takes its time on a virtual clock that charges it: %s", async (name, calls, usual) => {
    expect(await run(name)).toEqual({ charged: calls, ms: 0 });
    const { charged, ms = -1 } = await run(name, 7);
    expect(charged).toBe(calls);
    expect(ms).toBeGreaterThanOrEqual(usual / 2);
    expect(ms).toBeLessThanOrEqual(usual * 1.5);
    expect((await run(name, 7)).ms).toBe(ms);
  });

  it("brings the end of an execution nearer", async () => {
    const host = await hostOf(CODE, { clock: new VirtualClock(), callsTakeTime: 1, limits: { run: 30 } });
    await expect(host.run("many")).rejects.toThrow("Exceeded maximum execution time");
  });
});
