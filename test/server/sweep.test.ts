import { VirtualClock } from "../../playground/host/clock.ts";
import { openPlayground, type Playground } from "../../playground/open.ts";
import { reported, reportedKey } from "../support/model-head.ts";
import { sidebarCalls } from "../support/sidebar-calls.ts";

const KEY = reportedKey("a text");

describe("the sweep of remembered answers", () => {
  let playground: Playground;
  afterEach(() => playground.close());

  it("puts an answer that was asked for afresh in the place of the one in the tab", async () => {
    playground = await openPlayground({ sheets: [{ name: "Data", cells: [["a"]] }] });
    const { host } = playground;
    const calls = sidebarCalls(host);
    for (const answer of ["sport", "crime"]) {
      await calls.report(...reported("a text", answer));
      await host.run("sweepAnswers");
      host.evictCaches();
      expect(await calls.recall([KEY])).toMatchObject({ [KEY]: { a: [{ label: answer }] } });
    }
  });
});

describe("an answer that comes while others are writing", () => {
  it("waits for eight calls before it, and is remembered even if they never end", async () => {
    const clock = new VirtualClock();
    const playground = await openPlayground({ sheets: [{ name: "Data", cells: [["a"]] }], clock });
    const { host } = playground;
    const calls = sidebarCalls(host);
    await calls.open();
    await host.holdLock("document");
    const before = clock.now();
    await calls.report(...reported("a text", "sport"));
    expect(clock.now() - before).toBeGreaterThan(16_000);
    expect(await calls.recall([KEY])).toMatchObject({ [KEY]: { a: [{ label: "sport" }] } });
    await playground.close();
  });
});
