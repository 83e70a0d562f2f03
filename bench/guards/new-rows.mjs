/** What is written into new rows is what the person has seen or kept, into blank cells, where the recipe wrote before. */
const tests = ["test/server/sidebar/new-rows.test.ts"];

export default [
  {
    guard: "a recipe that somebody else has written is told as such",
    file: "src/server/journal/recipes-tab.ts",
    from: "isOwn(markedAs(name), json, mark);",
    to: "true || mark === json;",
    tests,
    named: "has not kept as it stands",
  },
  {
    guard: "a row is new where all that is written is blank",
    file: "src/core/recipe/new-rows.ts",
    from: 'written.every((cells) => (cells[at] ?? "") === "") &&',
    to: "",
    tests: ["test/core/recipe/new-rows.test.ts"],
  },
  {
    guard: "a recipe that would read earlier rows otherwise writes nothing",
    file: "src/core/recipe/new-rows.ts",
    from: 'if (done.some((at, place) => made.get(at) !== before.get(place))) return "otherwise";',
    to: "",
    tests,
    named: "decides by its column",
  },
  {
    guard: "a recipe writes only into columns that hold what it gives",
    file: "src/core/recipe/new-rows.ts",
    from: 'return same.length * 2 < known.length ? "notIts" : undefined;',
    to: "return undefined;",
    tests,
    named: "is not led elsewhere",
  },
  {
    guard: "the record of others does not lead into protected columns",
    file: "src/server/run/on-new-rows.ts",
    from: "refuseOthersRecord(sheet, written, headingRow);",
    to: ";",
    tests,
    named: "is not led elsewhere",
  },
  {
    guard: "columns that move while the person is asked are not written",
    file: "src/server/run/write-new-rows.ts",
    from: "refuseMoved(due);",
    to: "",
    tests,
    named: "while the person is asked",
  },
  {
    guard: "what others name their recipes looks like no line of Stet's",
    file: "src/server/menu-new-rows.ts",
    from: 'text.replace(/\\s+/gu, " ")',
    to: "text",
    tests,
    named: "has not kept as it stands",
  },
];
