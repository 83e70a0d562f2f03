import { openPlayground, type Playground } from "../../../playground/open.ts";
import type { Plan } from "../../../src/core/column-run/plan.ts";
import { sidebarCalls } from "../../support/sidebar-calls.ts";

describe("what was corrected in review", () => {
  let playground: Playground;
  afterEach(() => playground.close());

  it("is told with the function and its arguments, until the run is undone", async () => {
    playground = await openPlayground({
      dist: process.env.STET_DIST ?? "dist",
      sheets: [{ name: "Data", cells: [["Text"], ["a"], ["b"], ["a"]] }],
    });
    const calls = sidebarCalls(playground.host);
    const plan: Plan = {
      function: "HF_CLASSIFY",
      arguments: [null, "sport, crime", null],
      argumentsText: '"sport, crime"',
      sheetId: (await calls.table()).sheetId,
      columns: [{ column: 1, parameter: 0 }],
      headingRow: 1,
      place: "beside",
      rows: "all",
      headings: ["Label"],
      by: "org/model",
      provider: "",
    };
    const { run } = await calls.begin(plan, "page");
    await calls.write(
      run,
      "page",
      ["a", "b"].map((text) => ({ read: [text], now: ["sport"], by: "org/model" })),
    );
    await calls.finish(run, "page", { changed: 3 });
    expect((await calls.table()).learned).toEqual([]);

    const corrected = await calls.review(run, [
      { read: ["a"], was: ["sport"], now: ["crime"], verdict: "corrected" },
    ]);
    expect(corrected).toBe(2);
    const learned = {
      function: "HF_CLASSIFY",
      argumentsText: '"sport, crime"',
      examples: [{ row: "a", answer: "crime" }],
    };
    expect((await calls.table()).learned).toEqual([learned]);
    await calls.revert(run);
    expect((await calls.table()).learned).toEqual([]);
  });
});
