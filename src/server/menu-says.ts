/** What the items of the menu say, in English. */
export const MENU_SAYS = {
  soFar:
    "{done, number} of {of, plural, one {# formula} other {# formulas}} finished so far. Choose “Finish waiting cells” again to go on; what is known is not asked for twice.",
  noneWaits: "No cell is waiting.",
  finished: "{n, plural, one {# formula} other {# formulas}} finished: no cell is waiting any more.",
  notFinished:
    "{left, plural, one {# formula} other {# formulas}} of {of, number} could not be finished. Try again; what is known is not asked for twice.",
  noneDragged: "On this sheet no formula of Stet was dragged down, one cell each.",
  intoOne:
    "{n, plural, one {# formula} other {# formulas}} of one cell each become {ranges, plural, one {# range formula} other {# range formulas}}, which ask about all rows at once:",
  becameOne: "{n, plural, one {# formula} other {# formulas}} became {ranges, number}.",
  noRecipeRuns:
    "On this sheet no recipe that is saved in this file has written a column of its own yet. Do that first from the sidebar.",
  noNewRows:
    "{left, plural, =0 {No new rows: wherever a recipe reads something, its result stands.} one {# new row stays blank: its recipe does not cover it.} other {# new rows stay blank: their recipes do not cover them.}}",
  writesNew:
    "“{recipe}” writes {columns, quotedAnd} in {n, plural, one {# new row} other {# new rows}}.{left, plural, =0 {} one { # row stays blank: the recipe does not cover it.} other { # rows stay blank: the recipe does not cover them.}}",
  notOwnRecipe:
    "“{recipe}” is not as you have saved it: somebody else has written or changed it. It does this:",
  onlyBlank: "Only blank cells are written. The history in the sidebar can undo it.",
  wroteNew: "{n, plural, one {# new row} other {# new rows}} written.",
  wroteSome:
    "{n, plural, one {# new row} other {# new rows}} written; {left, number} could not be: the column refuses the result, or somebody has changed the row meanwhile.",
  wroteSoFar:
    "{n, plural, one {# new row} other {# new rows}} written so far, {left, number} left. Choose “Run recipes on new rows” again to go on.",
  noneAnswered: "No formula has been answered by a model in this file lately.",
  kept: "{n, plural, one {# answer} other {# answers}} kept in this file for {days, number} days, {added, number} of them new. They are not paid for again.",
  licences: "Licences",
} as const;
