import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { readFile } from "../../playground/files/read-file.ts";
import type { SheetContent } from "../../playground/workbook/sheet-content.ts";
import { cardOf, differences, listDifferences, listOf } from "../../test/support/counts-shown.ts";
import { OF_SHEET, SCREENS, walkScreens } from "../../test/support/screen-counts/screen-counts.ts";
import { openSidebars } from "../../test/support/sidebar-window.ts";

/** How the counts of a table compare with those of a plain script. */
export interface Compared {
  name: string;
  rows: number;
  columns: number;
  /** Counts that were compared on cards, in lists, and on the screens that change something. */
  counts: number;
  listed: number;
  walked: number;
  /** The longest time that the page could not react to a key or a click, in milliseconds. */
  longest: number;
  differences: string[];
}

/** Compares all columns of a CSV file, read as the playground reads it. */
export function compareFile(path: string): Promise<Compared> {
  const [sheet] = readFile(readFileSync(path), path).sheets;
  if (sheet === undefined) throw new Error(`${path} holds no table.`);
  return compare(basename(path), sheet);
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
export function compareSeeded(name: string, random: () => number): Promise<Compared> {
  const draw = (most: number) => Math.floor(random() * most);
  const cell = (column: number) => {
    if (draw(6) === 0) return draw(9);
    return Array.from({ length: 1 + draw(1 + (column % 3)) }, () => PIECES[draw(PIECES.length)]).join("");
  };
  const columns = Array.from({ length: COLUMNS }, (_, at) => at);
  const rows = Array.from({ length: ROWS }, () => columns.map(cell));
  return compare(name, { name: "Data", cells: [columns.map((at) => `Column ${at}`), ...rows] });
}

async function compare(name: string, sheet: SheetContent): Promise<Compared> {
  const windows = await openSidebars({ sheets: [sheet] });
  try {
    const page = await windows.open();
    const width = sheet.cells[0]?.length ?? 0;
    const rows = sheet.cells.length - 1;
    const tasks: number[] = [];
    await page.exposeFunction("tookLong", (milliseconds: number) => tasks.push(milliseconds));
    await page.evaluate(() => {
      const tell = (window as unknown as { tookLong(milliseconds: number): void }).tookLong;
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) tell(Math.round(duration));
      }).observe({ type: "longtask", buffered: true });
    });
    tasks.length = 0;
    const compared: Compared = {
      name,
      rows,
      columns: width,
      counts: 0,
      listed: 0,
      walked: 0,
      longest: 0,
      differences: [],
    };
    for (let column = 1; column <= width; column++) {
      const cells = windows.book.values("s1", { row: 2, column, rows, columns: 1 }).flat();
      const card = await cardOf(page, column);
      compared.counts += 4 + card.values.length + card.patterns.length;
      const found = differences(card, cells);
      if ((await page.locator("button:has-text('List ')").count()) > 0) {
        await page.click("button:has-text('List ')");
        await page.waitForSelector("[role=listbox]");
        const listed = await listOf(page);
        compared.listed += 3 + listed.quick.length + listed.values.length + listed.patterns.length;
        found.push(...listDifferences(listed, cells));
        await page.click("text=Back to this column");
      }
      compared.differences.push(...found.map((line) => `column ${column}: ${line}`));
    }
    compared.longest = Math.max(0, ...tasks);
    for (let column = 1; column <= width; column++) {
      const screens = column === 1 ? { ...SCREENS, ...OF_SHEET } : SCREENS;
      const walk = await walkScreens(page, windows, column, rows, screens);
      compared.walked += walk.compared;
      compared.differences.push(...walk.problems);
    }
    return compared;
  } finally {
    await windows.close();
  }
}
