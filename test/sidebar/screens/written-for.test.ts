/** @jest-environment jsdom */
import { writtenFor } from "../../../sidebar/screens/operations/entries.ts";
import { RULES } from "../../../src/core/rules/rules.ts";

const written = (name: string, sought: string, ...cells: string[]) => {
  const rule = RULES.find((each) => each.name === name);
  if (rule === undefined) throw new Error(`There is no rule ${name}.`);
  return writtenFor(rule, sought, cells);
};

describe("a rule that was found by what a person typed", () => {
  it.each([
    ["upper", "case:upper"],
    ["to uppercase", "case:upper"],
    ["low", "case:lower"],
    ["capitals", "case"],
  ])("is written with the choice that was meant: “%s”", (sought, rule) => {
    expect(written("case", sought)).toBe(rule);
  });

  it("splits at what stands between the values of the column", () => {
    expect(written("split", "split", "a; b", "c; d", "e")).toBe("split:;");
  });
});
