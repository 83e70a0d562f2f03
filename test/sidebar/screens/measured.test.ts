/** @jest-environment jsdom */
import { allOf, movedTo } from "../../../sidebar/screens/facets/measured.ts";
import type { Histogram } from "../../../src/core/facets/histogram.ts";

const BARS = [
  { from: 0, to: 10, rows: 2, least: 3, most: 8 },
  { from: 10, to: 20, rows: 1, least: 15, most: 15 },
];
const NUMBERS: Histogram = {
  ...{ of: "numbers", bars: BARS, least: 3, most: 15 },
  ...{ rows: 3, different: 3, alike: 0 },
};

describe("a range of numbers", () => {
  const all = allOf(NUMBERS);

  it("has an end moved to the values of a bar, and stays where there is no such bar", () => {
    expect(all).toMatchObject({ from: 3, to: 15, within: true, blank: false, others: false });
    expect(movedTo(all, NUMBERS, "to", 0)).toEqual({ ...all, to: 8 });
    expect(movedTo(all, NUMBERS, "from", 1)).toEqual({ ...all, from: 15 });
    expect(movedTo(all, NUMBERS, "from", 2)).toEqual(all);
  });
});
