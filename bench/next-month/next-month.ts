import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import type { CellValue } from "../../playground/book.ts";
import { readFile } from "../../playground/files/read-file.ts";
import type { ContentCell } from "../../playground/workbook/sheet-content.ts";
import { savedBytes } from "../../test/e2e/support/saved.ts";
import { openSidebars } from "../../test/support/sidebar-window.ts";

export interface NextMonth {
  /** Keys pressed on something, choices made and words typed, up to a column that is written and a recipe that is kept. */
  learned: { actions: number; rows: number };
  /** Cells of that column that were then grouped. */
  grouped: number;
  again: { actions: number; rows: number; before: number; after: number; says: string };
  /** What the sheets did not hold as they should. */
  problems: string[];
}

/** How long a long table may keep a page waiting, in milliseconds. */
const PATIENCE = 60_000;
const MORE_ROWS = 500;

/** What is typed for a value: in capitals, without doubled spaces. */
const wanted = (value: string): string => value.trim().replace(/\s+/g, " ").toUpperCase();

/** @param column from 1 */
export async function nextMonth(path: string, column: number): Promise<NextMonth> {
  const [sheet] = readFile(readFileSync(path), path).sheets;
  if (sheet === undefined) throw new Error(`${path} holds no table.`);
  const wide = sheet.cells[0]?.length ?? 0;
  const height = sheet.cells.length - 1;
  const table = sheet.cells.map((row) => row.map((cell) => (isPlain(cell) ? cell : cell.value)));
  const next = changed(table, column);
  const windows = await openSidebars({ sheets: [sheet, { name: "Next month", cells: next }] });
  const problems: string[] = [];
  const held = (id: string, at: number, rows: number) =>
    windows.book.values(id, { row: 2, column: at, rows, columns: 1 }).flat();
  const filled = (cells: readonly CellValue[]) => cells.filter((cell) => cell !== "").length;
  const expect = (what: string, is: unknown, should: unknown) => {
    if (is !== should) problems.push(`${what}: ${is}, not ${should}`);
  };
  let actions = 0;
  const open = async () => {
    const opened = await windows.open();
    opened.setDefaultTimeout(PATIENCE);
    return opened;
  };
  let page = await open();
  const act = async (selector: string) => {
    actions += 1;
    await page.press(selector, "Enter");
  };
  const reads = async (pattern: RegExp): Promise<number> => {
    await page.waitForFunction(([source]) => new RegExp(source as string).test(document.body.innerText), [
      pattern.source,
    ] as const);
    return numberIn(pattern.exec(await page.innerText("body"))?.[0] ?? "");
  };
  const writeAll = async (): Promise<number> => {
    const write = "footer button:enabled:text-matches('^Write [0-9,]+ rows?$')";
    await page.waitForSelector(write);
    await act(write);
    return reads(/[\d,]+ rows? written into/);
  };
  try {
    await page.locator("select").first().selectOption(String(column));
    await act("button:enabled:has-text('From examples')");
    await page.waitForSelector(".items > .field input");
    const asked = await page.locator(".items > .field").allInnerTexts();
    for (const said of asked.slice(0, 3)) {
      const row = numberIn(/first in row [\d,]+/.exec(said)?.[0] ?? "");
      actions += 2;
      await page.keyboard.type(wanted(String(table[row - 1]?.[column - 1] ?? "")));
      await page.keyboard.press("Tab");
    }
    await reads(/[\d,]+ of [\d,]+ rows covered/);
    await picture(page, "next-month-learned");
    const rows = await writeAll();
    expect("rows written", filled(held("s1", column + 1, height)), rows);
    await page.waitForSelector("button:enabled:has-text('Save this recipe')");
    await act("button:has-text('Save this recipe')");
    await reads(/in this document\./);
    const learned = { actions, rows };

    windows.book.select("s1", { row: 2, column: column + 1, rows: 1, columns: 1 });
    page = await open();
    await act("button:enabled:has-text('Group spellings')");
    const before = held("s1", column + 1, height);
    await page.waitForSelector("footer button:enabled:text-matches('^Change [0-9,]+ cells?$')");
    await act("footer button:enabled:text-matches('^Change [0-9,]+ cells?$')");
    const grouped = await reads(/[\d,]+ cells? changed\./);
    const grown = held("s1", column + 1, height);
    expect("cells grouped", grown.filter((cell, row) => cell !== before[row]).length, grouped);
    await act("button:has-text('Back to this column')");
    await act("button:enabled:has-text('From examples')");
    await act("summary:has-text('From what was done to')");
    await act("button:enabled:has-text('Make a recipe of these')");
    await page.waitForSelector("button:enabled:has-text('Save this recipe')");
    await picture(page, "next-month-recipe");
    const said = await page.locator("main ol li, main ul li").allInnerTexts();
    if (said.length < 2) problems.push(`the recipe has ${said.length} steps`);
    await act("button:has-text('Save this recipe')");
    await reads(/in this document\./);
    const name = /Recipe: (.*)/.exec(await page.innerText("h1"))?.[1] ?? "";
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Download", exact: true }).press("Enter"),
    ]);
    expect("the recipe's name in its file", JSON.parse(String(await savedBytes(file))).name, name);

    const [id, own, all] = ["s2", wide - column, next.length - 1];
    windows.book.select(id, { row: 2, column: own, rows: 1, columns: 1 });
    page = await open();
    actions = 0;
    await act("button:enabled:has-text('From examples')");
    await act(`button:has-text('Use “${name}”')`);
    await page.waitForSelector(`h1:has-text('${name}')`);
    await reads(/[\d,]+ of [\d,]+ rows? covered|No column here is/);
    if (/No column here is/.test(await page.innerText("main"))) await act("button:has-text('Take “')");
    await reads(/[\d,]+ of [\d,]+ rows? covered/);
    await picture(page, "next-month-again");
    const says = /[^\n]*rows? covered[^\n]*/.exec(await page.innerText("main"))?.[0] ?? "";
    const told = await writeAll();
    const written = held(id, own + 1, all);
    expect("rows written again", filled(written), told);
    const different = (cells: readonly CellValue[]) => new Set(cells.filter((cell) => cell !== "")).size;
    const firstMonth = new Map(held("s1", column, height).map((cell, row) => [cell, grown[row]]));
    const others = held(id, own, all).filter(
      (cell, row) => firstMonth.has(cell) && firstMonth.get(cell) !== written[row],
    );
    expect("rows that read otherwise than in the first month", others.length, 0);
    const again = {
      ...{ actions, rows: told, says },
      ...{ before: different(held(id, own, all)), after: different(written) },
    };
    return { learned, grouped, again, problems };
  } finally {
    await windows.close();
  }
}

/** The copy of next month: columns the other way round, this one under another heading, another one gone, and more rows. */
function changed(cells: readonly (readonly CellValue[])[], column: number): CellValue[][] {
  const [headings = [], ...rows] = cells;
  const more = rows.slice(-MORE_ROWS).map((row) => row.map((cell) => `${cell}`.toLowerCase()));
  const gone = column === headings.length ? 0 : headings.length - 1;
  const turned = (row: readonly CellValue[]) => row.filter((_, at) => at !== gone).reverse();
  const renamed = headings.map((name, at) => (at === column - 1 ? `Kind of ${name}` : name));
  return [renamed, ...rows, ...more].map((row) => turned(row.map((cell) => cell ?? "")));
}

const isPlain = (cell: ContentCell): cell is CellValue =>
  typeof cell !== "object" || cell === null || !("value" in cell);

const numberIn = (text: string): number => Number((/[\d,]+/.exec(text)?.[0] ?? "").replaceAll(",", ""));

async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env.STET_SCREENSHOTS;
  if (folder) writeFileSync(join(folder, `${name}.png`), await page.screenshot());
}
