/** A model cannot speak in Stet's name. */
export default [
  {
    guard: "an answer is not Stet's own word",
    file: "src/core/inference/plain-answer.ts",
    from: 'return isOwn ? { wrong: said("answer.asStet") } : { answer };',
    to: "return { answer };",
    tests: ["test/contract/logs.test.ts"],
    named: "own word",
  },
  {
    guard: "control characters",
    file: "src/core/inference/plain-answer.ts",
    from: 'const text = value.replace(UNSEEN, "");',
    to: "const text = value;",
    tests: ["test/contract/logs.test.ts"],
    named: "control characters",
  },
  {
    guard: "remembered answers are read the same way",
    file: "src/core/inference/kept.ts",
    from: "decoded.map(plainAnswer);",
    to: "decoded.map((answer) => ({ answer }));",
    tests: ["test/contract/cells/answers-tab.test.ts"],
    named: "no word of Stet's own",
  },
  {
    guard: "fresh answers are read the same way",
    file: "src/core/inference/read-reply.ts",
    from: "decoded.map(plainAnswer)",
    to: "decoded.map((each) => (each === undefined ? plainAnswer(each) : each))",
    tests: ["test/contract/logs.test.ts"],
    named: "a model's answer",
  },
];
