/** No file runs as a formula what was text. */
export default [
  {
    guard: "Download and --out",
    file: "playground/files/write-csv.ts",
    from: 'typeof values[r]?.[c] === "string" ? harmlessCsv(text) : text',
    to: "text",
    tests: ["test/playground/files/csv.test.ts"],
    named: "saving",
  },
  {
    guard: "the terminal",
    file: "playground/cli/stream.ts",
    from: "const shown = command.raw ? cells : cells.map((cell) => harmlessCsv(cell));",
    to: "const shown = cells;",
    tests: ["test/playground/stream.test.ts", "test/playground/stream-by-column.test.ts"],
  },
  {
    guard: "the record",
    file: "sidebar/screens/history/csv.ts",
    from: 'typeof cell === "string" ? harmlessCsv(cell) : textOf(cell)',
    to: "textOf(cell)",
    tests: ["test/sidebar/record/csv.test.ts"],
  },
  {
    guard: "after line breaks",
    file: "src/core/cells/harmless-csv.ts",
    from: ".*/gmu, (line)",
    to: ".*/gu, (line)",
    tests: ["test/core/harmless-csv.test.ts"],
  },
  {
    guard: "full-width forms",
    file: "src/core/cells/harmless-csv.ts",
    from: "/^[=@\\t＝＠+\\-＋－](?=.).*/gmu",
    to: "/^[=@\\t+\\-](?=.).*/gmu",
    tests: ["test/core/harmless-csv.test.ts"],
  },
];
