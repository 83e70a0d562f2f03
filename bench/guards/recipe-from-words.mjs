const tests = ["test/contract/cells/recipe-from-words.test.ts"];

/** What a recipe that a model writes must be, and how often the model is asked. */
export default [
  {
    guard: "a model is asked for a recipe only where one is named",
    file: "src/core/functions/clean.ts",
    from: '!("model" in wish) || !isInstruction(rules)',
    to: "!isInstruction(rules)",
    tests,
  },
  {
    guard: "a recipe that is asked for holds whatever the rows",
    file: "src/core/inference/key.ts",
    from: "samples: _, ...others",
    to: "...others",
    tests,
  },
  {
    guard: "a recipe that a model wrote is tried first",
    file: "src/core/recipe/accept-recipe.ts",
    from: "without.length * 2 > done.rows.length",
    to: "without.length < 0",
    tests,
  },
  {
    guard: "a model is told only once what was wrong",
    file: "src/core/recipe/in-cell/from-words.ts",
    from: 'if (first) throw new UsageError(said("savedRecipe.noneWritten"));',
    to: "",
    tests,
  },
  {
    guard: "a model sees one row of a form",
    file: "src/core/recipe/recipe-prompt.ts",
    from: 'texts.map(shapeOf).join("\\u0000")',
    to: 'texts.join("\\u0000")',
    tests,
  },
];
