import { GROUPS } from "../../src/core/operations/listed.ts";

/** What the sidebar says in English of the list of operations, and of those that a person asks for. */
export const operations = {
  open: "All operations",
  title: "What to do with {column}",
  search: "Look for an operation",
  searchHint: "fill, upper, split, duplicates …",
  none: "There is no operation for “{text}”. Try another word, such as “spaces”, “dates” or “rows”.",
  found: "{n, plural, one {# operation} other {# operations}}",
  groups: GROUPS,
  clustersDoes: "Finds values that may be spellings of one thing, and lets you decide",
  matchDoes: "Finds for each value the entry of a list that it means",
  back: "Back to the list",
  heading: "{title}: {column}",
  noColumn: "none",
  nothing: "Nothing to do: no cell or row is concerned.",
  choose: "Fill in the form to see what would be done.",
  showPrevious: "Previous",
  showNext: "Next",
  showing: "{at, number} of {of, number}: row {row}",
  change: "Change {n, plural, one {# cell} other {# cells}}",
  firstTime: "Three things to try",
  firstTimeHint: "Each shows what it would do first, and whatever it changes can be undone.",
  tryCheck: "See what is wrong in this sheet",
  tryList: "See all that can be done to a column",
  tryModel: "Sort texts by labels with a model",
  dismiss: "Do not show this again",
} as const;
