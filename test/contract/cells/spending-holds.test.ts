import { closeAddOns } from "../../support/add-on.ts";
import { builtWithEverything } from "../../support/built-with-everything.ts";
import {
  endedScenes,
  formulaScenes,
  growingRun,
  quietHours,
  type Scene,
  tenDocuments,
  tenWindows,
} from "../../support/spending-scenes.ts";

afterEach(closeAddOns);

const SEED = Number(process.env.SEED ?? 1);

function expectKept({ limit, billed, round, answered, affordable, entries = 0 }: Scene) {
  expect(billed).toBeLessThanOrEqual(limit + round);
  expect(answered).toBeGreaterThanOrEqual(0.7 * affordable);
  expect(entries).toBeLessThan(64); // Those that are over are gathered above sixty.
}

describe("a spending limit", () => {
  it.each(formulaScenes())("holds and is used for: $name", async ({ play }) => {
    expectKept(await play(SEED));
  });

  it("holds through a day in which formulas are hours apart", async () => expectKept(await quietHours()));

  it("holds for a run in the background that grows, and for its new rows a day", async () =>
    expectKept(await growingRun(builtWithEverything())));

  it("holds for windows that ask at once", async () => expectKept(await tenWindows()));

  it.each(endedScenes())("holds for what Google ended: $name", async ({ play }) => {
    const { billed, limit, round } = await play();
    expect(billed).toBeGreaterThan(0);
    expect(billed).toBeLessThanOrEqual(limit + round);
  });

  it("holds over all documents of a person's own runs", async () => expectKept(await tenDocuments()));
});
