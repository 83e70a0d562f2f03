import type { Settled } from "../../../src/core/run/asking.ts";
import { fitting } from "../../../src/core/run/fitting.ts";

const settled = (...now: string[]): Settled => ({ read: ["a"], now, by: "Rules" });
const TWO = { place: "beside" as const, headings: ["One", "Two"] };

describe("what came of a value, in the columns that a run has made", () => {
  it("is as wide as they are", () => {
    expect(fitting(TWO, settled("x", "y")).now).toEqual(["x", "y"]);
    expect(fitting(TWO, settled("x")).now).toEqual(["x", ""]);
    expect(fitting(TWO, settled("x", "y", "", "")).now).toEqual(["x", "y"]);
  });

  it("is no answer where it would run over into the next column", () => {
    const wide = fitting(TWO, settled("x", "y", "z"));
    expect(wide.failure).toMatchObject({ code: "runs.tooWide", args: { needs: 3, has: 2 } });
    const inPlace = fitting({ ...TWO, place: "in place" }, settled("x", "y"));
    expect(inPlace.failure).toMatchObject({ args: { needs: 2, has: 1 } });
  });
});
