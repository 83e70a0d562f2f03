/** A damaged line of the record spoils itself alone. */
export default [
  {
    guard: "a damaged line is none",
    file: "src/core/journal/change.ts",
    from: "    return Array.isArray(cells) && cells.length === length ? cells : undefined;\n  } catch {\n    return undefined;\n  }",
    to: "    return Array.isArray(cells) && cells.length === length ? cells : undefined;\n  } catch (error) {\n    throw error;\n  }",
    tests: ["test/server/sidebar/nothing-lost.test.ts"],
    named: "one damaged line",
  },
  {
    guard: "a damaged line is named",
    file: "src/server/journal/journal-tabs.ts",
    from: '      damaged.push(said("log.lineOf", { row: index + 2, tab: CHANGES_TAB }));',
    to: "      damaged.length;",
    tests: ["test/server/sidebar/nothing-lost.test.ts"],
    named: "one damaged line",
  },
  {
    guard: "an archive that is damaged is named",
    file: "src/server/journal/journal-tabs.ts",
    from: "return quietly(() => unpackLines(cells.map(([, text]) => String(text))), undefined);",
    to: "return unpackLines(cells.map(([, text]) => String(text)));",
    tests: [
      "test/server/sidebar/nothing-lost.test.ts",
      "test/server/sidebar",
      "test/contract/forgeries.test.ts",
    ],
    named: "archive|forges|damaged",
  },
  {
    guard: "only lines that still cannot be read go",
    file: "src/server/journal/journal-tabs.ts",
    from: "const own = damagedLines().filter((row) => rows.includes(row));",
    to: "const own = [...rows];",
    tests: ["test/server/sidebar/nothing-lost.test.ts"],
    named: "removes damaged lines",
  },
  {
    guard: "the end of a run keeps damaged lines",
    file: "src/server/journal/journal-tabs.ts",
    from: "    ...unreadable,\n",
    to: "",
    tests: ["test/server/sidebar/nothing-lost.test.ts"],
    named: "keeps a damaged line",
  },
];
