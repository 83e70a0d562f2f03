/** Keys do not tell what was asked. */
export default [
  {
    guard: "keys are salted",
    file: "src/core/inference/mark.ts",
    from: 'hash(canonical(["kept 1", salt, key]))',
    to: 'hash(canonical(["kept 1", key, salt.slice(99)]))',
    tests: ["test/server/copied-file.test.ts"],
    named: "does not tell whether",
  },
  {
    guard: "values handed over are salted",
    file: "src/server/run/handed-over.ts",
    from: "hash(`${salt} ${key}`)",
    to: "hash(`${salt.slice(99)} ${key}`)",
    tests: ["test/server/sidebar/background.test.ts"],
    named: "does not tell which values",
    builds: ["everything"],
  },
];
