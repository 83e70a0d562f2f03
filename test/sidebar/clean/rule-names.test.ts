import { hasRules, rulesIn, toggleRules } from "../../../sidebar/fields/rule-names.ts";
import { clean } from "../../../src/core/rules/clean.ts";

describe("the rules that are ticked", () => {
  it("are the lossless ones while none is named", () => {
    expect(rulesIn("")).toContain("trim");
    expect(hasRules("", "trim")).toBe(true);
    expect(hasRules("", "fixEncoding")).toBe(false);
  });

  it("are named with what is ticked besides, and no longer when it is taken back", () => {
    const more = toggleRules("", "fixEncoding");
    expect(hasRules(more, "")).toBe(true);
    expect(hasRules(more, "fixEncoding")).toBe(true);
    expect(toggleRules(more, "fixEncoding")).toBe("");
  });

  it("keep their settings", () => {
    expect(toggleRules("date:iso", "trim")).toBe("trim, date:iso");
    expect(hasRules("date:iso", "date:us")).toBe(true);
  });

  it("do together what the lossless ones do alone", () => {
    const cells = [["  a&nbsp;"], ["b\u00a0 c"], ["&amp;nbsp;d "]];
    expect(clean(cells, toggleRules("", "fixEncoding")).grid.slice(0, 2)).toEqual(
      clean(cells).grid.slice(0, 2),
    );
  });
});
