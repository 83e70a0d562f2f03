import type { Steps } from "../../core/journal/operation.ts";
import { type Span, spans } from "../../core/journal/row-set.ts";
import { brokenFormulas, leaveToFormulas } from "../sheet/broken-formulas.ts";
import { type Place, placesOf } from "../sheet/heading-places.ts";
import { sheetById } from "../sheet/table.ts";
import {
  BACK,
  COLUMNS,
  copyRows,
  dropLines,
  FIRST,
  HEADINGS,
  INSERTING,
  inSteps,
  inserting,
  isRow,
  LISTED,
  type Line,
  linesOf,
  mark,
} from "./removed-tab.ts";
import { clearRowNotes, notedRows, rowNote, setNotes } from "./row-notes.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/**
 * Puts the rows of a run that are out of their sheet back at their old numbers, or at the end of a sheet that is shorter
 * by now, each cell under the heading it had, wherever that is now, but for cells that a formula fills. Asked again
 * after it was cut short, it goes on where it was. Returns how many rows stand there again; undefined when nothing is
 * kept of this run, not even that it is done.
 * @throws Error with a sentence when the sheet or one of its columns is gone.
 */
export function* bringRowsBack(run: string): Steps<number | undefined> {
  const { tab, head, lines } = linesOf(run);
  if (tab === null || head === undefined) return undefined;
  const sheet = sheetById(head.id);
  const rows = lines.filter(isRow);
  if (head.state !== BACK) {
    yield* insertMissing(tab, sheet, run, rows, placesIn(tab, head, sheet));
    mark(tab, [head], BACK);
  }
  clearRowNotes(sheet, run);
  dropLines(tab, rows);
  return rows.length;
}

function placesIn(tab: Sheet, head: Line, sheet: Sheet): Place[] {
  const width = Math.max(1, tab.getLastColumn() - COLUMNS.length);
  const headingRow = HEADINGS.exec(head.row)?.[1];
  const headings =
    headingRow === undefined
      ? Array.from({ length: width }, () => "")
      : (tab.getRange(head.at, FIRST, 1, width).getDisplayValues()[0] ?? []);
  return placesOf(sheet, Number(headingRow ?? 0), headings);
}

function* insertMissing(
  tab: Sheet,
  sheet: Sheet,
  run: string,
  lines: readonly Line[],
  places: readonly Place[],
): Steps<void> {
  const standing = notedRows(sheet, run);
  const broken = brokenFormulas(sheet);
  const byRow = new Map(
    lines.filter(({ state }) => state !== LISTED).map((line) => [Number(line.row), line]),
  );
  const begun = lines.filter(({ row, state }) => standing.has(Number(row)) && INSERTING.test(state));
  for (const line of begun) {
    const { row } = standing.get(Number(line.row)) ?? { row: 0 };
    const blank = places.filter(({ now, columns }) => isBlankArea(sheet.getRange(row, now, 1, columns)));
    fill(tab, line, 1, sheet, row, blank);
  }
  const column = places.find(({ kept }) => kept === 1)?.now ?? 1;
  const missing = [...byRow.keys()].filter((row) => !standing.has(row));
  let left = missing.length;
  yield left;
  for (const part of inSteps(spans(missing))) {
    const inserted: Span[] = [];
    for (const span of part) {
      const own = Array.from({ length: span.count }, (_, step) => byRow.get(span.first + step) as Line);
      const target = roomAt(tab, sheet, own, span);
      try {
        setNotes(
          sheet,
          column,
          new Map(own.map(({ row }, step) => [target + step, rowNote(run, Number(row))])),
        );
        fill(tab, own[0] as Line, span.count, sheet, target, places);
      } catch (error) {
        sheet.deleteRows(target, span.count);
        throw error;
      }
      inserted.push({ first: target, count: span.count });
      left -= span.count;
    }
    leaveToFormulas(sheet, broken, inserted);
    yield left;
  }
}

/** The first of blank rows for a span: those that an undo has inserted before it was cut short, or new ones. */
function roomAt(tab: Sheet, sheet: Sheet, lines: readonly Line[], { first, count }: Span): number {
  const size = sheet.getMaxRows();
  const before = INSERTING.exec(lines[0]?.state ?? "")?.[1];
  if (before !== undefined && size >= Number(before) + count) {
    const target = Math.min(first, Number(before) + 1);
    const area = sheet.getRange(target, 1, count, Math.max(1, sheet.getLastColumn()));
    if (isBlankArea(area)) return target;
  }
  mark(tab, lines, inserting(size));
  SpreadsheetApp.flush();
  const target = Math.min(first, size + 1);
  if (target > size) sheet.insertRowsAfter(size, count);
  else sheet.insertRowsBefore(target, count);
  return target;
}

const isBlankArea = (area: Range): boolean =>
  [area.getValues(), area.getFormulas()].every((grid) => grid.flat().every((cell) => cell === ""));

/** Copies kept rows, from the line of the first on, into rows of the sheet, note and all. */
function fill(
  tab: Sheet,
  { at }: Line,
  count: number,
  sheet: Sheet,
  target: number,
  places: readonly Place[],
): void {
  for (const { kept, now, columns } of places)
    copyRows(
      tab.getRange(at, COLUMNS.length + kept, count, columns),
      sheet.getRange(target, now, count, columns),
    );
}
