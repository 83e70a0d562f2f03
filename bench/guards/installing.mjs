/** What the instructions say of who can read the token. */
export default [
  {
    guard: "a script of its own at script.google.com",
    file: "README.md",
    from: "script project of its own at [script.google.com]",
    to: "script bound to your sheet, [script.google.com]",
    tests: ["test/contract/privacy.test.ts"],
    named: "way to install",
  },
  {
    guard: "who can read what",
    file: "README.md",
    from: "Who can edit the script can read the tokens of the people who use it",
    to: "Everybody can use it",
    tests: ["test/contract/privacy.test.ts"],
    named: "way to install",
  },
  {
    guard: "every editor of a template sheet can read the tokens",
    file: "docs/deploying.md",
    from: "**every editor of the sheet**, who can then read the tokens of all who use it there",
    to: "its owner",
    tests: ["test/contract/privacy.test.ts"],
    named: "way to install",
  },
  {
    guard: "a bound script is not protected from",
    file: "docs/security.md",
    from: "- **A bound script.** Whoever may edit the sheet may edit a script that is bound to it, and read what the script can\n  read: everybody's token who opens the sidebar. See [deploying.md](deploying.md).\n",
    to: "",
    tests: ["test/contract/privacy.test.ts"],
    named: "way to install",
  },
];
