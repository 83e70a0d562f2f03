/** What the sidebar says in English of what it noticed, of trials, and of the formulas on a sheet. */
export const noticed = {
  found: "What Stet noticed",
  looking: "Looking through the column…",
  foundNothing: "Nothing looks wrong in this column.",
  foundNothingInSheet: "Nothing looks wrong in this sheet.",
  starting: "Making room in the sheet…",
  mending: "Writing it down and changing the sheet…",
  checkSheet: "Check the whole sheet",
  inSheet: "In the whole sheet",
  backToColumn: "Back to this column",
  lookingThroughSheet: "Looking through {rows, plural, one {# row} other {# rows}}…",
  firstRowsOnly: "Only the first {rows, number} rows were looked at.",
  moreFindings: "Show {n, number} more",
  fixCells: "Fix {n, plural, one {# cell} other {# cells}}",
  fillCells: "Fill {n, plural, one {# cell} other {# cells}}",
  removeRows: "Remove {n, plural, one {# row} other {# rows}}",
  cleanColumn: "Clean {column}",
  lookAtChanges: "See what would change",
  lookAtRows: "See these rows",
  andMoreChanges: "and {n, number} more",
  rowNumber: "Row {row}",
  mendedCells:
    "{n, plural, one {# cell} other {# cells}} changed. What stood there before is kept in a column beside it.",
  mendedRows:
    "{n, plural, one {# row} other {# rows}} removed. {n, plural, one {It comes} other {They come}} back when you undo this.",
  leftAlone:
    "{n, number} left as {n, plural, one {it is} other {they are}}: changed meanwhile, or with a formula or a note.",
  undoThis: "Undo",
  undoRowsAsk:
    "Put {n, plural, one {# row} other {# rows}} back where {n, plural, one {it} other {they}} stood?",
  rowsRemoved: "{n, plural, one {# row} other {# rows}} removed",
  rowsBack: "{n, plural, one {# row} other {# rows}} put back.",
  fixTitle: "Fix",
  recipeTitle: "Recipe",
  removeRowsTitle: "Remove rows",
  holds: "Holds {type}{all, select, true {} other { ({share, number, percent})}}.",
  formulasTitle: "Formulas of Stet on this sheet",
  formulasNone: "There is none here. Type one into a cell, such as =HF_CLEAN(A2:A).",
  formulasWaiting:
    "{waiting, plural, one {# cell} other {# cells}} not asked for yet{failed, plural, =0 {} one {, # cell that failed} other {, # cells that failed}}.",
  finish: "Finish them",
  finishedFormulas:
    "{left, plural, =0 {No cell is waiting any more.} other {{done, plural, one {# formula} other {# formulas}} finished, # still waiting.}}",
  formulasDragged:
    "{n, plural, one {# formula was} other {# formulas were}} dragged down, one cell each. {ranges, plural, one {One range formula does} other {# range formulas do}} the same with far fewer requests.",
  makeOne: "Turn into one range formula",
  madeOne: "{n, plural, one {# range formula} other {# range formulas}} instead.",
  formulasFreeze:
    "{n, plural, one {# formula} other {# formulas}}. As values they stay as they are and never ask again; a note keeps what they were.",
  freeze: "Turn into values",
  freezeSelected: "Only the selected ones",
  frozenSelected:
    "{n, plural, =0 {No formula begins in the selected cells.} one {# formula turned into values.} other {# formulas turned into values.}}",
  frozen: "{n, plural, one {# formula} other {# formulas}} turned into values.",
  tryRows: "Try on {n, plural, one {# row} other {# rows}}",
  trialTitle: "Trial on {of, plural, one {# random row} other {# random rows}}",
  trialStopped: "Trial, stopped after {done, number} of {of, plural, one {# row} other {# rows}}",
  trialChanged: "{n, plural, one {# row} other {# rows}} would change",
  trialFailed: "{n, plural, one {# row} other {# rows}} without an answer",
  trialUnsure: "{n, plural, one {# row} other {# rows}} that the model was not sure of",
  trialBelow: "{n, plural, =0 {No row} one {# row} other {# rows}} below the score of {below, number}",
  threshold: "Unsure below a score of",
  thresholdHelp: "From 0 to 1. A label that scores lower is written as UNSURE, and counted.",
  thresholdMark: "Keep the label, with “(unsure)” behind it",
  thresholdUnread: "Write a number from 0 to 1, such as {example}.",
  trialInAll: "In all {rows, plural, one {# row} other {# rows}}, about: {parts, list}.",
  trialInAllChanged: "{n, number} changed",
  trialInAllFailed: "{n, number} without an answer",
  trialInAllUnsure: "{n, number} unsure",
  trialInAllCost: "{dollars, money} more",
  trialKept: "Nothing was written into the sheet. A run does not ask for these values again.",
  trialResults: "Every result of the trial",
  keepAsWas: "Keep as it was",
  leavesAlone: "What a run leaves alone",
  leavesAloneList: {
    formulas: "Formulas, and whatever somebody types while it runs.",
    rules: "Rules of the sheet: protected cells and dropdowns stay as they are.",
    tables:
      "What belongs to a table (“Convert to table”): the type, format, rules and headings of its columns. Smart chips.",
  },
  notices: {
    choices:
      "The column accepts only: {detail}. Written into the column itself, other results are left out and listed for review.",
    rule: "The column has a data validation rule that may refuse results: they can only go into a new column.",
    marks: "The column has a data validation rule. Sheets marks results that do not fit it.",
    fits: "The column accepts only what fits its data validation rule. Written into the column itself, other results are left out and listed for review.",
    protected: "Column {detail} is protected, so you may not be able to write into it.",
    merged:
      "{n, plural, one {# merged range} other {# merged ranges}}: only the first cell of each holds a value.",
    formulas: "{n, plural, one {# formula} other {# formulas}}: read as their values, never written over.",
    rich: "{n, plural, one {# cell} other {# cells}} with links or mixed formatting: the result has the text alone.",
    chips:
      "{n, plural, one {# smart chip} other {# smart chips}}: left as they are in place; beside, the result has their text alone.",
    table:
      "The column belongs to a table that decides its type: its format and rules are left to it, and results go into a new column.",
    hidden:
      "{n, plural, one {# row} other {# rows}} hidden: cleaned like the others, unless you choose only visible rows.",
    filtered:
      "{n, plural, one {# row} other {# rows}} filtered out: cleaned like the others, unless you choose only visible rows.",
    dropdown: "The column has a dropdown: {detail}.",
  },
} as const;
