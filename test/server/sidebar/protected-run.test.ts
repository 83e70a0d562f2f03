import type { Protection } from "../../../playground/book.ts";
import { openPlayground, type Playground } from "../../../playground/open.ts";
import type { Plan } from "../../../src/core/run/plan.ts";
import { sidebarCalls } from "../../support/sidebar-calls.ts";

describe("a run where something is protected against the person", () => {
  let playground: Playground;

  const open = async (protection: Partial<Protection>, sheets = ["Data"]) => {
    playground = await openPlayground({
      dist: process.env.STET_DIST ?? "dist",
      sheets: sheets.map((name) => ({
        name,
        cells: [
          ["City", "Note"],
          [" Paris", "a"],
          [" Lyon", "b"],
        ],
      })),
      user: { email: "reporter@example.org" },
      owner: "desk@example.org",
    });
    playground.book.protect({ sheetId: "s1", description: "", warningOnly: false, ...protection });
    const calls = sidebarCalls(playground.host);
    const { sheetId } = await calls.table();
    const begin = (part: Partial<Plan>) =>
      calls.begin(
        {
          function: "HF_CLEAN",
          arguments: [null, null],
          argumentsText: "",
          sheetId,
          columns: [{ column: 1, parameter: 0 }],
          headingRow: 1,
          place: "beside",
          rows: "all",
          headings: ["Clean: City"],
          by: "Rules",
          provider: "",
          ...part,
        },
        "page",
      );
    return { calls, begin };
  };
  afterEach(() => playground.close());

  /** Nothing was inserted, nobody is at a run, and no run is written down. */
  const untouched = async (calls: ReturnType<typeof sidebarCalls>) => {
    expect(playground.book.values("s1", { row: 1, column: 1, rows: 1, columns: 3 })).toEqual([
      ["City", "Note", ""],
    ]);
    expect(await calls.runs()).toEqual([]);
    expect((await calls.open()).unfinished).toBeNull();
    expect(playground.book.metadata()).toEqual([]);
  };

  it("does not begin on a protected sheet", async () => {
    const { calls, begin } = await open({});
    for (const place of ["beside", "in place"] as const)
      await expect(begin({ place })).rejects.toThrow(
        "The sheet “Data” is protected. Ask the owner of the file for access, or work on a copy of it.",
      );
    await untouched(calls);
  });

  it("does not begin in a column of which some rows are protected", async () => {
    const { calls, begin } = await open({ area: { row: 3, column: 1, rows: 1, columns: 1 } });
    await expect(begin({ place: "in place" })).rejects.toThrow(
      "A3 is protected, and results would go there. Ask the owner of the file for access, or put the result into a new column.",
    );
    await expect(begin({})).rejects.toThrow(
      "Stet marks the columns that it reads, to find them again, and may not do it here. You are trying to edit a protected cell",
    );
    await untouched(calls);
  });

  it("does not insert a column into a protected range", async () => {
    const { calls, begin } = await open({ area: { row: 1, column: 1, rows: 3, columns: 2 } });
    await expect(begin({})).rejects.toThrow(
      "A1:B3 is protected, and a new column would stand in it. Ask the owner of the file for access.",
    );
    await untouched(calls);
  });

  it("does not go on into a result column that is protected by now", async () => {
    const { calls, begin } = await open({ area: { row: 1, column: 2, rows: 3, columns: 1 } });
    await expect(begin({ rows: "new", into: 2 })).rejects.toThrow(
      "B1:B3 is protected, and results would go there. Ask the owner of the file for access.",
    );
    await untouched(calls);
  });

  it("does not begin where it could not be written down", async () => {
    const { calls, begin } = await open({ sheetId: "s2" }, ["Data", "Stet changes"]);
    await expect(begin({})).rejects.toThrow(
      "The tab “Stet changes” is protected, so the run cannot be written down.",
    );
    await untouched(calls);
  });

  it("begins where a protection only warns", async () => {
    const { begin } = await open({ warningOnly: true });
    expect(await begin({ place: "in place" })).toMatchObject({ run: expect.any(String) });
  });
});
