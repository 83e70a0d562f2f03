import type { Locator } from "playwright-core";
import type { CellValue } from "../../../playground/book.ts";
import { textOf } from "../plain-counts.ts";
import { open } from "./cards.ts";
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

/**
 * A recipe learned from two examples: the rows it covers, and those that it writes. It reads what cells show, so the
 * number 7 and the text 7 are one line there.
 */
export async function examples(walk: Walk): Promise<void> {
  if (!(await open(walk, "From examples"))) return;
  const { page } = walk;
  await page.waitForSelector(".items > .field input");
  const fields = page.locator(".items > .field");
  for (let at = 0; at < Math.min(2, await fields.count()); at++) {
    const value = await fields.nth(at).locator(".value").innerText();
    await fields.nth(at).locator("input, textarea").first().fill(value.toUpperCase());
    await page.keyboard.press("Tab");
  }
  // What is said of the first example alone stands for a moment after the second.
  await settled(walk);
  await page.waitForFunction(
    () => /rows? covered,/.test(document.body.innerText) && !/Learning…/.test(document.body.innerText),
  );
  const [covered = 0, of, doubted = 0, uncovered = 0] = await numbers(
    walk,
    /[\d,]+ of [\d,]+ rows? covered, [\d,]+ in doubt, [\d,]+ not covered/,
  );
  const column = columnOf(walk);
  same(walk, "examples, of", of, column.filter(holds).length);
  same(walk, "examples, parts", covered + doubted + uncovered, of);
  await exampleRows(walk);
  // Where no row is covered there is nothing to list, to keep or to write.
  if (covered + doubted === 0) return;
  await answers(walk, "examples", [covered, doubted, uncovered]);
  // Rows that are too long are learned from in vain: the examples stand alone then, without a step.
  if ((await page.getByRole("button", { name: "Edit step 1", exact: true }).count()) > 0)
    await edited(walk, of ?? 0, uncovered);
  const save = page.getByRole("button", { name: /^(Save this recipe|Replace “.*”)$/ });
  const isKept = (await save.count()) > 0;
  if (isKept) {
    await save.click();
    await page.waitForSelector("text=Saved as “");
  }
  const write = page.locator("button:enabled", { hasText: /^Write [\d,]+ rows?$/ });
  await writeAll(walk, "examples", write);
  if (isKept) await replay(walk);
}

/** The recipe with a step behind it, which a person has put in: what its rows come to, and the way back. */
async function edited(walk: Walk, of: number, uncovered: number): Promise<void> {
  const { page } = walk;
  await page.getByRole("button", { name: "Edit step 1", exact: true }).click();
  await page.getByRole("button", { name: "Add a step after", exact: true }).click();
  await page.keyboard.type("Tidy spaces");
  await page.keyboard.press("Enter");
  const [changed = 0, unchanged = 0, left = 0] = await numbers(
    walk,
    /[\d,]+ rows? changes?, [\d,]+ need no change, [\d,]+ stay as they are/,
  );
  await settled(walk);
  same(walk, "edited, of", changed + unchanged + left, of);
  same(walk, "edited, left", left, uncovered);
  await answers(walk, "edited", [changed + unchanged, 0, left]);
  await page.getByRole("button", { name: "Take back the last edit", exact: true }).click();
  await numbers(walk, /[\d,]+ of [\d,]+ rows? covered, [\d,]+ in doubt, [\d,]+ not covered/);
  await settled(walk);
}

/** The rows that are asked for as examples: how many each stands for, and the first of them. */
async function exampleRows(walk: Walk): Promise<void> {
  const texts = columnOf(walk).map(textOf);
  const fields = walk.page.locator(".items > .field");
  for (let at = 0; at < (await fields.count()); at++) {
    const value = await fields.nth(at).locator(".value").innerText();
    const said = /[\d,]+ rows?, first in row [\d,]+/.exec(await fields.nth(at).innerText())?.[0] ?? "";
    if (!texts.includes(value)) continue;
    const counted = [texts.filter((each) => each === value).length, texts.indexOf(value) + 2];
    same(walk, `example ${value}`, numbersIn(said), counted);
  }
}

/**
 * The list of what each different row becomes: its views make all different rows, and its pages each view.
 * @param rows how many rows of the sheet each view has
 * @returns how many different rows each has
 */
export async function answers(walk: Walk, name: string, rows: readonly number[]): Promise<number[]> {
  const { page } = walk;
  const texts = columnOf(walk).filter(holds).map(textOf);
  const rowsOf = new Map<string, number>();
  for (const text of texts) rowsOf.set(text, (rowsOf.get(text) ?? 0) + 1);
  const options = page.locator("option", { hasText: /different\)$/ });
  const different: number[] = [];
  for (const [at, of] of rows.entries()) {
    const option = options.nth(at);
    const [n = 0] = numbersIn((await option.textContent()) ?? "").slice(-1);
    different.push(n);
    if (n === 0) same(walk, `${name}: no row of none`, of, 0);
    else {
      await page.locator("select", { has: options }).last().selectOption({ index: at });
      await endOf(walk, `${name}, ${at}`, n);
    }
  }
  const sum = different.reduce((all, n) => all + n, 0);
  same(walk, `${name}, different`, sum, rowsOf.size);
  same(
    walk,
    `${name}, all rows`,
    rows.reduce((all, n) => all + n, 0),
    texts.length,
  );
  return different;
}

/** The first page and the second of a view: how many rows are said to be there, and are. */
async function endOf(walk: Walk, name: string, of: number): Promise<void> {
  const { page } = walk;
  const lines = page.locator("main table:not(.shares) tbody tr");
  await page.waitForFunction(
    (n) => document.querySelectorAll("main table:not(.shares) tbody tr").length === n,
    Math.min(of, PAGE),
  );
  same(walk, `${name}: lines`, await lines.count(), Math.min(of, PAGE));
  if (of <= PAGE) return;
  same(walk, `${name}: page`, await numbers(walk, /[\d,]+ to [\d,]+ of [\d,]+/), [1, PAGE, of]);
}

/** Rows of a list that are shown at once. */
const PAGE = 8;

/** The recipe that was learned last, run again on this column: what it covers, what is new to it, and what it writes. */
async function replay(walk: Walk): Promise<void> {
  const { page } = walk;
  await page
    .locator("section button", { hasText: /^Use “/ })
    .last()
    .click();
  const [covered = 0, of, uncovered = 0] = await numbers(
    walk,
    /[\d,]+ of [\d,]+ rows? covered, [\d,]+ not covered\./,
  );
  await settled(walk);
  const column = columnOf(walk);
  const texts = column.map(textOf);
  same(walk, "replay, of", of, column.filter(holds).length);
  await answers(walk, "replay", [covered, 0, uncovered]);
  for (const said of await page.locator("p", { hasText: / was not made for / }).allInnerTexts()) {
    const [rows = 0] = numbersIn(said.replace(/^.* was not made for /, ""));
    same(walk, "replay, new rows are some of those left", rows <= uncovered, true);
    for (const [, text = "", row = ""] of said.matchAll(/“([^“”]*)” in row ([\d,]+)/g))
      if (texts.includes(text))
        same(walk, `replay, ${text} in row`, numbersIn(row)[0], texts.indexOf(text) + 2);
  }
  await writeAll(walk, "replay", page.locator("button:enabled", { hasText: /^Write [\d,]+ rows?$/ }));
}

/**
 * Writes into new columns, and takes that back.
 * @param wide how many columns
 * @param look told what was written into each row
 */
export async function writeAll(
  walk: Walk,
  name: string,
  write: Locator,
  wide = 1,
  look: (rows: readonly (readonly CellValue[])[]) => void = () => {},
): Promise<void> {
  if ((await write.count()) === 0) return;
  const [promised] = numbersIn(await write.innerText());
  const before = sheetOf(walk);
  await write.click();
  const [told] = await numbers(walk, /[\d,]+ rows? written into/);
  const columns = Array.from({ length: wide }, (_, at) => columnOf(walk, at + 1));
  const rows = columnOf(walk).map((_, row) => columns.map((cells) => cells[row] ?? ""));
  const written = rows.filter((cells) => cells.some((cell) => cell !== "")).length;
  look(rows);
  walk.deeds.push(written);
  same(walk, `${name}, promised`, promised, written);
  same(walk, `${name}, told`, told, written);
  const filled = rows.flat().filter((cell) => cell !== "").length;
  same(walk, `${name}, put back`, await takeBack(walk, name, before), filled);
}

/** What would make a column consistent: all that is proposed at once, and each part alone. */
export async function consistent(walk: Walk): Promise<void> {
  if (!(await open(walk, "Make consistent"))) return;
  const { page } = walk;
  await page.waitForSelector("fieldset, main p[role=status]:has-text('Nothing in this column')");
  const parts = page.locator("fieldset label.choice");
  const count = await parts.count();
  if (count === 0) return;
  const wanted = await parts
    .locator("input")
    .evaluateAll((all) => all.map((each) => (each as HTMLInputElement).checked));
  if (wanted.some(Boolean)) await tidied(walk, "consistent");
  for (let at = 0; at < count; at++) {
    for (let other = 0; other < count; other++)
      await parts
        .nth(other)
        .locator("input")
        .setChecked(other === at);
    const [said] = numbersIn((await parts.nth(at).locator(".muted").innerText()).trim());
    const name = (await parts.nth(at).innerText()).slice(0, 40);
    await tidied(walk, `consistent, ${name}`, said);
  }
}

/** What the ticked parts would change, and do. @param said how many rows the part says that it is about */
async function tidied(walk: Walk, name: string, said?: number): Promise<void> {
  const { page } = walk;
  await settled(walk);
  const [changed = 0, stay = 0, left = 0] = await numbers(
    walk,
    /[\d,]+ rows? changes?, [\d,]+ needs? no change, [\d,]+ stays? as |[\d,]+ rows? changes?, [\d,]+ need no change, [\d,]+ stay as/,
  );
  if (said !== undefined) same(walk, `${name}: part`, said, changed);
  const button = page.locator("footer button.primary");
  same(walk, `${name}: button`, numbersIn(await button.innerText())[0], changed);
  const [different] = await answers(walk, name, [changed, left, stay]);
  if (changed === 0) return;
  const column = columnOf(walk);
  const before = sheetOf(walk);
  await button.click();
  const [told] = await numbers(walk, /[\d,]+ cells? changed\. /);
  const now = sheetOf(walk);
  walk.deeds.push(changedCells(before, now));
  same(walk, `${name}: told`, told, changedCells(before, now));
  same(walk, `${name}: changed`, changed, changedCells(before, now));
  const results = columnOf(walk);
  const others = column.filter((cell, row) => keyOf(cell) !== keyOf(results[row] ?? ""));
  same(walk, `${name}: different values changed`, different, new Set(others.map(textOf)).size);
  same(walk, `${name}: put back`, await takeBack(walk, name, before), changed);
  await settled(walk);
}
