/** What is said in English where a person decides on results. */
export const review = {
  strays:
    "{n, plural, one {# value has} other {# values have}} beside {n, plural, one {it} other {them}} what the run did not give {n, plural, one {it} other {them}}: edited since, or typed by hand.",
  progress: "{done, number} of {of, plural, one {# different value} other {# different values}} decided",
  writing: "Writing {n, plural, one {# decision} other {# decisions}}…",
  written: "What you decided is in the sheet. You can stop and come back at any time.",
  changedMeanwhile:
    "{n, plural, one {# cell was} other {# cells were}} changed meanwhile, and left as {n, plural, one {it is} other {they are}}.",
  search: "Search",
  order: "Order",
  orders: {
    least: "Least sure first",
    most: "Surest first",
    rows: "Most rows first",
    name: "By name",
  },
  groups: "What is in doubt",
  all: "All of it",
  noLabel: "No label known",
  doubts: {
    unanswered: "no answer",
    said: "the model is not sure",
    below: "score below {share, number}",
  },
  counts: "{values, plural, one {# value} other {# values}} in {rows, plural, one {# row} other {# rows}}",
  acceptAll:
    "Accept {n, plural, one {# value} other {all # values}} as “{label}”: {rows, plural, one {# cell} other {# cells}}",
  acceptProposed:
    "Accept {n, plural, one {# value} other {all # values}} as proposed: {rows, plural, one {# cell} other {# cells}}",
  giveAll: "Give {n, plural, one {it} other {all # values}} another label",
  proposed: "Likeliest: {label}",
  accept: "Accept “{label}”",
  labels: "Or another label",
  leave: "Leave as it is",
  previous: "Previous",
  next: "Next",
  place: "{at, number} of {of, number}",
  takeBack: "Take the last decision back",
  takeAllBack: "Take back {n, plural, one {the decision} other {all # decisions}}",
  takeAllAsk:
    "Put back what stood there before {n, plural, one {this decision} other {these # decisions}}, in {rows, plural, one {# row} other {# rows}}?",
  nothing: "No value has this in it. Search for something else.",
  decided:
    "{n, plural, one {# value} other {# values}} decided: {accepted, number} accepted, {corrected, number} corrected, {others, number} left, cleared or put back.",
  values: "Values of this group",
  fewCorrections:
    "From {least, number} corrections on, with two labels at least, yours can be examples for the next run.",
  takeCorrections: "Use these {n, number} corrections as examples",
  correctionsHint:
    "They fill in “Examples” for a run with the same labels. You see what comes of it before anything is written.",
} as const;
