import { FUNCTIONS } from "../../../src/core/functions/functions.ts";
import { rangeArguments } from "../../../src/core/run/range-arguments.ts";

const read = (name: string, ...given: (string | null)[]) => {
  const fn = FUNCTIONS.find((each) => each.name === name);
  if (fn === undefined) throw new Error(`There is no ${name}.`);
  return rangeArguments({ arguments: given }, fn);
};

describe("the arguments of a run that are read from cells", () => {
  it.each([
    ["HF_CLASSIFY", [null, "Lists!A2:A9"], ["Lists!A2:A9"]],
    ["HF_CLASSIFY", [null, "refund, A2:A9"], []],
    ["HF_CLASSIFY", [null, "refund, faq"], []],
    ["HF_CLEAN", [null, "A2:A9"], []],
  ] as [string, (string | null)[], string[]][])("of %s(%j): %j", (name, given, expected) => {
    expect(read(name, ...given)).toEqual(expected);
  });
});
