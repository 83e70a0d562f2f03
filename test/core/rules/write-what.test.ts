import fc from "fast-check";
import { parseWhat, readWhat, writeWhat } from "../../../src/core/rules/parse-what.ts";
import { RULES } from "../../../src/core/rules/rules.ts";

const VALUE = fc
  .string({
    unit: fc.constantFrom("a", "1", " ", ",", ":", "=", "'", '"', ";", "-", "é", "🙂", "\n"),
    minLength: 1,
  })
  .filter((text) => !(text.includes("'") && text.includes('"')));

/** One use of a rule, with some of its settings: those that are listed, or any text. */
const STEP = fc.constantFrom(...RULES).chain((rule) =>
  fc
    .tuple(
      ...rule.parameters.map(({ choices }) =>
        fc.option(choices ? fc.constantFrom(...choices) : VALUE, { nil: undefined }),
      ),
    )
    .map((values) => ({
      rule,
      parameters: Object.fromEntries(
        rule.parameters.flatMap(({ name }, index) =>
          values[index] === undefined ? [] : [[name, values[index] as string]],
        ),
      ),
    })),
);

describe("rules written as text", () => {
  it("are read back as they were, whatever their settings hold", () => {
    fc.assert(
      fc.property(fc.array(STEP, { maxLength: 4 }), (steps) => {
        expect(readWhat(writeWhat(steps))).toEqual(steps);
      }),
    );
  });

  it.each(["trim, date:iso, phone:US", "split:part=2", 'replace:" a ":b', "number:comma", "case:upper"])(
    "%s stays as people write it",
    (what) => expect(writeWhat(readWhat(what))).toBe(what),
  );

  it("lose the double quotes of a value that holds both kinds, rather than the rules behind it", () => {
    const [replace, trim] = parseWhat("replace, trim");
    const steps = [{ rule: replace?.rule, parameters: { text: `a, "b" 'c'` } }, trim] as ReturnType<
      typeof readWhat
    >;
    expect(readWhat(writeWhat(steps)).map(({ rule, parameters }) => [rule.name, parameters.text])).toEqual([
      ["replace", "a, b 'c'"],
      ["trim", undefined],
    ]);
  });
});
