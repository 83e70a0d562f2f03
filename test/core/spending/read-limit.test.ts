import { readLimit } from "../../../src/core/spending/read-limit.ts";

describe("a limit as it is typed", () => {
  it.each([
    ["2.5", 2.5],
    ["2,5", 2.5],
    ["0.5", 0.5],
    ["0,05", 0.05],
    ["0.05", 0.05],
    ["10 USD", 10],
    ["5 dollars", 5],
    ["$3", 3],
    ["1,500.25", 1500.25],
    ["1.500,25", 1500.25],
    ["0", 0],
  ])("%s is read", (text, dollars) => expect(readLimit(text)).toBe(dollars));

  it("is none when it is blank", () => expect(readLimit("  ")).toBeNull());

  it.each(["about 3", "ten", "-3", "3 EUR", "3 4", "2.", "NaN", "Infinity", "1e3"])("%s is refused", (text) =>
    expect(() => readLimit(text)).toThrow("no amount in dollars"),
  );

  it.each([
    ["1,500", "1.5 or 1500"],
    ["2.500", "2.5 or 2500"],
  ])("%s is refused, with both amounts that it could be", (text, both) =>
    expect(() => readLimit(text)).toThrow(both),
  );
});
