import { openPlayground, type Playground } from "../../../playground/open.ts";
import { sidebarCalls } from "../../support/sidebar-calls.ts";

describe("a recipe that is kept in the document", () => {
  let playground: Playground;
  afterEach(() => playground.close());

  it("stays until the one in its place is written, whatever fails", async () => {
    playground = await openPlayground({
      dist: process.env.STET_DIST ?? "dist",
      sheets: [{ name: "Data", cells: [["Text"]] }],
    });
    const calls = sidebarCalls(playground.host);
    const long = JSON.stringify({ name: "R", text: "=1".repeat(60_000) });
    await calls.keepRecipe("R", '{"name": "R"}', ["R"]);
    await calls.keepRecipe("Other", "{}", ["Other"]);
    playground.host.faults.add({
      when: ({ name }) => name === "SpreadsheetApp.Range.setValues",
      effect: { throws: "Service Spreadsheets failed" },
    });
    await expect(calls.keepRecipe("R", long, ["R"])).rejects.toThrow();
    playground.host.faults.clear();
    expect(await calls.recipes()).toEqual([
      { name: "R", json: '{"name": "R"}' },
      { name: "Other", json: "{}" },
    ]);
    await calls.keepRecipe("S", long, ["S", "R"]);
    expect(await calls.recipes()).toEqual([
      { name: "Other", json: "{}" },
      { name: "S", json: long },
    ]);
    await calls.keepRecipe("Other", "", ["Other"]);
    expect((await calls.recipes()).map(({ name }) => name)).toEqual(["S"]);
  });
});
