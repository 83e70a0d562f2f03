import { fuzz } from "../../../bench/fuzz/fuzz.ts";

describe("the servers of the playground", () => {
  it("answer after requests of every broken kind", async () => {
    const fuzzed = await fuzz(100, Number(process.env.SEED ?? 20260101));
    expect(fuzzed.map(({ server, after }) => [server, after])).toEqual([
      ["page", 200],
      ["sidebars", 200],
      ["models", 200],
    ]);
  });
});
