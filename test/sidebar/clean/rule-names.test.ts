import { hasRules, rulesIn, toggleRules, withSetting } from "../../../sidebar/fields/rule-names.ts";
import { clean } from "../../../src/core/rules/clean.ts";

describe("the rules that are ticked", () => {
  it("are the lossless ones while none is named", () => {
    expect(rulesIn("").map(({ rule }) => rule.name)).toContain("trim");
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
    expect(hasRules("date:iso", "date:MDY")).toBe(true);
    expect(toggleRules("split:by=',', date:iso", "trim")).toBe('split:",", trim, date:iso');
  });

  it("take another setting, and lose it when it is blanked", () => {
    const [split] = rulesIn("split");
    const rule = (split as typeof split & object).rule;
    const set = withSetting("split, trim", rule, "by", " / ");
    expect(set).toBe('split:" / ", trim');
    expect(clean([["a / b"]], set).grid).toEqual([["a", "b"]]);
    expect(withSetting(set, rule, "by", "")).toBe("split, trim");
  });

  it("do together what the lossless ones do alone", () => {
    const cells = [["  a&nbsp;"], ["b\u00a0 c"], ["&amp;nbsp;d "]];
    expect(clean(cells, toggleRules("", "fixEncoding")).grid.slice(0, 2)).toEqual(
      clean(cells).grid.slice(0, 2),
    );
  });
});
