import { openPlayground, type Playground } from "../../playground/open.ts";
import { sidebarCalls } from "../support/sidebar-calls.ts";

const KEY = "aaaaaaaaaaaaaaaaaaaa";

describe("the sweep of remembered answers", () => {
  let playground: Playground;
  afterEach(() => playground.close());

  it("puts an answer that was asked for afresh in the place of the one in the tab", async () => {
    playground = await openPlayground({ sheets: [{ name: "Data", cells: [["a"]] }] });
    const { host } = playground;
    const calls = sidebarCalls(host);
    for (const answer of ["sport", "crime"]) {
      await calls.remember({ [KEY]: answer });
      await host.run("sweepAnswers");
      host.evictCaches();
      expect(await calls.recall([KEY])).toEqual({ [KEY]: answer });
    }
  });
});
