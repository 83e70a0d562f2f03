/** What is said in English where rows that stand for the same are looked for. */
export const duplicates = {
  open: "Duplicate rows",
  columns: "Rows are compared in",
  keep: "Which row of each group stays",
  keeps: { first: "The first", complete: "The one with most cells filled", newest: "The newest" },
  by: "The newest by",
  find: "Look for duplicates",
  none: "No rows repeat each other in these columns.",
  summary:
    "{groups, plural, one {# group} other {# groups}} of rows that may be duplicates. {out, plural, =0 {Nothing is ticked.} one {# row is ticked to be taken out.} other {# rows are ticked to be taken out.}}",
  group: "{n, plural, one {# row} other {# rows}}",
  chance: "So many rows have these values that they may well be different.",
  moved:
    "The sheet has changed meanwhile, so nothing was taken out yet. {n, plural, one {In one group} other {In # groups}} a row is another now, or gone: {n, plural, one {it is} other {they are}} left out. Press again to go on.",
  movedUnmarked:
    "The sheet has changed meanwhile, so nothing was written yet. {n, plural, one {In one group} other {In # groups}} a row is another now, or gone: {n, plural, one {it is} other {they are}} left out. Press again to go on.",
  mark: "Mark {n, plural, one {# row} other {all # rows}} in a new column",
  marked:
    "{n, plural, one {# row} other {# rows}} marked in a new column right of the table. None was taken out.",
  heading: "Duplicates",
  marks: {
    keep: "Group {group}: keep",
    out: "Group {group}: duplicate",
    check: "Group {group}: check",
  },
  undated: "Not every row has a date that can be read, so nothing is ticked.",
  stays: "stays",
  takeOut: "Take out row {row}",
  alike: {
    same: "the same",
    written: "written otherwise",
    slip: "a slip away",
    blank: "blank in one",
    none: "blank in both",
  },
  column: "{column}: {alike}",
} as const;
