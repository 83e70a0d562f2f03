/** Without a token nothing is posted. */
export default [
  {
    guard: "without a token nothing is posted",
    file: "src/core/requests/permit.ts",
    from: 'return entry.bare ? { secret: null } : refuse("TOKEN", asker.place === "cell" ? OWNER_LEFT : NOBODY, true);',
    to: "return { secret: null };",
    tests: ["test/contract/addresses.test.ts"],
    named: "without anybody connected",
  },
];
