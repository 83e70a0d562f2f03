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
  noneAnswered: "No formula has been answered by a model in this file lately.",
  kept: "{n, plural, one {# answer} other {# answers}} kept in this file for {days, number} days, {added, number} of them new. They are not paid for again.",
  licences: "Licences",
} as const;
