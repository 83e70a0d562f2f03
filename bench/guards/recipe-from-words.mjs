const tests = ["test/contract/cells/recipe-from-words.test.ts"];

const accepting = ["test/core/recipe/accept-recipe.test.ts"];
const near = ["test/core/recipe/from-words/near-steps.test.ts"];
const finding = ["test/core/recipe/from-words/find-recipes.test.ts"];

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
  {
    guard: "a recipe that a model wrote gives the examples",
    file: "src/core/recipe/accept-recipe.ts",
    from: "if (other.length > 0)",
    to: "if (other.length < 0)",
    tests: accepting,
  },
  {
    guard: "a recipe that a model wrote empties no cell",
    file: "src/core/recipe/accept-recipe.ts",
    from: "if (emptied.length > 0)",
    to: "if (emptied.length < 0)",
    tests: accepting,
  },
  {
    guard: "a recipe that a model wrote writes one column and asks nobody",
    file: "src/core/recipe/from-words/reach-in-column.ts",
    from: "!isOne || !recipe.steps.every(({ op }) => KNOWN.includes(op))",
    to: "!recipe",
    tests: accepting,
  },
  {
    guard: "words that turn others round are not taken for followed",
    file: "src/core/recipe/from-words/meanings.ts",
    from: "left.some((word) => TURNED.has(singular(word)))",
    to: "left.length < 0",
    tests: finding,
  },
  {
    guard: "a recipe for words gives the examples",
    file: "src/core/recipe/from-words/find-recipes.ts",
    from: "givesAll(done, given)",
    to: "given.length >= 0",
    tests: finding,
  },
  {
    guard: "nothing is offered for words that are as near to what no step does",
    file: "src/core/recipe/from-words/near-steps.ts",
    from: "beyond + AHEAD, ",
    to: "",
    tests: near,
  },
  {
    guard: "what words only come near to does not say the opposite",
    file: "src/core/recipe/from-words/near-steps.ts",
    from: "else if (agree(words, text))",
    to: "else",
    tests: near,
  },
  {
    guard: "what words only come near to is asked about, also where it is one",
    file: "src/core/recipe/from-words/near-recipes.ts",
    from: "{ ...found, isOpen: true }",
    to: "found",
    tests: near,
  },
  {
    guard:
      "what changes no row, or contradicts the examples, is not offered for words that only come near to it",
    file: "src/core/recipe/from-words/near-recipes.ts",
    from: "found.none === undefined",
    to: "found.candidates.length > 0",
    tests: near,
  },
];
