import type { Answer, Sure } from "./case.ts";

/** A fact about formulas: what is typed into column A of the probe's tab, and what the formula beside it shows. */
export interface CellCase {
  readonly id: string;
  readonly fact: string;
  readonly source: string;
  readonly sure: Sure;
  /** Typed into A1 to A3 of the case's own three rows; formulas and formats as a person would type them. */
  readonly typed: readonly string[];
  /** The formula, `A1:A3` standing for those cells. */
  readonly formula: string;
  readonly expect: Answer;
}

const cell = (
  id: string,
  fact: string,
  typed: readonly string[],
  formula: string,
  value: unknown,
  sure: Sure = "B",
): CellCase => ({ id, fact, typed, formula, sure, source: "custom functions", expect: { value } });

/** What formulas hand to a function, what it may do, and what comes of what it returns. */
export const cellCases: readonly CellCase[] = [
  cell("cell-number", "one cell is one value", ["12"], "=PROBE_KIND(A1)", "number 12"),
  cell("cell-text", "text is text", ["'012"], "=PROBE_KIND(A1)", "string 012"),
  cell("cell-percent", "a percentage is a number", ["12%"], "=PROBE_KIND(A1)", "number 0.12"),
  cell("cell-tick", "TRUE is a boolean", ["TRUE"], "=PROBE_KIND(A1)", "boolean true"),
  cell("cell-date", "a date is a Date", ["2026-01-02"], "=PROBE_KIND(A1)", "date"),
  cell("cell-blank", "a blank cell is empty text", [], "=PROBE_KIND(A1)", 'string ""'),
  cell(
    "cell-range",
    "a range is rows of cells",
    ["1", "a"],
    "=PROBE_KIND(A1:A3)",
    'rows 3 × 1: number 1, string a, string ""',
  ),
  cell("cell-literal", "what is typed into the formula itself", [], '=PROBE_KIND("x")', "string x"),
  cell("cell-left-out", "what is left out is undefined", [], "=PROBE_KIND()", "undefined"),
  cell(
    "cell-untagged",
    "any function at the top level can be typed, tagged or not",
    [],
    "=probeUntagged()",
    "ran",
    "M",
  ),
  cell(
    "cell-ui",
    "a cell has no user interface",
    [],
    '=PROBE_TRY("ui")',
    "Exception: Cannot call SpreadsheetApp.getUi() from this context.",
    "B",
  ),
  cell("cell-write", "a cell cannot write another", [], '=PROBE_TRY("write")', "refused"),
  cell("cell-where", "a function finds its own cell active", [], '=PROBE_TRY("where")', "column 2", "B"),
  cell("cell-cache", "a cell may use the cache", [], '=PROBE_TRY("cache")', "v"),
  cell("cell-properties", "a cell may read properties", [], '=PROBE_TRY("properties")', "null"),
  cell("cell-lock", "a cell may ask for a lock", [], '=PROBE_TRY("lock")', "true"),
  cell(
    "cell-own-properties",
    "a cell may change properties of the file, and of the person who owns it where that person looks at it",
    [],
    '=PROBE_TRY("keep")',
    "document user",
    "C",
  ),
  cell(
    "cell-long",
    "a result of more than 50,000 characters is an error",
    [],
    "=PROBE_LONG(50001)",
    "#ERROR!",
  ),
  cell("cell-thrown", "what is thrown is an error", [], '=PROBE_TRY("throw")', "#ERROR!"),
  cell(
    "cell-blank-result",
    "empty text that a function returns is not blank",
    [],
    '=ISBLANK(PROBE_TRY("nothing"))',
    "FALSE",
    "C",
  ),
];
