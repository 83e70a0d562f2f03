import { readFileSync } from "node:fs";
import { basename } from "node:path";
import type { Page } from "playwright-core";
import type { CellValue } from "../../playground/book.ts";
import { readFile } from "../../playground/files/read-file.ts";
import { readSample } from "../../playground/server/sample.ts";
import type { SheetContent } from "../../playground/workbook/sheet-content.ts";
import { cardOf, differences, listDifferences, listOf } from "../../test/support/counts-shown.ts";
import { startRival } from "../../test/support/rival/start-rival.ts";
import { comparedCodes } from "../../test/support/screen-counts/compared.ts";
import { OF_SHEET, SCREENS, walkScreens } from "../../test/support/screen-counts/screen-counts.ts";
import type { Walk } from "../../test/support/screen-counts/walk.ts";
import { openSidebars } from "../../test/support/sidebar-window.ts";

/** What is compared of a table; all of it, unless said otherwise. */
export interface Wanted {
  /** The columns, from 1. */
  columns?: readonly number[] | undefined;
  /** The screens that change something, by their names. */
  screens?: readonly string[] | undefined;
  /** Called as soon as a column has been compared. */
  onColumn?(column: Column): void;
  /** Called as soon as a screen has been walked: a long walk may be ended before its column is. */
  onScreen?(screen: string, compared: number, seconds: number): void;
}

/** How the counts of a column compare with those of a plain script. */
interface Column {
  column: number;
  heading: string;
  /** Counts that were compared on its card, in its list, and on the screens that change something. */
  counts: number;
  listed: number;
  walked: number;
  /** How long each screen took, in seconds. */
  seconds: Record<string, number>;
  differences: string[];
}

/** The same of a table: how many columns and counts, and how many of them differ. */
export interface Compared {
  name: string;
  rows: number;
  columns: number;
  counts: number;
  listed: number;
  walked: number;
  differences: number;
  /** The longest time that the page could not react to a key or a click, in milliseconds. */
  longest: number;
  /** Messages with a number that are compared where they are met, and were not met on any column. */
  unmet: string[];
}

/** Compares the columns of a CSV file, read as the playground reads it, or of a workbook as the sample is one. */
export async function compareFile(path: string, wanted: Wanted): Promise<Compared> {
  const { sheets } = path.endsWith(".json") ? await readSample(path) : readFile(readFileSync(path), path);
  const [sheet] = sheets;
  if (sheet === undefined) throw new Error(`${path} holds no table.`);
  return compare(basename(path), sheet, wanted);
}

/** Pieces that a cell is made of, so that what is blank, alike or an error is met in every mixture. */
const PIECES = [
  "",
  " ",
  ", ",
  "-",
  "--",
  "+",
  "()",
  "a",
  "B",
  "é",
  "7",
  "42",
  "😀",
  "<b>x</b>",
  "=1+1",
  "#N/A",
  "\u200b",
];
const ROWS = 400;
const COLUMNS = 12;

/** Compares a table that chance makes. @param random the numbers in [0, 1) of a seed */
export function compareSeeded(name: string, random: () => number, wanted: Wanted): Promise<Compared> {
  const draw = (most: number) => Math.floor(random() * most);
  const cell = (column: number) => {
    if (draw(6) === 0) return draw(9);
    return Array.from({ length: 1 + draw(1 + (column % 3)) }, () => PIECES[draw(PIECES.length)]).join("");
  };
  const columns = Array.from({ length: COLUMNS }, (_, at) => at);
  const rows = Array.from({ length: ROWS }, () => columns.map(cell));
  return compare(name, { name: "Data", cells: [columns.map((at) => `Column ${at}`), ...rows] }, wanted);
}

/** How long a long table may keep a page waiting, in milliseconds. */
const PATIENCE = 600_000;

async function compare(name: string, sheet: SheetContent, wanted: Wanted): Promise<Compared> {
  const rival = await startRival({ mostInputs: 100 });
  const origins = { "https://router.huggingface.co": rival.url, "https://huggingface.co": rival.url };
  const windows = await openSidebars({ sheets: [sheet], origins });
  const met = new Set<string>();
  try {
    const page = await windows.open();
    page.setDefaultTimeout(PATIENCE);
    const rows = sheet.cells.length - 1;
    const tasks = await longTasks(page);
    const compared: Compared = {
      ...{ name, rows, columns: 0, counts: 0, listed: 0, walked: 0 },
      ...{ differences: 0, longest: 0, unmet: [] },
    };
    const columns = wanted.columns ?? (sheet.cells[0] ?? []).map((_, at) => at + 1);
    for (const column of columns) {
      const cells = windows.book.values("s1", { row: 2, column, rows, columns: 1 }).flat();
      await page.reload();
      tasks.length = 0;
      const shown = await compareShown(page, column, cells);
      compared.longest = Math.max(compared.longest, ...tasks);
      const all = column === 1 ? { ...SCREENS, ...OF_SHEET } : SCREENS;
      const screens = Object.entries(all).filter(([screen]) => wanted.screens?.includes(screen) ?? true);
      const left = (screen: string, walk: Walk) =>
        wanted.onScreen?.(screen, walk.compared, walk.seconds[screen] ?? 0);
      const walk = await walkScreens(page, windows, column, rows, Object.fromEntries(screens), left);
      const differences = [...shown.differences, ...walk.problems];
      const heading = String(sheet.cells[0]?.[column - 1] ?? "");
      const { compared: walked, seconds } = walk;
      for (const code of walk.met) met.add(code);
      wanted.onColumn?.({ ...shown, column, heading, walked, seconds, differences });
      compared.columns += 1;
      compared.counts += shown.counts;
      compared.listed += shown.listed;
      compared.walked += walked;
      compared.differences += differences.length;
    }
    compared.unmet = [...comparedCodes].filter((code) => !met.has(code));
    return compared;
  } finally {
    await windows.close();
    await rival.close();
  }
}

/** The card of a column and the list of its values. */
async function compareShown(page: Page, column: number, cells: readonly CellValue[]) {
  const card = await cardOf(page, column);
  const counts = 4 + card.values.length + card.patterns.length;
  const found = differences(card, cells);
  let listed = 0;
  if ((await page.locator("button:has-text('List ')").count()) > 0) {
    await page.click("button:has-text('List ')");
    // A column of numbers or dates opens with their range in place of the list.
    await page.getByLabel("Show", { exact: true }).waitFor();
    const list = await listOf(page);
    listed = 3 + list.quick.length + list.values.length + list.patterns.length;
    found.push(...listDifferences(list, cells));
    await page.click("text=Back to this column");
  }
  return { counts, listed, differences: found };
}

/** How long the page could not react, each time, in milliseconds: a list that grows. */
async function longTasks(page: Page): Promise<number[]> {
  const tasks: number[] = [];
  await page.exposeFunction("tookLong", (milliseconds: number) => tasks.push(milliseconds));
  await page.addInitScript(() => {
    const tell = (window as unknown as { tookLong(milliseconds: number): void }).tookLong;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tell(Math.round(duration));
    }).observe({ type: "longtask", buffered: true });
  });
  return tasks;
}
