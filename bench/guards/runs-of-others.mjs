/** A run that is alive ends by its own. */
export default [
  {
    guard: "a run that is alive is not ended by others",
    file: "src/server/run/finish.ts",
    from: 'if (isAlive(job) && job.background === undefined) throw new Told(said("runs.takeOverFirst"));',
    to: "",
    tests: ["test/server/sidebar/nothing-lost.test.ts"],
    named: "goes on elsewhere",
  },
  {
    guard: "the undo says what the record has lost",
    file: "src/server/operations/undo.ts",
    from: 'const fewer = status === "finished" && told < changed ? said("log.fewer", { told, changed }) : undefined;',
    to: "const fewer = undefined;",
    tests: ["test/server/sidebar/nothing-lost.test.ts"],
    named: "deleted in the middle",
  },
];
