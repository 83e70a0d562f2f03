/** What is said in English where something is done to chosen rows alone. */
export const onlyRows = {
  title: "Chosen rows",
  count: "Only {n, plural, one {# row} other {# rows}}, by what is chosen:",
  keep: "Work on {n, plural, one {this row} other {these # rows}} only",
  many: "Too many different values are chosen to be kept, so nothing else can be done to these rows alone.",
  long: "The value chosen is too long to be kept, so nothing else can be done to its rows alone.",
} as const;
