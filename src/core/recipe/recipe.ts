/**
 * What a recipe says, as JSON. A closed set of steps and nothing to evaluate: what is not named here cannot be written.
 * `readRecipe` in read-recipe.ts is the only way from somebody's JSON to these types.
 */

/** The version that this code writes and reads. */
export const VERSION = 1;

/** What is never passed, whoever wrote the recipe. */
export const MOST = {
  steps: 50,
  cases: 40,
  parts: 60,
  takes: 6,
  guardDepth: 4,
  pairs: 5000,
  inputs: 50,
  json: 500_000,
  decisions: 5000,
  text: 200,
  cell: 10_000,
  /** Characters of what a model is asked with, such as its labels. */
  argument: 2000,
  result: 50_000,
  /** Characters that the steps make of one table altogether: more would fill the memory of whoever runs them. */
  made: 100_000_000,
} as const;

export interface Recipe {
  recipe: typeof VERSION;
  name: string;
  /** The headings of the columns it reads; `from` and `column` count in this list, from 0. */
  inputs: readonly string[];
  steps: readonly Step[];
  examples?: readonly { in: readonly string[]; out: readonly string[] }[];
  madeBy?: "person" | "learner" | "model";
}

/** What becomes of a row for which a step has no answer: its cell stays, is emptied, or is left to a person. */
export type OnFail = "keep" | "blank" | "flag";

/**
 * One step. `column` and `from` count the columns that the recipe reads, then those that the steps before have added.
 */
export type Step =
  | WriteStep
  | MapStep
  | SplitStep
  | ClusterStep
  | ModelStep
  | RuleStep
  | { op: "join"; columns: readonly number[]; with: string; to: string }
  | { op: "fillDown"; column: number }
  | { op: "keepRows" | "dropRows"; column: number; when: Guard };

/** Changes a column in its place; `onFail` says what becomes of a cell in which a rule that looks for something finds nothing. */
export interface RuleStep {
  op: "rule";
  column: number;
  rules: string;
  /** Left to a person, and kept, unless it says otherwise. */
  onFail?: OnFail;
}

/** Writes one new column for each heading in `to`, from the first case whose guard holds. */
export interface WriteStep {
  op: "write";
  to: readonly string[];
  cases: readonly Case[];
  onFail: OnFail;
}

export interface Case {
  /** Without a guard, every row that no case before it took. */
  when?: Guard;
  /** One list of parts for each heading of the step. */
  columns: readonly (readonly Part[])[];
}

/** A text that is written as it stands, or one that is taken from the row. */
export type Part = string | Take;

/** A cell, and what is done to its text, one thing after the other. */
export interface Take {
  from: number;
  do: readonly TextOp[];
}

/** Takes a column apart where its rows have these seams (see seams.ts), or at these widths. */
export interface SplitStep {
  op: "split";
  column: number;
  by: SplitBy;
  keys: readonly string[];
  widths: readonly number[];
  /** A heading for each part that is kept, with the part's place, counted from 0. */
  to: readonly { part: number; heading: string }[];
}

export const SPLIT_BY = ["values", "smallValues", "quoted", "humps", "widths"] as const;
export type SplitBy = (typeof SPLIT_BY)[number];

/**
 * Writes values that have the same key in one way, as a person decided, in a column of its own or, without `to`, in place;
 * new spellings join by their key.
 */
export interface ClusterStep {
  op: "cluster";
  column: number;
  to?: string;
  method: "spelling" | "fingerprint" | "ngram";
  decisions: readonly (readonly [key: string, value: string])[];
}

/** Asks a model about each value of a column, by the form of a function; see model-step.ts. */
export interface ModelStep {
  op: "model";
  /** Of the function, such as `HF_CLASSIFY`; a step with any other waits. */
  name: string;
  column: number;
  to: string;
  /** What its form takes besides the column, in that order. */
  arguments?: readonly string[];
}

/** Writes one value for another, in a column of its own or, without `to`, in place. */
export interface MapStep {
  op: "map";
  column: number;
  to?: string;
  pairs: readonly (readonly [from: string, to: string])[];
  ignoreCase?: boolean;
  onFail: OnFail;
}

/** What a run of characters can be; see tokens.ts. */
export const TOKENS = [
  ...["digits", "number", "letters", "word", "wordOrNumber", "capitals", "smallLetters", "capitalized"],
  ...[
    "chunk",
    "spaces",
    "marks",
    "line",
    "camel",
    "code",
    "digit",
    "capital",
    "email",
    "url",
    "words",
    "grouped",
    "decimal",
  ],
] as const;

export type Token = (typeof TOKENS)[number];

/**
 * A place in a text: so many characters in (with `reach`, or at the end of what is shorter), or at an edge of the nth
 * token or of the nth time a text stands there.
 */
export type Place =
  | { at: number; reach?: true }
  | ({ edge: "start" | "end"; of: Token; nth: number } & Beside)
  | ({ edge: "start" | "end"; text: string; nth: number } & Beside);

/** `shift` characters on from an edge; where there is none, the start or the end of the text with `else`. */
export interface Beside {
  shift?: number;
  else?: "start" | "end";
}

export const CASES = ["upper", "lower", "title", "sentence", "camel"] as const;
export type CaseTo = (typeof CASES)[number];

export const KINDS = ["digits", "letters", "lettersAndDigits", "notSpaces", "capitals"] as const;
export type Kind = (typeof KINDS)[number];

/** What can be read off a date: its parts, each written one way. */
export const DATE_PARTS = [
  ...["YYYY", "YY", "M", "MM", "MMM", "MMMM", "D", "DD", "Do", "Dth", "ddd", "dddd", "Q", "DDD", "WW", "W"],
  ...["weekOfMonth", "H", "HH", "h", "hh", "m", "mm", "s", "ss", "A", "a"],
] as const;
export type DatePart = (typeof DATE_PARTS)[number];

export const ORDERS = ["MDY", "DMY", "YMD", "YDM"] as const;
export type Order = (typeof ORDERS)[number];

/** `floor((x − phase) / step) × step + phase + add`, or `ceil` of it: rounding of every kind, and both ends of a range. */
export interface Grid {
  step: number;
  phase: number;
  add: number;
  /** To the next point of the grid, in place of the one before. */
  up?: true;
}

export interface NumberOp {
  op: "number";
  times?: number;
  plus?: number;
  grid?: Grid;
  /** At least and at most so many decimals; between the two, idle zeros go. */
  decimals?: readonly [number, number];
  /** As many decimals as were read, moved along with the number. */
  asRead?: true;
  /** So many significant digits, without idle zeros. */
  significant?: number;
  /** The mark between thousands. */
  group?: string;
  mark?: "." | ",";
  /** At least so many digits before the mark; with 0, none stands before the mark of less than one. */
  width?: number;
  /** What is left over of it beside whole times this number: 75 minutes are 15 beside whole hours of 60. */
  rest?: number;
  /** As one digit before the mark, times a power of ten that is written after this text. */
  exponent?: string;
}

/** Ways to write a number that are not its decimal digits; see notations.ts. */
export const NOTATIONS = [
  ...["binary", "octal", "hexadecimal", "roman", "fraction", "sixtieths", "character"],
] as const;
export type Notation = (typeof NOTATIONS)[number];

export const WEB_PARTS = ["host", "domain", "site", "ending", "path", "file"] as const;
export type WebPart = (typeof WEB_PARTS)[number];

export const NAME_PARTS = ["title", "first", "middle", "last", "suffix"] as const;
export type NamePart = (typeof NAME_PARTS)[number];

export type TextOp =
  | { op: "cut"; from: Place; to: Place }
  | { op: "all"; of: Token; join: string }
  | { op: "initials"; join: string }
  | { op: "case"; to: CaseTo }
  | { op: "keep"; kind: Kind }
  | { op: "replace"; text: string; with: string }
  | { op: "without"; column: number }
  | { op: "nth"; of: Token | "character"; column: number }
  | { op: "letters"; pairs: readonly (readonly [from: string, to: string])[] }
  | { op: "address"; part: WebPart }
  | { op: "name"; part: NamePart }
  | { op: "squeeze" }
  | { op: "readIn" | "writeIn"; notation: Notation }
  | { op: "leaveOut"; from: string; to: string }
  | { op: "pad"; width: number; with: string; side: "start" | "end" }
  | { op: "group"; size: number; with: string; side: "start" | "end" }
  | { op: "date"; order: Order; write: string; grid?: Grid; plus?: number }
  | NumberOp;

/** What a cell must be like. */
export type Guard =
  | { is: "blank"; column: number }
  | { is: "contains" | "startsWith" | "endsWith" | "equals"; column: number; text: string }
  | { is: "has" | "startsLike" | "endsLike" | "wholly"; column: number; of: Token }
  | { is: "shape"; column: number; shape: string }
  | { is: "count"; column: number; of: Token; atLeast: number; atMost: number }
  | { is: "long"; column: number; atLeast: number; atMost: number }
  | { is: "number" | "date"; column: number }
  | { not: Guard }
  | { all: readonly Guard[] }
  | { any: readonly Guard[] };
