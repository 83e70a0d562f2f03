import { FUNCTIONS } from "../../../src/core/functions/functions.ts";
import { NO_SETTINGS } from "../../../src/core/settings/settings.ts";
import { anew } from "../../../src/core/sheet/anew.ts";

describe("the same formula in other words", () => {
  it.each([
    ['=HF_CLASSIFY(A2:A9, "sport, crime")', '=HF_CLASSIFY(A2:A9, "sport, crime", " ")'],
    ["=HF_CLASSIFY(A2)", '=HF_CLASSIFY(A2, "", " ")'],
    ['=HF_CLASSIFY(A2; "a"; "min: 0.6")', '=HF_CLASSIFY(A2; "a"; "min: 0.6 ")'],
    ['=HF_CLASSIFY(A2, "a", " ")', '=HF_CLASSIFY(A2, "a", "  ")'],
    ['=HF_CLASSIFY(A2, "a", E1)', '=HF_CLASSIFY(A2, "a", E1&" ")'],
    ['=HF_CLASSIFY(A2, "a",)', '=HF_CLASSIFY(A2, "a", " ")'],
    ['=HF_TRANSLATE(A2, "en")', '=HF_TRANSLATE(A2, "en", "", " ")'],
    [
      '=IFERROR(hf_summarize(FILTER(A2:A, B2:B="say "")"), 20), "-")',
      '=IFERROR(hf_summarize(FILTER(A2:A, B2:B="say "")"), 20, " "), "-")',
    ],
    [`=HF_CLASSIFY('It''s, (a) sheet'!A2, {"x","y"})`, `=HF_CLASSIFY('It''s, (a) sheet'!A2, {"x","y"}, " ")`],
    ['=HF_CLASSIFY(A2, "a")&HF_SUMMARIZE(A2)', '=HF_CLASSIFY(A2, "a", " ")&HF_SUMMARIZE(A2, "", " ")'],
    ['=HF_GENERATE("Say hello")', '=HF_GENERATE("Say hello ")'],
    ["=HF_GENERATE(B1, A2:A9)", '=HF_GENERATE(B1, A2:A9, " ")'],
    ["=HF_USAGE()", "=HF_USAGE()"],
    ["=SUM(A2, B2)", "=SUM(A2, B2)"],
  ])("%s", (formula, same) => {
    expect(anew(formula, ",")).toBe(same);
  });

  it("is parted as the sheet's locale wants it where the formula does not show", () => {
    expect(anew("=HF_CLASSIFY(A2)", ";")).toBe('=HF_CLASSIFY(A2; ""; " ")');
  });

  const withOptions = FUNCTIONS.filter(({ params }) => params.some(({ type }) => type === "options"));

  it.each(withOptions.map((fn) => [fn.name, fn] as const))(
    "asks the same, whatever %s was given",
    (_name, fn) => {
      const at = fn.params.findIndex(({ type }) => type === "options");
      const given = fn.params.map(({ type, name }) => {
        if (type === "range") return [["A text about sport."]];
        if (name.startsWith("examples_")) return [["a"], ["b"], ["c"]];
        if (type === "number") return 20;
        if (type === "language") return "en";
        return name === "kinds" ? "email" : type === "rules" ? "trim" : "sport, crime";
      });
      const needed = fn.params.filter(({ optional }) => !optional).length;
      for (let count = needed; count <= at; count++) {
        const jobOf = (args: readonly unknown[]) => fn.ask(args as never, NO_SETTINGS).job;
        const some = given.slice(0, count);
        const isAbsentRange = fn.params.slice(count, at).some(({ type }) => type === "range");
        const blanks = Array.from({ length: at - count }, () => "");
        const changed = isAbsentRange ? [`${some[0]} `, ...some.slice(1)] : [...some, ...blanks, " "];
        expect(jobOf(changed)).toEqual(jobOf(some));
      }
    },
  );
});
