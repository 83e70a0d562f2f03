import { spawnSync } from "node:child_process";

describe("The table of guards", () => {
  it("finds each guard in its place, with the tests that hold it", () => {
    const { status, stdout } = spawnSync(process.execPath, ["bench/guards.mjs", "--list"], {
      encoding: "utf8",
    });
    expect(stdout.split("\n").filter((line) => line.startsWith("LOST"))).toEqual([]);
    expect(stdout.split("\n").length).toBeGreaterThan(100);
    expect(status).toBe(0);
  });
});
