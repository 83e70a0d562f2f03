/** Every package's notice comes along. */
export default [
  {
    guard: "a licence that nobody has allowed",
    file: "scripts/build/licences.mjs",
    from: "...(ALLOWED.has(licence)",
    to: '...(licence !== ""',
    tests: ["test/scripts/build.test.ts"],
    named: "licences of what",
  },
  {
    guard: "a package without its text",
    file: "scripts/build/licences.mjs",
    from: '...(text === "" ?',
    to: '...(text === "-" ?',
    tests: ["test/scripts/build.test.ts"],
    named: "licences of what",
  },
  {
    guard: "what was borrowed",
    file: "scripts/build/licences.mjs",
    from: "return [...installed, ...borrowed];",
    to: "return [...installed];",
    tests: ["test/scripts/build.test.ts"],
    named: "licences of what",
  },
];
