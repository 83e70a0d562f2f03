import type { Page, Request } from "playwright-core";
import type { CellValue } from "../../../playground/book.ts";
import { isEmpty, textOf } from "../plain-counts.ts";
import type { SidebarWindows } from "../sidebar-window.ts";
import { readAll } from "./unread.ts";

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
  /** Texts that were looked at already, their numbers left out, and the messages with a number that were met. */
  texts: Set<string>;
  met: Set<string>;
  /** How many cells or rows each change has changed, as the sheet says. */
  deeds: number[];
  /** Calls of the page that are under way. */
  flying: Set<Request>;
}

export function newWalk(page: Page, windows: SidebarWindows, column: number, rows: number): Walk {
  const flying = new Set<Request>();
  // Everything that the page asks of the script; what it loads besides, such as a worker's script, is never told to end.
  page.on("request", (request) => request.method() === "POST" && flying.add(request));
  for (const ended of ["requestfinished", "requestfailed"] as const)
    page.on(ended as "requestfinished", (request) => flying.delete(request));
  return {
    ...{ page, windows, column, rows, flying },
    compared: 0,
    problems: [],
    deeds: [],
    seconds: {},
    texts: new Set(),
    met: new Set(),
  };
}

/** Compares what a screen shows with what was counted, and notes where they differ. */
export function same(walk: Walk, what: string, shown: unknown, counted: unknown): void {
  walk.compared += 1;
  if (JSON.stringify(shown) !== JSON.stringify(counted))
    walk.problems.push(`${what.slice(0, 100)}: shown ${brief(shown)}, counted ${brief(counted)}`);
}

const brief = (value: unknown): string => (JSON.stringify(value) ?? "nothing").slice(0, 300);

/** What leads back to the form, from wherever a screen has ended. */
const BACK = /^(Back to this column|Back to the list|Back to examples|Back|Clean another column)$/;

/**
 * Goes to the form with the column chosen and all that is known of it on the screen: by the way back that a person has,
 * or, where there is none, with the sidebar opened anew.
 */
export async function openColumn(walk: Walk): Promise<void> {
  const { page, column } = walk;
  const form = page.getByRole("button", { name: "All operations", exact: true });
  for (let step = 0; (await form.count()) === 0; step++) {
    const back = page.getByRole("button", { name: BACK, disabled: false });
    if (step === 4 || (await back.count()) === 0) {
      await reopen(walk);
      break;
    }
    await back.first().click();
    await page.evaluate(twoFrames);
    await settled(walk);
  }
  await page.locator("select").first().selectOption(String(column));
  await page.waitForFunction(() => {
    const text = document.body.innerText;
    const isLooking = /Looking through|Reading the sheet/.test(text);
    return !isLooking && (/This column is empty/.test(text) || /filled, .*different value/.test(text));
  });
  await settled(walk);
  await unread(walk, "form");
}

/** Opens the sidebar anew. */
export async function reopen(walk: Walk): Promise<void> {
  walk.flying.clear();
  await walk.page.reload();
  await walk.page.waitForSelector("select");
}

/** Waits until the page has asked for nothing more, and looks through nothing. */
export async function settled(walk: Walk): Promise<void> {
  const { page, windows, flying } = walk;
  for (;;) {
    const before = windows.calls.length;
    await page.evaluate(twoFrames);
    await page.waitForFunction(
      () =>
        !/Looking through|Reading the sheet…/.test(document.body.innerText) &&
        document.querySelector("[aria-busy=true]") === null,
    );
    await page.evaluate(twoFrames);
    if (flying.size === 0 && windows.calls.length === before) return;
  }
}

/** Lets the page draw what has come, and do what it does after that. */
const twoFrames = async (): Promise<void> => {
  for (let frame = 0; frame < 2; frame++)
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
};

/** Notes every text on the screen with a number that nobody compares: `compared.ts` says what is, and what need not be. */
export async function unread(walk: Walk, screen: string): Promise<void> {
  const { page, texts, met } = walk;
  for (const text of await readAll(page, texts, met)) walk.problems.push(`${screen}: nobody counts ${text}`);
}

/** Waits for a sentence, and returns the numbers in it. */
export async function numbers(walk: Walk, sentence: RegExp): Promise<number[]> {
  const found = await walk.page.waitForFunction(
    ([source]) => new RegExp(source as string).exec(document.body.innerText.replace(/\s+/g, " "))?.[0],
    [sentence.source],
  );
  const said = (await found.jsonValue()) as string;
  await unread(walk, "said");
  return numbersIn(said);
}

export const numbersIn = (text: string): number[] =>
  [...text.matchAll(/\d[\d,]*(\.\d+)?/g)].map(([digits]) => Number(digits.replaceAll(",", "")));

/** What a cell is for a person: its kind and its text. */
export const keyOf = (cell: CellValue): string => `${typeof cell} ${textOf(cell)}`;

export const holds = (cell: CellValue): boolean => typeof cell !== "string" || !isEmpty(cell);

/** What stands before a formula, which is told from a text that only looks like one. */
const FORMULA = "\u0000";

/** All that stands in the sheet, its headings first; formulas as they are written. */
export function sheetOf({ windows }: Walk): CellValue[][] {
  const { rows, columns } = windows.book.filled("s1");
  const area = { row: 1, column: 1, rows, columns };
  const formulas = windows.book.formulas("s1", area);
  return windows.book.values("s1", area).map((cells, row) =>
    cells.map((cell, column) => {
      const formula = formulas[row]?.[column];
      return formula ? `${FORMULA}${formula}` : cell;
    }),
  );
}

/** The cells of a walk's column, or of one right of it, to the last row of the sheet as it was. */
export const columnOf = ({ windows, column, rows }: Walk, right = 0): CellValue[] =>
  windows.book.values("s1", { row: 2, column: column + right, rows, columns: 1 }).flat();

/**
 * How many cells of a sheet are others than before, where only columns were inserted since.
 * @param ways from what into what they have changed, and how many each way; added to
 */
export function changedCells(
  before: readonly CellValue[][],
  after: readonly CellValue[][],
  ways = new Map<string, number>(),
): number {
  const [was = [], is = []] = [before[0], after[0]];
  let at = 0;
  const places = was.map((heading) => {
    while (at < is.length && keyOf(is[at] ?? "") !== keyOf(heading)) at += 1;
    return at++;
  });
  let changed = 0;
  for (let row = 1; row < Math.max(before.length, after.length); row++)
    places.forEach((place, column) => {
      const [from, to] = [keyOf(before[row]?.[column] ?? ""), keyOf(after[row]?.[place] ?? "")];
      // A formula is never written, and may name other cells where columns were inserted.
      const isFormula = [from, to].every((key) => key.startsWith(`string ${FORMULA}`));
      if (from === to || isFormula) return;
      changed += 1;
      const way = `${from}\n→\n${to}`;
      ways.set(way, (ways.get(way) ?? 0) + 1);
    });
  return changed;
}

/** Compares the sheet with what stood there, and notes the first row that differs. */
export function sameSheet(walk: Walk, what: string, before: readonly CellValue[][]): void {
  const [now, then] = [rowKeys(sheetOf(walk)), rowKeys(before)];
  const at = Math.max(now.length, then.length) - 1;
  const first = Array.from({ length: at + 1 }, (_, row) => row).find((row) => now[row] !== then[row]);
  const row = first ?? at;
  same(walk, `${what}, row ${row + 1}`, now[row]?.slice(0, 200), then[row]?.slice(0, 200));
}

/** Takes the last fix back: what it says, and that the sheet is as it was. */
export async function takeBack(walk: Walk, what: string, before: readonly CellValue[][]): Promise<number> {
  await walk.page.click("[role=status] button:has-text('Undo')");
  const [restored = 0] = await numbers(walk, /[\d,]+ (cells?|rows?) put back\./);
  sameSheet(walk, `${what}, taken back`, before);
  return restored;
}

/** The rows of a sheet as texts, without the blank cells that they end in, and the blank rows that it ends in. */
function rowKeys(sheet: readonly CellValue[][]): string[] {
  const rows = sheet.map((row) =>
    row
      .map(keyOf)
      .join("\t")
      .replace(/(^|\t)string (\tstring )*$/, ""),
  );
  while (rows.at(-1) === "") rows.pop();
  return rows;
}

/**
 * Presses the button of a fix, and compares what it said before and says after with the cells that changed.
 * @param look told in how many ways cells have changed: from what into what
 */
export async function fixCells(
  walk: Walk,
  what: string,
  button: string,
  promised: number,
  look: (ways: number) => void = () => {},
): Promise<void> {
  const before = sheetOf(walk);
  await walk.page.click(button);
  const [told] = await numbers(walk, /[\d,]+ cells? changed\. /);
  const ways = new Map<string, number>();
  const changed = changedCells(before, sheetOf(walk), ways);
  const [left = 0] = numbersIn(
    /[\d,]+ left as (it is|they are)/.exec(await walk.page.innerText("main"))?.[0] ?? "",
  );
  look(ways.size);
  walk.deeds.push(changed);
  same(walk, `${what}, promised`, promised, changed + left);
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
  walk.deeds.push(gone);
  same(walk, `${what}, promised`, promised, gone);
  same(walk, `${what}, told`, told, gone);
  same(walk, `${what}, put back`, await takeBack(walk, what, before), gone);
}
