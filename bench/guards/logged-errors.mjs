/** No text of a cell is in what Google may log. */
export default [
  {
    guard: "errors name the argument, not the text",
    file: "src/server/cell/call.ts",
    from: "throw new Error(error.without((piece, begins) => argumentWith(piece, begins, fn, args)));",
    to: "throw new Error(error.without((piece) => piece));",
    tests: ["test/contract/logs.test.ts"],
    named: "no text of a cell",
  },
  {
    guard: "exceptionLogging NONE",
    file: "appsscript.json",
    from: '"exceptionLogging": "NONE"',
    to: '"exceptionLogging": "STACKDRIVER"',
    tests: ["test/contract/logs.test.ts"],
    named: "no exceptions by the manifest",
  },
];
