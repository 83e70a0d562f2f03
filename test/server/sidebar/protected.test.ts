import { openPlayground, type Playground } from "../../../playground/open.ts";
import type { Plan } from "../../../src/core/run/plan.ts";
import { reported, reportedKey } from "../../support/model-head.ts";
import { sidebarCalls } from "../../support/sidebar-calls.ts";

describe("a run in a file whose answers tab is protected", () => {
  let playground: Playground;
  afterEach(() => playground.close());

  it("ends as any other, and its answers stay in the cache", async () => {
    playground = await openPlayground({
      sheets: [{ name: "Data", cells: [["Key"], ["a"]] }],
      user: { email: "reporter@example.org" },
      owner: "desk@example.org",
    });
    const { book, host } = playground;
    const sheetId = book.insertSheet("Stet answers");
    book.protect({ sheetId, description: "", warningOnly: false });
    const calls = sidebarCalls(host);
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
    await calls.report(...reported("a", "sport"));
    expect(await calls.finish(run, "page", {})).toMatchObject({ run, status: "finished" });
    const key = reportedKey("a");
    expect(await calls.recall([key])).toMatchObject({ [key]: { a: [{ label: "sport" }] } });
  });
});
