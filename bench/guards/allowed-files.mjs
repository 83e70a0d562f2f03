/** Formulas in a file that nobody has allowed send nothing. */
export default [
  {
    guard: "what is not allowed sends nothing",
    file: "src/core/requests/permit.ts",
    from: 'if (!asker.allowed) return refuse("PERMISSION", NOT_ALLOWED, true);',
    to: "",
    tests: ["test/contract/addresses.test.ts"],
    named: "send nothing",
  },
  {
    guard: "formulas have no secrets where they are not allowed",
    file: "src/server/account/credentials.ts",
    from: "if (!allowed) cell = { ...cell, token: null, key: null, hasToken: false, hasKey: false };",
    to: "",
    tests: ["test/contract/addresses.test.ts"],
    named: "formulas that the file's owner",
  },
  {
    guard: "allowed by file",
    file: "src/server/account/credentials.ts",
    from: "documents.length > 0 && documents.includes(fileId())",
    to: "documents.length >= 0",
    tests: ["test/contract/addresses.test.ts"],
    named: "send nothing",
  },
  {
    guard: "an own endpoint's host is not shown",
    file: "src/core/models/allow-list.ts",
    from: 'asked.endpoint ? said("allowed.ownEndpoint") : said("allowed.noProvider", { provider })',
    to: 'said("allowed.noProvider", { provider })',
    tests: ["test/contract/addresses.test.ts"],
    named: "show no host either",
  },
];
