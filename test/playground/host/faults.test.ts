import { VirtualClock } from "../../../playground/host/clock.ts";
import type { Sent } from "../../../playground/host/transport.ts";
import { closeHosts, hostOf } from "../../support/script-host.ts";

afterEach(closeHosts);

const FETCHES = `function f() {
  const seen = [];
  for (let i = 0; i < 3; i++) {
    try { seen.push(UrlFetchApp.fetchAll(["https://example.org/" + i])[0].getResponseCode()); } catch (e) { seen.push(e.name + ": " + e.message); }
  }
  return seen;
}`;

async function fetching() {
  const sent: Sent[] = [];
  const origins = {
    "https://example.org": (request: Sent) => {
      sent.push(request);
      return { status: 200, headers: [], body: new Uint8Array() };
    },
  };
  return Object.assign(await hostOf(FETCHES, { origins }), { sent });
}

describe("a fault on demand", () => {
  it("throws a text at the nth call of a service, before it does anything", async () => {
    const host = await fetching();
    host.faults.throwAt("UrlFetchApp.fetchAll", 2, "Bandwidth quota exceeded: https://example.org/1.");
    expect(await host.run("f")).toEqual([
      200,
      "Exception: Bandwidth quota exceeded: https://example.org/1.",
      200,
    ]);
    expect(host.sent).toHaveLength(2);
  });

  it("or after it did it, as when an answer is lost on the way", async () => {
    const host = await fetching();
    host.faults.throwAt("UrlFetchApp.fetchAll", 2, "Timeout", "after");
    expect(await host.run("f")).toEqual([200, "Exception: Timeout", 200]);
    expect(host.sent).toHaveLength(3);
  });

  it.each(["before", "after"] as const)(
    "kills an execution %s its k-th service call, whatever it catches",
    async (at) => {
      const host = await hostOf(`function f() {
      const p = PropertiesService.getDocumentProperties();
      for (let i = 0; i < 9; i++) try { p.setProperty("at", String(i)); } catch (e) {}
    }`);
      host.faults.killAt(4, at);
      await expect(host.run("f")).rejects.toMatchObject({
        killed: true,
        message: "Exceeded maximum execution time",
      });
      expect(host.stored().properties.document).toEqual({ at: at === "before" ? "1" : "2" });
      await host.run("f");
      expect(host.stored().properties.document).toEqual({ at: "8" });
    },
  );

  it("kills one that goes on without an end and without a service", async () => {
    const host = await hostOf(
      `function f() { try { Utilities.getUuid() } catch (e) { for (;;); } }
      function g() { return 1 }`,
    );
    host.faults.killAt(1);
    await expect(host.run("f")).rejects.toMatchObject({ killed: true });
    expect(await host.run("g")).toBe(1);
  });

  it("makes a service slow", async () => {
    const host = await hostOf(
      "function f() { const from = Date.now(); SpreadsheetApp.flush(); SpreadsheetApp.flush(); return Date.now() - from }",
      {
        clock: new VirtualClock(),
      },
    );
    host.faults.slow("SpreadsheetApp.flush", 0.8);
    expect(await host.run("f")).toBeGreaterThanOrEqual(1600);
    host.faults.clear();
    expect(await host.run("f")).toBeLessThan(200);
  });

  it("strikes as often as it is told to", async () => {
    const host = await fetching();
    host.faults.add({
      when: ({ name }) => name === "UrlFetchApp.fetchAll",
      effect: { throws: "Busy" },
      times: 2,
    });
    expect(await host.run("f")).toEqual(["Exception: Busy", "Exception: Busy", 200]);
  });
});

describe("the log of executions", () => {
  it("says what ran, as whom, with how many service calls, and how it failed", async () => {
    const host = await hostOf(
      'function F() { CacheService.getUserCache().get("k"); console.log("not counted"); throw new Error("no") }',
    );
    await expect(host.call("F", [])).rejects.toThrow("no");
    expect(host.executions).toMatchObject([
      {
        id: 1,
        name: "F",
        mode: "CUSTOM_FUNCTION",
        user: "reporter@example.org",
        serviceCalls: 2,
        error: "Error: no (line 1).",
      },
    ]);
  });
});
