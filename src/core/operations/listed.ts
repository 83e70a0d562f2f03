/** The groups of the list of operations, in its order. */
export const GROUPS = {
  tidy: "Tidy",
  letters: "Letters",
  numbers: "Numbers",
  dates: "Dates and times",
  places: "People and places",
  split: "Split and join",
  blanks: "Blank cells",
  rows: "Rows",
  replace: "Find and replace",
  extract: "Extract",
  model: "Ask a model",
} as const;

/** How the list of operations names what can be done to a column. */
export interface Listed {
  /** In plain words: "Capital or small letters". */
  readonly title: string;
  readonly group: keyof typeof GROUPS;
  /** Other words that people look for it by, with spaces between. */
  readonly also?: string;
}
