import { clean } from "../../../src/core/rules/clean.ts";

/** Clean columns, and the rules for other kinds of values, which must leave them as they are. */
const COLUMNS: Record<string, [string[], string[]]> = {
  cities: [
    "Bergen Holland Turin Georgia Lima Oslo Porto Graz Leeds Derby Lyon Bari Gent Basel".split(" "),
    ["country", "country:iso2", "language", "date", "postcode", "company", "phone:US"],
  ],
  "US cities": [
    "Austin Boise Denver Fresno Omaha Tampa Tulsa Utica Salem Washington Reno".split(" "),
    ["region:US", "country"],
  ],
  "US states": ["OR ME IN PA CO CA OR ME".split(" "), ["country", "language", "country:iso3"]],
  "running numbers": [
    "7 81 402 1530 9941 12070".split(" "),
    ["postcode:US", "phone:US", "date", "id:ean", "time"],
  ],
  years: ["1998 2004 2011 1987".split(" "), ["postcode:US", "date", "phone:US", "time"]],
  decimals: [
    ["5878.869900", "3.100000", "2013.792000"],
    ["phone:US", "date", "time", "postcode"],
  ],
  scores: [
    ["3:2", "1:0", "4:4"],
    ["date", "phone:US", "postcode", "country"],
  ],
  addresses: [
    ["jane@example.org", "joe@example.org"],
    ["name:last", "phone", "url", "date", "company"],
  ],
};

describe.each(Object.entries(COLUMNS))("a column of %s", (_kind, [cells, rules]) => {
  it.each(rules)("is left as it is by %s", (rule) => {
    const { grid } = clean(
      cells.map((cell) => [cell]),
      rule,
      () => "en_US",
    );
    expect(grid.map(([cell]) => cell)).toEqual(cells);
  });
});
