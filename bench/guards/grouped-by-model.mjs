/** What a model says of spellings decides nothing. */
export default [
  {
    guard: "values that mean alike are never joined unseen",
    file: "src/core/cluster/joinable.ts",
    from: 'if (method === "meaning") return false;',
    to: "",
    tests: ["test/core/cluster/meaning.test.ts"],
    named: "however alike",
  },
  {
    guard: "an answer that does not account for every value once suggests nothing",
    file: "src/core/cluster/ask-groups.ts",
    from: "return isWhole ? (parts as number[][]) : undefined;",
    to: "return parts as number[][];",
    tests: ["test/core/cluster/ask-groups.test.ts"],
    named: "is of no use",
  },
  {
    guard: "a group that a person or keys have decided is not asked about",
    file: "src/core/cluster/ask-groups.ts",
    from: "isOpen && group.ticked.size === 0 && group.values.length <= MOST_VALUES",
    to: "isOpen && group.values.length <= MOST_VALUES",
    tests: ["test/core/cluster/ask-groups.test.ts"],
    named: "nothing is ticked",
  },
  {
    guard: "what a person has decided of a group outlives another likeness",
    file: "src/core/cluster/groups.ts",
    from: "group.method !== method || group.ticked.size > 0 || group.target !== group.proposed",
    to: "group.method !== method",
    tests: ["test/core/cluster/groups.test.ts"],
    named: "decided something of",
  },
];
