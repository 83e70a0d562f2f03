import type { CellValue } from "../../../playground/book.ts";
import { isError, textOf } from "../plain-counts.ts";
import { openListed } from "./cards.ts";
import { answers, writeAll } from "./recipes.ts";
import {
  changedCells,
  columnOf,
  holds,
  keyOf,
  numbers,
  numbersIn,
  same,
  settled,
  sheetOf,
  takeBack,
  type Walk,
} from "./walk.ts";

/** What is said of a column, and where a plain script knows it: which of its cells change. */
const SAID: Readonly<Record<string, ((cell: CellValue) => boolean) | undefined>> = {
  "upper case": (cell) => typeof cell === "string" && cell !== cell.toUpperCase(),
  "the first 3 characters": (cell) => !isError(cell) && [...textOf(cell)].length > 3,
  "dates as 2024-03-31": undefined,
  "country codes": undefined,
  "only the domain": undefined,
};

/** What recipes for words are said to do, before one of several is chosen and after, and do. */
export async function inWords(walk: Walk): Promise<void> {
  const { page } = walk;
  const field = page.getByRole("textbox", { name: "Say what should be done" });
  const find = page.getByRole("button", { name: "Find a recipe", exact: true });
  for (const [text, changes] of Object.entries(SAID)) {
    // Opened anew each time: a screen that has undone something reads the sheet again, and stops what it looks for.
    if (!columnOf(walk).some(holds) || !(await openListed(walk, "Say it in words"))) return;
    await field.fill(text);
    await find.click();
    await page.waitForFunction(() =>
      /No recipe that is known|no row would change|Which do you mean|rows? changes?, .* need no change/.test(
        document.body.innerText,
      ),
    );
    await settled(walk);
    const asked = page.locator("section[aria-label^='These words'] > div");
    const told = await asked.locator(".muted").allInnerTexts();
    if (told.length > 0) {
      await asked.getByRole("button").first().click();
      for (const [at, counts] of told.entries()) {
        await page.locator("input[name=said-recipe]").nth(at).check();
        await found(walk, `${text}, ${at + 1}`, numbersIn(counts));
      }
    } else if (/need no change, /.test(await page.innerText("main")))
      await found(walk, text, undefined, changes);
    else if (changes) same(walk, `${text}: none`, 0, columnOf(walk).filter(changes).length);
  }
}

/** Waits until counts are shown, or others: what was found before stands while a changed sheet is read again. */
async function until(walk: Walk, counts: string, isShown: boolean): Promise<void> {
  await walk.page.waitForFunction(
    ([text, shown]) => (document.querySelector("main")?.innerText.includes(String(text)) ?? false) === shown,
    [counts, isShown] as const,
  );
  await settled(walk);
}

const COUNTS = /[\d,]+ rows? changes?, [\d,]+ need no change, [\d,]+ stay as they are/;

/**
 * What the recipe that is chosen would change, and does.
 * @param asked what was said of it where a person was asked which is meant
 * @param changes which cells change, if that is known
 */
async function found(
  walk: Walk,
  name: string,
  asked?: readonly number[],
  changes?: (cell: CellValue) => boolean,
): Promise<void> {
  const { page } = walk;
  await settled(walk);
  const counts = await numbers(walk, COUNTS);
  const [changed = 0, unchanged = 0, left = 0] = counts;
  if (asked) same(walk, `${name}: asked`, asked, counts);
  const column = columnOf(walk);
  same(walk, `${name}: of`, changed + unchanged + left, column.filter(holds).length);
  if (changes) same(walk, `${name}: changed`, changed, column.filter(changes).length);
  const [different] = await answers(walk, name, [changed + unchanged, 0, left]);
  const write = page.locator("footer button.primary:enabled");
  if ((await write.count()) === 0) {
    same(walk, `${name}: nothing to write`, changed, 0);
    return;
  }
  if ((await page.getByLabel("A new column beside it").isChecked()) === false) {
    await inPlace(walk, name, changed);
    return;
  }
  await writeAll(walk, name, write, 1, (rows) => {
    const now = rows.map(([cell = ""]) => textOf(cell));
    const own = column.map(textOf);
    const isWritten = (row: number) => now[row] !== "";
    const written = own.filter((_, row) => isWritten(row));
    const others = own.filter((text, row) => isWritten(row) && now[row] !== text);
    same(walk, `${name}: new`, [changed, unchanged], [others.length, written.length - others.length]);
    same(walk, `${name}: different`, different, new Set(written).size);
  });
}

async function inPlace(walk: Walk, name: string, promised: number): Promise<void> {
  const before = sheetOf(walk);
  const column = columnOf(walk);
  const write = walk.page.locator("footer button.primary");
  const counts = await walk.page.getByText(COUNTS).innerText();
  same(walk, `${name}: button`, numbersIn(await write.innerText())[0], promised);
  await write.click();
  const [told] = await numbers(walk, /[\d,]+ cells? changed\. /);
  const changed = changedCells(before, sheetOf(walk));
  await until(walk, counts, false);
  walk.deeds.push(changed);
  same(walk, `${name}: promised`, promised, changed);
  same(walk, `${name}: told`, told, changed);
  same(
    walk,
    `${name}: in its column`,
    changed,
    columnOf(walk).filter((cell, row) => keyOf(cell) !== keyOf(column[row] ?? "")).length,
  );
  same(walk, `${name}: put back`, await takeBack(walk, name, before), changed);
  await until(walk, counts, true);
}
