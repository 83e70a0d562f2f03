import type { Cell } from "../../core/cells/grid.ts";
import { columnLetter } from "../../core/sheet/column-letter.ts";
import type { Notice } from "../../core/sheet/sheet.ts";
import { rulesOf } from "./data-validation.ts";
import { sheetById } from "./table.ts";
import { isTyped, isUnreadable, leadsToChip } from "./typed-columns.ts";
import { valuesOf } from "./wall-clock.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What is in a column that a run will leave alone or has to respect. Costs a handful of service calls. */
export function inspect(sheetId: string, column: number): Notice[] {
  const sheet = sheetById(sheetId);
  const last = sheet.getLastRow();
  if (last === 0) return [];
  const area = sheet.getRange(1, column, last, 1);
  return CHECKS.flatMap((check) => check(sheet, area, column)).filter(({ count }) => count > 0);
}

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Rows that are looked at one by one; and seconds after which no more are, since each may be a call of its own. */
const LOOKED_AT = 2_000;
const SECONDS = 2;

/** Rows whose data validation is looked at. */
const RULES_LOOKED_AT = 500;

function countRows(from: number, to: number, is: (row: number) => boolean): number {
  const until = Date.now() + SECONDS * 1000;
  let count = 0;
  for (let row = from; row <= Math.min(to, from + LOOKED_AT) && Date.now() < until; row++)
    if (is(row)) count++;
  return count;
}

/** What is in the text of a cell that values say nothing of. */
function kindOf(text: GoogleAppsScript.Spreadsheet.RichTextValue | null, cell: Cell) {
  if (cell === "") return undefined;
  if (text === null) return isUnreadable(cell) ? "chips" : undefined;
  const link = text.getLinkUrl();
  if (leadsToChip(link)) return "chips";
  return link || text.getRuns().length > 1 ? "rich" : undefined;
}

const CHECKS: readonly ((sheet: Sheet, area: Range, column: number) => Notice | Notice[])[] = [
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
    const range = sheet.getFilter()?.getRange();
    const [from, to] = range ? [range.getRow() + 1, range.getLastRow()] : [1, 0];
    return {
      kind: "filtered",
      count: countRows(from, to, (row) => sheet.isRowHiddenByFilter(row)),
      detail: "",
    };
  },
  (sheet) => {
    const hidden = countRows(1, sheet.getLastRow(), (row) => sheet.isRowHiddenByUser(row));
    return { kind: "hidden", count: hidden, detail: "" };
  },
  (sheet, _area, column) => {
    const some = sheet.getRange(1, column, Math.min(sheet.getLastRow(), LOOKED_AT), 1);
    const texts = some.getRichTextValues();
    const values = valuesOf(some);
    const count = { rich: 0, chips: 0 };
    countRows(1, values.length, (row) => {
      const kind = kindOf(texts[row - 1]?.[0] ?? null, values[row - 1]?.[0] ?? "");
      if (kind) count[kind]++;
      return kind !== undefined;
    });
    return [
      { kind: "rich", count: count.rich, detail: "" },
      { kind: "chips", count: count.chips, detail: "" },
    ];
  },
  (sheet, _area, column) => ({ kind: "table", count: isTyped(sheet, column, 2) ? 1 : 0, detail: "" }),
  (sheet, _area, column) => {
    const some = sheet.getRange(1, column, Math.min(sheet.getLastRow(), RULES_LOOKED_AT), 1);
    return rulesOf(some.getDataValidations()).map(({ strict, choices, fits }) => ({
      kind: choices ? (strict ? "choices" : "dropdown") : strict ? (fits ? "fits" : "rule") : "marks",
      count: 1,
      detail: choices ? listed(choices) : "",
    }));
  },
];

/** Choices as a person would type them for labels; one with a comma in it needs semicolons between all. */
const listed = (choices: readonly string[]): string =>
  choices.join(choices.some((each) => each.includes(",")) ? "; " : ", ");
