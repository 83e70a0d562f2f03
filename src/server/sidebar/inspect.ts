import type { Notice } from "../../core/sidebar-api.ts";
import { columnLetter, sheetById } from "./table.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What is in a column that a run will leave alone or has to respect. Costs a handful of service calls. */
export function inspect(sheetId: string, column: number): Notice[] {
  const sheet = sheetById(sheetId);
  const last = sheet.getLastRow();
  if (last === 0) return [];
  const area = sheet.getRange(1, column, last, 1);
  return CHECKS.map((check) => check(sheet, area, column)).filter(({ count }) => count > 0);
}

type Range = GoogleAppsScript.Spreadsheet.Range;

const CHECKS: readonly ((sheet: Sheet, area: Range, column: number) => Notice)[] = [
  (_sheet, area) => {
    const formulas = area.getFormulas().filter(([formula]) => formula !== "");
    return { kind: "formulas", count: formulas.length, detail: "" };
  },
  (_sheet, area) => ({ kind: "merged", count: area.getMergedRanges().length, detail: "" }),
  (sheet, _area, column) => {
    const ranges = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE);
    const whole = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
    const closed = [...ranges, ...whole].filter((each) => !each.canEdit());
    const mine = closed.filter((each) => {
      const range = each.getRange();
      return range === null || (range.getColumn() <= column && column <= range.getLastColumn());
    });
    return { kind: "protected", count: mine.length, detail: `${columnLetter(column)}` };
  },
  (sheet) => {
    const filter = sheet.getFilter();
    if (filter === null) return { kind: "filtered", count: 0, detail: "" };
    const range = filter.getRange();
    let hidden = 0;
    for (let row = range.getRow() + 1; row <= range.getLastRow(); row++)
      if (sheet.isRowHiddenByFilter(row)) hidden++;
    return { kind: "filtered", count: hidden, detail: "" };
  },
  (_sheet, area) => {
    const rules = area.getDataValidations().flat();
    const lists = rules.flatMap((rule) => {
      if (rule === null || rule.getCriteriaType() !== SpreadsheetApp.DataValidationCriteria.VALUE_IN_LIST)
        return [];
      return [(rule.getCriteriaValues()[0] as string[]).join(", ")];
    });
    return { kind: "dropdown", count: lists.length, detail: lists[0] ?? "" };
  },
];
