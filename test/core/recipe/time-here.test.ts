import { minutesHere } from "../../../src/core/recipe/ways-out/time-here.ts";

it.each([
  [9_999, 60, undefined],
  [10_000, 6, 1],
  [10_000, 6.1, 2],
  [120_500, 3, 7],
  [10_000, 0, 1],
])(
  "writing %i different rows, which take %d s to read, takes %p minutes at least",
  (different, seconds, minutes) => {
    expect(minutesHere(different, seconds)).toBe(minutes);
  },
);
