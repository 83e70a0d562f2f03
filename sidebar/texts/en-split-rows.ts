/** What the sidebar says in English of values that are split into rows. */
export const splitRows = {
  splitRows: {
    preview: "Rows before and after",
    sum: "“{column}” holds numbers: each is repeated, so their sum goes from {sum, number} to {repeated, number}.",
    blankNumbers: "“{column}” holds numbers: the new rows are blank there, and their sum stays.",
    moreNumbers: "The same holds for {n, plural, one {# more column} other {# more columns}} of numbers.",
    formulas: "Formulas in {columns, quoted} stay where they are; the new rows are blank there.",
    ownFormulas: "Cells that hold a formula are left as they are.",
    notes: "{n, plural, one {A note} other {# notes}} on these rows: the new rows have none.",
    filtered: "The sheet has a filter: rows that it hides are split as well.",
    refers:
      "{n, plural, one {# formula refers} other {# formulas refer}} to this sheet by name. Sheets lets them follow the rows; what they count or add up may change.",
    others: "Also possible: {all, list}.",
    other: "{by} ({count, plural, one {# cell} other {# cells}})",
    original:
      "A column “Original row” beside it tells which row each one was. Undo needs it: delete it only when you are sure.",
    split: "Split into {n, plural, one {# row} other {# rows}}",
    working: "Splitting…",
    added: "{n, plural, one {# row was} other {# rows were}} put in.",
  },
  rowsSplit: "{n, plural, one {# row} other {# rows}} put in",
  undoSplitAsk:
    "{n, plural, one {The row} other {The # rows}} that were put in go again, and each value stands in one cell as before? Rows that were edited since stay.",
} as const;
