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
