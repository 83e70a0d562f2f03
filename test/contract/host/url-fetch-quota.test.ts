import { VirtualClock } from "../../../playground/host/clock.ts";
import { answer, hostAnswering, RUN } from "../../support/answering-host.ts";
import { closeHosts, hostOf } from "../../support/script-host.ts";

afterEach(closeHosts);

/** docs/apps-script.md 4.1: 20,000 a day, fetchAll counts one call per request; 4.3, "daily quota". */
describe("the daily quota of fetches", () => {
  it("is spent by every request of a batch, and is the account's", async () => {
    const clock = new VirtualClock();
    const host = await hostAnswering(() => answer(), { clock });
    host.spend("urlfetch", 3);
    const fetchAll = (count: number) =>
      `UrlFetchApp.fetchAll(Array(${count}).fill("https://example.org/")).length`;
    expect(await host.run("f", [fetchAll(3)])).toBe(3);
    await expect(host.run("f", [fetchAll(1)])).rejects.toThrow(
      "Exception: Service invoked too many times for one day: urlfetch.",
    );
    expect(await host.as({ email: "other@example.org" }).run("f", [fetchAll(1)])).toBe(1);
    clock.advance(24 * 3_600_000);
    expect(await host.run("f", [fetchAll(1)])).toBe(1);
  });

  it("is the owner's in a cell", async () => {
    const host = await hostAnswering(() => answer(), {
      owner: "owner@example.org",
      user: { email: "owner@example.org" },
    });
    host.spend("urlfetch");
    const editor = host.as({ email: "editor@example.org" });
    await expect(editor.call("f", ['UrlFetchApp.fetch("https://example.org/")'])).rejects.toThrow(
      "urlfetch. (line 1).",
    );
    await editor.run("f", ['UrlFetchApp.fetch("https://example.org/"); 1']);
  });
});

/** docs/apps-script.md part 7, "urlFetchWhitelist". */
describe("the manifest's urlFetchWhitelist", () => {
  const manifest = {
    urlFetchWhitelist: ["https://example.org/api/", "https://example.org/v2", "https://*.example.net/"],
  };
  const fetchOf = (url: string) => `UrlFetchApp.fetch("${url}").getResponseCode()`;
  const origins = Object.fromEntries(
    ["https://example.org", "https://a.example.net", "https://a.b.example.net"].map((origin) => [
      origin,
      () => answer(),
    ]),
  );

  it.each([
    ["https://example.org/api/v1", true],
    ["https://example.org/other", false],
    ["https://example.org/v2/x", true],
    ["https://example.org/v2?x", true],
    ["https://example.org/v21", false],
    ["https://a.example.net/x", true],
    ["https://a.b.example.net/x", false],
  ])("holds %s to it: %s", async (url, allowed) => {
    const host = await hostOf(RUN, { manifest, origins });
    const run = host.run("f", [fetchOf(url)]);
    if (allowed) expect(await run).toBe(200);
    else await expect(run).rejects.toThrow("urlFetchWhitelist");
  });

  it("may not be enforced for editor add-ons (left open by Google)", async () => {
    const host = await hostOf(RUN, { manifest, origins, unknowns: { whitelistEnforced: false } });
    expect(await host.run("f", [fetchOf("https://example.org/other")])).toBe(200);
  });
});
