import { type Cell, isBlank, textOf } from "../../core/cells/grid.ts";
import { rowKey } from "../../core/journal/row-key.ts";
import { spans } from "../../core/journal/row-set.ts";
import type { Said } from "../../core/messages/pattern.ts";
import { said } from "../../core/messages/said.ts";
import { lettingIn } from "../../core/sheet/data-validation.ts";
import { unlessTyped } from "./typed-columns.ts";
import { valuesOf } from "./wall-clock.ts";
import { type RowCells, writeCells } from "./write-cells.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Validation = GoogleAppsScript.Spreadsheet.DataValidation;

/** A data validation rule of a cell. */
export interface Rule {
  /** True when Sheets refuses what does not fit, false when it only marks it. */
  strict: boolean;
  /** The choices of a dropdown as they are shown; absent for any other rule, such as one for numbers, dates or ticks. */
  choices?: string[];
  /** Whether it lets a cell in; undefined where that cannot be told. */
  fits: ((cell: Cell) => boolean) | undefined;
}

/** Choices that a sentence names. */
const NAMED = 12;

/** The different rules among those of some cells. */
export function rulesOf(validations: readonly (readonly (Validation | null)[])[]): Rule[] {
  const read = ruleReader();
  const found = new Map<string, Rule>();
  for (const validation of validations.flat()) {
    const rule = validation && read(validation);
    if (rule) found.set(JSON.stringify([rule, rule.fits !== undefined]), rule);
  }
  return [...found.values()];
}

/** Why Sheets would refuse cells, by their row. Blank cells are never refused. */
export function refusals(sheet: Sheet, column: number, rows: readonly RowCells[]): Map<number, Said> {
  const refused = new Map<number, Said>();
  const [first, last] = ends(rows);
  if (first === undefined || last === undefined) return refused;
  const width = rows[0]?.cells.length ?? 1;
  const validations = sheet.getRange(first, column, last - first + 1, width).getDataValidations();
  const read = ruleReader();
  for (const { row, cells } of rows) {
    cells.forEach((cell, offset) => {
      const validation = validations[row - first]?.[offset];
      const says = validation && !isBlank(cell) && refusal(read(validation), cell);
      if (says) refused.set(row, says);
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
    unlessTyped(area, () => area.clearDataValidations());
    return () => unlessTyped(area, () => area.setDataValidations(rules));
  });
  try {
    writeCells(sheet, column, rows, "alone");
  } finally {
    for (const putBack of lifted) putBack();
  }
}

function refusal({ strict, choices, fits }: Rule, cell: Cell): Said | undefined {
  if (!strict || fits?.(cell)) return undefined;
  if (fits === undefined) return said("sheet.ruleMayRefuseValue", { value: textOf(cell) });
  if (choices === undefined) return said("sheet.doesNotFit", { value: textOf(cell) });
  return said("sheet.notAmong", {
    value: textOf(cell),
    choices: choices.slice(0, NAMED),
    more: Math.max(0, choices.length - NAMED),
  });
}

/** Reads rules, and the range of a dropdown only once. */
function ruleReader(): (validation: Validation) => Rule {
  const { VALUE_IN_LIST, VALUE_IN_RANGE } = SpreadsheetApp.DataValidationCriteria;
  const ranges = new Map<string, Choice>();
  const choiceOf = (range: Range): Choice => {
    const key = `${range.getGridId()} ${range.getA1Notation()}`;
    const known = ranges.get(key) ?? among(range.getDisplayValues().flat(), valuesOf(range).flat());
    ranges.set(key, known);
    return known;
  };
  return (validation) => {
    const strict = !validation.getAllowInvalid();
    const type = validation.getCriteriaType();
    const values = validation.getCriteriaValues();
    if (type === VALUE_IN_LIST) return { strict, ...among(values[0] as string[]) };
    if (type !== VALUE_IN_RANGE) return { strict, fits: lettingIn(String(type), values) };
    const range = values[0] as Range | null;
    // The range may have been deleted.
    return { strict, ...(range ? choiceOf(range) : { fits: undefined }) };
  };
}

type Choice = Required<Omit<Rule, "strict">>;

/** @param held what the cells of a dropdown's range hold, where something else may be shown: a date, 12 % */
function among(shown: readonly string[], held: readonly Cell[] = []): Choice {
  const choices = [...new Set(shown.filter(Boolean))];
  const keys = new Set(held.map((cell) => rowKey([cell])));
  return { choices, fits: (cell) => keys.has(rowKey([cell])) || choices.includes(textOf(cell)) };
}

function ends(rows: readonly RowCells[]): [number?, number?] {
  const numbers = rows.map(({ row }) => row);
  return numbers.length === 0 ? [] : [Math.min(...numbers), Math.max(...numbers)];
}
