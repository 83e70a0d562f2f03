import { visibleRun } from "../../support/visible-run.ts";

/** Names of stores, sheets, ranges and the like: not as many as there are rows. */
const HANDLES = 60;

describe("a run over visible rows, others hidden by a filter and by hand", () => {
  it("makes at most 50 calls of Google's services in each execution, and reaches just those rows", async () => {
    const { executions, cells, expected } = await visibleRun(60, "beside");
    expect(executions.filter(({ charged }) => charged.length > 50)).toEqual([]);
    expect(new Set(executions.map(({ method }) => method))).toEqual(
      new Set(["begin", "rows", "write", "finish", "open"]),
    );
    expect(Math.max(...executions.map(({ uncharged }) => uncharged))).toBeLessThan(HANDLES);
    expect(cells).toEqual(expected);
  });

  it("writes in place part by part where the rows lie far apart", async () => {
    const { executions, cells, expected } = await visibleRun(60, "in place");
    expect(executions.filter(({ method }) => method === "write").length).toBeGreaterThan(1);
    expect(executions.filter(({ charged }) => charged.length > 50)).toEqual([]);
    // A chip is told by its link alone, which is looked at once for each row of the run.
    expect(Math.max(...executions.map(({ uncharged }) => uncharged))).toBeLessThan(60 + HANDLES);
    expect(cells).toEqual(expected);
  });

  it("makes no more in a new file with two columns more to read", async () => {
    const { executions, cells, expected } = await visibleRun(60, "in place", 1, [1, 2, 3]);
    expect(executions.filter(({ charged }) => charged.length > 50)).toEqual([]);
    expect(cells).toEqual(expected);
  });

  it("opens the sidebar afterwards with at most 15", async () => {
    const { executions } = await visibleRun(3, "beside");
    const [opened] = executions.filter(({ method }) => method === "open");
    expect(opened?.charged.length).toBeLessThanOrEqual(15);
  });
});
