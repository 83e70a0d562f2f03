import { clean } from "../../../src/core/rules/clean.ts";

const replaced = (text: string, what: string) => clean([[text]], what).grid[0]?.[0];

describe("a text that is replaced", () => {
  test.each([
    ["replace:atEnd:text=' St':with=' Street'", "5 St St", "5 St Street"],
    ["replace:atEnd:text=' St':with=' Street'", "5 Stone Rd", "5 Stone Rd"],
    ["replace:atStart:text='Dr. ':with=''", "Dr. Ada, Dr. Bo", "Ada, Dr. Bo"],
    ["replace:atEnd:text='Co':with='& Co'", "Bo & Co", "Bo & Co"],
    [
      "replace:St:Saint:wholeWord",
      "St Gallen, Stuttgart, Ost, St, St",
      "Saint Gallen, Stuttgart, Ost, Saint, Saint",
    ],
    ["replace:St:St.:wholeWord", "St. Gallen, St Moritz, StSt", "St. Gallen, St. Moritz, StSt"],
    ["replace:.St:-St:wholeWord", "Bad.St Anton.Stein", "Bad-St Anton.Stein"],
    ["replace:start:end", "at the start", "at the end"],
  ])("%s makes of %s", (what, before, after) => {
    expect(replaced(before, what)).toBe(after);
  });
});
