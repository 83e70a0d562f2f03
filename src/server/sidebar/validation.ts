import { type Cell, isBlank, textOf } from "../../core/grid.ts";
import { spans } from "../../core/journal/row-set.ts";
import { type RowCells, writeCells } from "./write-cells.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Validation = GoogleAppsScript.Spreadsheet.DataValidation;

/** A data validation rule of a cell. */
export interface Rule {
  /** True when Sheets refuses what does not fit, false when it only marks it. */
  strict: boolean;
  /** The choices of a dropdown; absent for any other rule, such as one for numbers, dates or ticks. */
  choices?: string[];
}

/** Choices that a sentence names. */
const NAMED = 12;

/** The different rules in a column, of the first so many rows. */
export function rulesOf(area: Range): Rule[] {
  const read = ruleReader();
  const found = new Map<string, Rule>();
  for (const validation of area.getDataValidations().flat()) {
    const rule = validation && read(validation);
    if (rule) found.set(JSON.stringify(rule), rule);
  }
  return [...found.values()];
}

/** Why Sheets would refuse cells, as sentences by their row. Blank cells are never refused. */
export function refusals(sheet: Sheet, column: number, rows: readonly RowCells[]): Map<number, string> {
  const refused = new Map<number, string>();
  const [first, last] = ends(rows);
  if (first === undefined || last === undefined) return refused;
  const width = rows[0]?.cells.length ?? 1;
  const validations = sheet.getRange(first, column, last - first + 1, width).getDataValidations();
  const read = ruleReader();
  for (const { row, cells } of rows) {
    cells.forEach((cell, offset) => {
      const validation = validations[row - first]?.[offset];
      const sentence = validation && !isBlank(cell) && refusal(read(validation), cell);
      if (sentence) refused.set(row, sentence);
    });
  }
  return refused;
}

/** Writes what stood in cells before, although a rule might refuse it now. The rules stay. */
export function writeBack(sheet: Sheet, column: number, rows: readonly RowCells[]): void {
  const refused = [...refusals(sheet, column, rows).keys()];
  const width = rows[0]?.cells.length ?? 1;
  const lifted = spans(refused).map(({ first, count }) => {
    const area = sheet.getRange(first, column, count, width);
    const rules = area.getDataValidations();
    area.clearDataValidations();
    return () => area.setDataValidations(rules);
  });
  try {
    writeCells(sheet, column, rows);
  } finally {
    for (const putBack of lifted) putBack();
  }
}

function refusal({ strict, choices }: Rule, cell: Cell): string | undefined {
  if (!strict) return undefined;
  if (choices === undefined)
    return `The column has a data validation rule that may refuse “${textOf(cell)}”. Put the result into a new column.`;
  if (choices.includes(textOf(cell))) return undefined;
  const more = choices.length > NAMED ? ` and ${choices.length - NAMED} more` : "";
  return `“${textOf(cell)}” is not among the column's choices: ${choices.slice(0, NAMED).join(", ")}${more}.`;
}

/** Reads rules, and the range of a dropdown only once. */
function ruleReader(): (validation: Validation) => Rule {
  const { VALUE_IN_LIST, VALUE_IN_RANGE } = SpreadsheetApp.DataValidationCriteria;
  const ranges = new Map<string, string[]>();
  const valuesIn = (range: Range): string[] => {
    const key = `${range.getGridId()} ${range.getA1Notation()}`;
    const known = ranges.get(key) ?? [...new Set(range.getDisplayValues().flat().filter(Boolean))];
    ranges.set(key, known);
    return known;
  };
  return (validation) => {
    const strict = !validation.getAllowInvalid();
    const type = validation.getCriteriaType();
    if (type !== VALUE_IN_LIST && type !== VALUE_IN_RANGE) return { strict };
    const [values] = validation.getCriteriaValues();
    return { strict, choices: type === VALUE_IN_LIST ? (values as string[]) : valuesIn(values as Range) };
  };
}

function ends(rows: readonly RowCells[]): [number?, number?] {
  const numbers = rows.map(({ row }) => row);
  return numbers.length === 0 ? [] : [Math.min(...numbers), Math.max(...numbers)];
}
