import { plainCounts } from "../plain-counts.ts";
import { open } from "./cards.ts";
import { MOST_ROWS } from "./duplicates.ts";
import {
  columnOf,
  fixCells,
  holds,
  numbers,
  numbersIn,
  removeRows,
  same,
  sheetOf,
  takeBack,
  type Walk,
} from "./walk.ts";

/** What is typed where an operation asks for it, by its title: the first settings of its form. */
const TYPED: Readonly<Record<string, readonly string[]>> = { "Find and replace": ["e", "E "] };

/** What a person asks for from the list of operations: what each says, and does. */
export async function byHand(walk: Walk, titles: readonly string[]): Promise<void> {
  for (const title of titles) {
    if (!(await open(walk, "All operations"))) return;
    const { page } = walk;
    const all = page.locator(".operations button");
    const [found] = await numbers(walk, /[\d,]+ operations/);
    same(walk, "operations", found, await all.count());
    await all.filter({ has: page.getByText(title, { exact: true }) }).click();
    for (const [at, text] of (TYPED[title] ?? []).entries()) {
      const field = page.locator("main input:not([type=search]), main textarea").nth(at);
      await field.fill(text);
      await page.waitForFunction(() => !/Looking through/.test(document.body.innerText));
    }
    await page.waitForSelector("article, main p[role=status]:text-matches('Nothing to do|Fill in')");
    if ((await page.locator("article").count()) === 0) continue;
    const sentence = await page.locator("article p").first().innerText();
    if (title === "Find blank cells") {
      await blanks(walk, sentence);
      continue;
    }
    if (title === "Split into rows") {
      await split(walk, sentence);
      continue;
    }
    const button = page.locator("article button", { hasText: /^(Change|Remove) / });
    if ((await button.count()) === 0 || (await button.isDisabled())) continue;
    const [promised = 0] = numbersIn(await button.innerText());
    if (title === "Find and replace") {
      const [count, of] = numbersIn(sentence.replace(/^.* becomes .* in (?=[\d,]+ cells?)/, ""));
      same(walk, `${title}: sentence`, count, promised);
      same(walk, `${title}: of`, of, columnOf(walk).filter(holds).length);
      const texts = columnOf(walk).filter((cell) => typeof cell === "string" && cell.includes("e"));
      same(walk, `${title}: cells`, count, texts.length);
    } else if (/^[\d,]/.test(sentence)) same(walk, `${title}: sentence`, numbersIn(sentence)[0], promised);
    await button.evaluate((each) => each.setAttribute("data-walk", "hand"));
    const fix = (await button.innerText()).startsWith("Remove") ? removeRows : fixCells;
    await fix(walk, title, "[data-walk=hand]", promised);
  }
}

async function blanks(walk: Walk, sentence: string): Promise<void> {
  const { page } = walk;
  const rows = sheetOf(walk).slice(1);
  const empty = rows.filter((row) => !row.some(holds)).length;
  const { blank, filledAt } = plainCounts(columnOf(walk));
  same(walk, "Find blank cells", numbersIn(sentence), [blank - empty, walk.rows - empty]);
  await page.locator("article button", { hasText: /^Next$/ }).click();
  const first = rows.findIndex((row, at) => !filledAt[at] && row.some(holds));
  same(walk, "Find blank cells, the first", await numbers(walk, /[\d,]+ of [\d,]+: row [\d,]+/), [
    1,
    blank - empty,
    first + 2,
  ]);
}

/** A separator in the column, its values counted one by one, and what they make of the sheet. */
async function split(walk: Walk, sentence: string): Promise<void> {
  const { page, rows } = walk;
  const by = await page
    .locator("main select")
    .first()
    .evaluate((each) => (each as HTMLSelectElement).value);
  const parts = columnOf(walk).map((cell) =>
    typeof cell === "string" ? cell.split(by).filter((part) => part.trim() !== "").length : 0,
  );
  const splitting = parts.filter((n) => n > 1);
  const into = splitting.reduce((sum, n) => sum + n, 0);
  const all = rows - splitting.length + into;
  same(walk, "split: sentence", numbersIn(sentence), [splitting.length, rows, into, all]);
  const before = sheetOf(walk);
  const heads = before[0] ?? [];
  for (const said of await page.locator("article li", { hasText: /so their sum goes/ }).allInnerTexts()) {
    const heading = /“(.*)” holds numbers/.exec(said)?.[1] ?? "";
    const own = columnOf({ ...walk, column: heads.findIndex((each) => String(each) === heading) + 1 });
    const sum = (times: (row: number) => number) =>
      own.reduce<number>((all, cell, row) => (typeof cell === "number" ? all + cell * times(row) : all), 0);
    const counted = [sum(() => 1), sum((row) => Math.max(1, parts[row] ?? 1))];
    const shown = numbersIn(said.replace(/^.*goes from/, ""));
    same(
      walk,
      `split: sum of ${heading}`,
      shown,
      counted.map((each) => Number(each.toFixed(3))),
    );
  }
  const isOfNumbers = (at: number) => {
    const own = columnOf({ ...walk, column: at + 1 }).filter(holds);
    return at + 1 !== walk.column && own.filter((cell) => typeof cell === "number").length * 2 > own.length;
  };
  const sums = heads.filter((_, at) => isOfNumbers(at)).length;
  const lines = (await page.locator("article li").allInnerTexts()).join(" ");
  const [more] = numbersIn(/holds for [\d,]+ more columns?/.exec(lines)?.[0] ?? "0");
  same(walk, "split: more columns of numbers", more, Math.max(0, sums - 3));
  for (const [, mark = "", n = ""] of lines.matchAll(
    /(?:Comma|Semicolon|Slash|Vertical bar) (\S) \(([\d,]+) cells?\)/g,
  )) {
    const holding = columnOf(walk).filter(
      (cell) => typeof cell === "string" && cell.split(mark).filter((part) => part.trim() !== "").length > 1,
    );
    same(walk, `split: other separator ${mark}`, numbersIn(n)[0], holding.length);
  }
  const button = page.locator("article button.primary:enabled");
  same(walk, "split: button", numbersIn(await button.innerText())[0], into);
  if (into - splitting.length > MOST_ROWS) return;
  const size = sizeOf(walk);
  await button.click();
  const [told] = await numbers(walk, /[\d,]+ rows? (was|were) put in\./);
  same(walk, "split: told", told, into - splitting.length);
  const grown = sizeOf(walk) - size;
  same(walk, "split: rows more", grown, into - splitting.length);
  walk.deeds.push(grown);
  const restored = await takeBack(walk, "split", before);
  same(walk, "split: put back", restored > 0, true);
}

/** How many rows the sheet has, filled or not. */
const sizeOf = ({ windows }: Walk): number => windows.book.sheets().find(({ id }) => id === "s1")?.rows ?? 0;
