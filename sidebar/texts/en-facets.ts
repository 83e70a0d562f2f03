/** What is said in English of what stands in a column, counted. */
export const facets = {
  holds:
    "{filled, plural, one {# row filled} other {# rows filled}}, {blank, number} blank, {distinct, plural, one {# different value} other {# different values}}",
  marks: "{n, plural, one {# of the blank cells holds} other {# of the blank cells hold}} only marks.",
  manyBlank: "{share, number, percent} of the cells are blank: {blank, number} of {of, number}.",
  values: "Most frequent values",
  otherValues: "{n, plural, one {# other value} other {# other values}}",
  patterns: "How the values are written",
  otherPatterns: "written otherwise",
  legend: "A is a capital letter, a another letter, 9 a digit.",
  madeOf: "The values hold:",
  kinds: {
    letters: "letters",
    digits: "digits",
    spaces: "spaces",
    marks: "punctuation",
    signs: "other signs",
  },
  typed: {
    string: "{value} (text)",
    number: "{value} (number)",
    boolean: "{value} (true or false)",
    object: "{value} (date)",
  },
} as const;
