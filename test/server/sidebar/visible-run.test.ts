import { visibleRun } from "../../support/visible-run.ts";

describe("a run over visible rows, others hidden by a filter and by hand", () => {
  it("makes at most 50 calls of Google's services in each execution, and reaches just those rows", async () => {
    const { executions, cells, expected } = await visibleRun(60, "beside");
    expect(executions.filter(({ charged }) => charged.length > 50)).toEqual([]);
    expect(new Set(executions.map(({ method }) => method))).toEqual(
      new Set(["begin", "rows", "write", "finish", "open"]),
    );
    expect(cells).toEqual(expected);
  });

  it("writes in place part by part where the rows lie far apart", async () => {
    const { executions, cells, expected } = await visibleRun(60, "in place");
    expect(executions.filter(({ method }) => method === "write").length).toBeGreaterThan(1);
    expect(Math.max(...executions.map(({ charged }) => charged.length))).toBeLessThan(80);
    expect(cells).toEqual(expected);
  });

  it("opens the sidebar afterwards with at most 15", async () => {
    const { executions } = await visibleRun(3, "beside");
    const [opened] = executions.filter(({ method }) => method === "open");
    expect(opened?.charged.length).toBeLessThanOrEqual(15);
  });
});
