/** A run writes into the columns that it has made, and into no other. */
export default [
  {
    guard: "an answer wider than the run's columns is a failure",
    file: "src/core/run/fitting.ts",
    from: 'if (needs > has) return { ...settled, failure: said("runs.tooWide", { needs, has }) };',
    to: "",
    tests: ["test/core/run/fitting.test.ts", "test/core/run/column-run.test.ts"],
  },
  {
    guard: "every answer is made to fit",
    file: "src/core/run/fitting.ts",
    from: 'return { ...settled, now: Array.from({ length: has }, (_, at) => now[at] ?? "") };',
    to: "return settled;",
    tests: ["test/core/run/fitting.test.ts"],
  },
  {
    guard: "the server writes nothing wider",
    file: "src/server/run/rows.ts",
    from: "if (writes.some(({ now }) => now.length !== widthOf(plan))) throw",
    to: "if (writes.some(({ now }) => now.length > 99)) throw",
    tests: ["test/server/sidebar/write.test.ts"],
  },
];
