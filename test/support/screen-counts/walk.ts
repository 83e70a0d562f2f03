import type { Page } from "playwright-core";
import type { CellValue } from "../../../playground/book.ts";
import { isEmpty, textOf } from "../plain-counts.ts";
import type { SidebarWindows } from "../sidebar-window.ts";

/** A way through the screens of one column, with what was compared on it. */
export interface Walk {
  page: Page;
  windows: SidebarWindows;
  /** The column, from 1, and how many rows stand below its heading. */
  column: number;
  rows: number;
  compared: number;
  problems: string[];
  /** How long each screen took, in seconds. */
  seconds: Record<string, number>;
}

export const newWalk = (page: Page, windows: SidebarWindows, column: number, rows: number): Walk => ({
  ...{ page, windows, column, rows },
  compared: 0,
  problems: [],
  seconds: {},
});

/** Compares what a screen shows with what was counted, and notes where they differ. */
export function same(walk: Walk, what: string, shown: unknown, counted: unknown): void {
  walk.compared += 1;
  if (JSON.stringify(shown) !== JSON.stringify(counted))
    walk.problems.push(`${what}: shown ${JSON.stringify(shown)}, counted ${JSON.stringify(counted)}`);
}

/** Opens the sidebar anew, with the column chosen and all that is known of it on the screen. */
export async function openColumn({ page, column }: Walk): Promise<void> {
  await page.reload();
  await page.locator("select").first().selectOption(String(column));
  await page.waitForFunction(() => {
    const text = document.body.innerText;
    const isLooking = /Looking through|Reading the sheet/.test(text);
    return !isLooking && (/This column is empty/.test(text) || /filled, .*different value/.test(text));
  });
}

/** Waits for a sentence, and returns the numbers in it. */
export async function numbers({ page }: Walk, sentence: RegExp): Promise<number[]> {
  const found = await page.waitForFunction(
    ([source]) => new RegExp(source as string).exec(document.body.innerText.replace(/\s+/g, " "))?.[0],
    [sentence.source],
  );
  return numbersIn((await found.jsonValue()) as string);
}

export const numbersIn = (text: string): number[] =>
  [...text.matchAll(/\d[\d,]*(\.\d+)?/g)].map(([digits]) => Number(digits.replaceAll(",", "")));

/** What a cell is for a person: its kind and its text. */
export const keyOf = (cell: CellValue): string => `${typeof cell} ${textOf(cell)}`;

export const holds = (cell: CellValue): boolean => typeof cell !== "string" || !isEmpty(cell);

/** All that stands in the sheet, its headings first. */
export function sheetOf({ windows }: Walk): CellValue[][] {
  const { rows, columns } = windows.book.filled("s1");
  return windows.book.values("s1", { row: 1, column: 1, rows, columns });
}

/** The cells of a walk's column, or of one right of it, to the last row of the sheet as it was. */
export const columnOf = ({ windows, column, rows }: Walk, right = 0): CellValue[] =>
  windows.book.values("s1", { row: 2, column: column + right, rows, columns: 1 }).flat();

/** How many cells of a sheet are others than before, where only columns were inserted since. */
export function changedCells(before: readonly CellValue[][], after: readonly CellValue[][]): number {
  const [was = [], is = []] = [before[0], after[0]];
  let at = 0;
  const places = was.map((heading) => {
    while (at < is.length && keyOf(is[at] ?? "") !== keyOf(heading)) at += 1;
    return at++;
  });
  let changed = 0;
  for (let row = 1; row < Math.max(before.length, after.length); row++)
    places.forEach((place, column) => {
      if (keyOf(before[row]?.[column] ?? "") !== keyOf(after[row]?.[place] ?? "")) changed += 1;
    });
  return changed;
}

/** Takes the last fix back: what it says, and that the sheet is as it was. */
export async function takeBack(walk: Walk, what: string, before: readonly CellValue[][]): Promise<number> {
  await walk.page.click("[role=status] button:has-text('Undo')");
  const [restored = 0] = await numbers(walk, /[\d,]+ (cells?|rows?) put back\./);
  same(walk, `${what}, taken back`, keysOf(sheetOf(walk)), keysOf(before));
  return restored;
}

/** A sheet as one text, without the blank cells that it ends in. */
const keysOf = (sheet: readonly CellValue[][]): string =>
  sheet
    .map((row) =>
      row
        .map(keyOf)
        .join("\t")
        .replace(/(\tstring )+$/, ""),
    )
    .join("\n")
    .trimEnd();

/** Presses the button of a fix, and compares what it said before and says after with the cells that changed. */
export async function fixCells(walk: Walk, what: string, button: string, promised: number): Promise<void> {
  const before = sheetOf(walk);
  await walk.page.click(button);
  const [told] = await numbers(walk, /[\d,]+ cells? changed\. /);
  const changed = changedCells(before, sheetOf(walk));
  same(walk, `${what}, promised`, promised, changed);
  same(walk, `${what}, told`, told, changed);
  same(walk, `${what}, put back`, await takeBack(walk, what, before), changed);
}

/** The same of a button that takes out rows. */
export async function removeRows(walk: Walk, what: string, button: string, promised: number): Promise<void> {
  const before = sheetOf(walk);
  const rowsOf = () => walk.windows.book.sheets().find(({ id }) => id === "s1")?.rows ?? 0;
  const rows = rowsOf();
  await walk.page.click(button);
  const [told] = await numbers(walk, /[\d,]+ rows? removed\. /);
  const gone = rows - rowsOf();
  same(walk, `${what}, promised`, promised, gone);
  same(walk, `${what}, told`, told, gone);
  same(walk, `${what}, put back`, await takeBack(walk, what, before), gone);
}
