import { clean } from "../../../src/core/functions/clean.ts";
import { englishOf } from "../../../src/core/messages/english.ts";
import type { Said } from "../../../src/core/messages/pattern.ts";
import { MESSAGES } from "../../../src/core/messages/said.ts";
import { remarks } from "../../../src/core/rules/remarks-in-english.ts";
import { ask, isLeft } from "../../../src/core/run/asking.ts";
import { toldByRule } from "../../../src/core/run/told-by-rule.ts";

const settings = { locale: "" } as Parameters<typeof ask>[4];

const told = (settled: Parameters<typeof toldByRule>[0]) =>
  englishOf(toldByRule(settled) as Said, { ...MESSAGES, ...remarks() });

function settle(what: string, cells: readonly string[]) {
  const question = { arguments: [null, what], columns: [{ parameter: 0, column: 1 }], by: "Rules" };
  const rows = cells.map((cell) => [cell]);
  return ask(clean, question, new Map(), rows, settings)
    .settle([])
    .flatMap((each) => each ?? []);
}

describe("what rules say of a column", () => {
  it("is told by rule: what changed, what was left alone, and why", () => {
    const settled = settle("trim, date", [" 2016-03-04", "03/04/2016", "04/05/2016 "]);
    expect(told(settled)).toMatch(
      /^trim changed 2 values. date left 2 values alone: Day and month could be either way round/,
    );
  });

  it("counts a value as left only where nothing became of it", () => {
    const settled = settle("trim, date", ["03/04/2016", "04/05/2016 ", "2016-03-04"]);
    expect(settled.filter(isLeft).map(({ read }) => read[0])).toEqual(["03/04/2016"]);
  });

  it("is nothing where no rule had anything to say", () => {
    expect(toldByRule(settle("trim", ["a", "b"]))).toBeUndefined();
  });

  it("quotes no more than the beginning of a long cell", () => {
    const doubt = { code: "remarks.phone.impossible", args: { text: "1".repeat(5_000) } };
    const notes = [{ rule: "phone", doubt }];
    const long = told([{ read: ["1"], now: ["1"], by: "Rules", notes }]);
    expect(long).toContain("phone left 1 value alone");
    expect(long.length).toBeLessThan(300);
  });
});
