import { isNeverOurs } from "../../../src/core/rules/dates/other-calendars.ts";

it.each([
  [999, true],
  [1000, false],
  [2399, false],
  [2400, true],
  [2599, true],
  [2600, false],
  [5600, true],
  [6000, false],
])("the year %d is of another calendar for certain: %s", (year, is) => expect(isNeverOurs(year)).toBe(is));
