/** Files of a folder, and nothing beside it. */
export default [
  {
    guard: "links are not followed",
    file: "playground/files/local-files.ts",
    from: "return within && (await realpath(file)) === file ? readFile(file) : null;",
    to: "return within ? readFile(file) : null;",
    tests: ["test/playground/files/local-files.test.ts"],
  },
  {
    guard: "nothing outside the folder, and nothing hidden",
    file: "playground/files/local-files.ts",
    from: "return within && (await realpath(file)) === file",
    to: "return (await realpath(file)) === file",
    tests: ["test/playground/files/local-files.test.ts"],
  },
];
