/** Whoever wrote a recipe chooses neither who is asked about somebody's cells nor when. */
const tests = ["test/core/recipe/model-step.test.ts"];
const history = ["test/core/recipe/from-history.test.ts"];
const file = "src/core/recipe/model-step.ts";

export default [
  {
    guard: "a recipe names no provider and no model",
    file,
    from: 'if (form?.[at] === "options" && !optionParts(text).every(isOption)) return { at, what: "shapes.option" };',
    to: "",
    tests,
    named: "provider",
  },
  {
    guard: "a recipe names no cells and no address",
    file,
    from: 'if (isCellAddress(text.trim()) || /:\\/\\//.test(text)) return { at, what: "shapes.noAddress" };',
    to: "",
    tests,
    named: "cells",
  },
  {
    guard: "a recipe's arguments are those of its function's form",
    file,
    from: 'if (form !== undefined && at >= form.length) return { at, what: "shapes.noArgument" };',
    to: "",
    tests,
    named: "more",
  },
  {
    guard: "what a device answered is not asked of a service by a recipe",
    file,
    from: "if (plan.device || plan.only",
    to: "if (plan.only",
    tests: history,
    named: "a device answered",
  },
  {
    guard: "what a person corrected of one value is not done to others",
    file: "src/core/recipe/from-history.ts",
    from: "unclear: countCorrected(changes), made:",
    to: "unclear: 0, made:",
    tests: history,
    named: "said of one value alone",
  },
  {
    guard: "a step waits that would change what a model is to read",
    file: "src/core/recipe/stages.ts",
    from: "changed.some((each) => readLater.has(each))",
    to: "changed.some(() => false)",
    tests: ["test/core/recipe/stages.test.ts"],
  },
];
