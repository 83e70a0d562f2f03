import type { Locator } from "playwright-core";
import { plainCounts } from "../plain-counts.ts";
import {
  columnOf,
  fixCells,
  holds,
  keyOf,
  numbers,
  numbersIn,
  openColumn,
  removeRows,
  same,
  sheetOf,
  type Walk,
} from "./walk.ts";

/** The form: its preview, its button, the last screen, the history, and what an undo says. */
export async function runAsItStands(walk: Walk): Promise<void> {
  await openColumn(walk);
  const column = columnOf(walk);
  const filled = column.filter(holds);
  if (filled.length === 0) return;
  const { page } = walk;
  await page.waitForSelector("footer button.primary:enabled");
  const said = await page.innerText("section[aria-label=Preview] [role=status]");
  const [changing, of] = said.startsWith("None") ? [0, numbersIn(said)[0]] : numbersIn(said);
  same(walk, "preview, different values", of, new Set(filled.map(keyOf)).size);
  same(walk, "run button", numbersIn(await page.innerText("footer button.primary"))[0], filled.length);
  const [told] = await runIt(walk);
  const results = columnOf(walk, 1);
  const changed = column.flatMap((cell, row) =>
    holds(cell) && keyOf(cell) !== keyOf(results[row] ?? "") ? [keyOf(cell)] : [],
  );
  same(walk, "preview, changing", changing, new Set(changed).size);
  same(walk, "done, changed", told, changed.length);
  const written = results.filter((cell) => cell !== "").length;
  await page.click("footer button:has-text('Clean another column')");
  await page.click("nav >> text=History");
  same(walk, "history, written", (await numbers(walk, /[\d,]+ cells? written/))[0], written);
  await page
    .locator("button", { hasText: /^Undo this run$/ })
    .first()
    .click();
  await page.locator("button.primary", { hasText: /^Undo this run$/ }).click();
  same(walk, "history, put back", (await numbers(walk, /[\d,]+ cells? put back\./))[0], written);
  same(walk, "history, the column", columnOf(walk), column);
}

/** Runs the form as it is filled in: how many rows it says are changed, and of how many. */
async function runIt(walk: Walk): Promise<number[]> {
  const filled = columnOf(walk).filter(holds).length;
  await walk.page.click("footer button.primary:enabled");
  const [done] = await numbers(walk, /Done: [\d,]+ rows?/);
  same(walk, "done, rows", done, filled);
  const [changed = 0, of] = await numbers(walk, /[\d,]+ of [\d,]+ rows? changed\./);
  same(walk, "done, of", of, filled);
  return [changed];
}

/** What was noticed in the column: each card's own number, and what its button does. */
export async function findings(walk: Walk): Promise<void> {
  await openColumn(walk);
  const { page } = walk;
  const cards = page.locator("section[aria-label='What Stet noticed'] .card");
  const showAll = async () => {
    for (;;) {
      const more = page.getByRole("button", { name: /^Show [\d,]+ more$/ });
      if ((await more.count()) === 0) return;
      const [left = 0] = numbersIn(await more.innerText());
      const before = await cards.count();
      await more.click();
      await page.waitForTimeout(0);
      if (left <= 5) same(walk, "findings, more", left, (await cards.count()) - before);
    }
  };
  await showAll();
  const count = await cards.count();
  for (let at = 0; at < count; at++) {
    if (at > 0) await openColumn(walk);
    await showAll();
    const card = cards.nth(at);
    const sentence = (await card.locator("p, label span").first().innerText()).replace(/\s+/g, " ");
    const name = sentence.slice(0, 60);
    const [said, of] = /^[\d,]+ of [\d,]+ (filled )?cells?/.test(sentence) ? numbersIn(sentence) : [];
    const isOfFilled = /^[\d,]+ of [\d,]+ filled cells?/.test(sentence);
    if (of !== undefined) {
      const counts = plainCounts(columnOf(walk));
      const ways = isOfFilled ? [counts.filled] : [counts.filled, columnOf(walk).filter(holds).length];
      same(walk, `${name}: of`, ways.includes(of) ? of : [of], ways.includes(of) ? of : ways);
    }
    const fix = card.locator("button", { hasText: /^(Fix|Fill) / });
    if ((await fix.count()) > 0) await fixOf(walk, at, name, said);
    else if ((await card.locator("label.choice").count()) > 0)
      await ruleOf(walk, at, { name, said, isOfFilled });
  }
}

async function fixOf(walk: Walk, at: number, name: string, said: number | undefined): Promise<void> {
  const card = walk.page.locator("section[aria-label='What Stet noticed'] .card").nth(at);
  const details = card.locator("details");
  if ((await details.count()) > 0 && !(await details.evaluate((each) => (each as HTMLDetailsElement).open)))
    await details.locator("summary").press("Enter");
  const boxes = card.locator("details input");
  for (const box of await boxes.all()) await box.check();
  const isAll = (await card.locator("text=/^and [\\d,]+ more$/").count()) === 0;
  const button = card.locator("button", { hasText: /^(Fix|Fill) / });
  const [promised = 0] = numbersIn(await button.innerText());
  if (promised === 0) return;
  if (said !== undefined && isAll) same(walk, `${name}: button`, said, promised);
  const handle = "stet-fix";
  await button.evaluate((each, id) => each.setAttribute("data-walk", id), handle);
  await fixCells(walk, name, `[data-walk=${handle}]`, promised);
}

/**
 * A card that is ticked where rules put it right: the rule alone is run. Where it speaks of filled cells, those of only
 * marks are none, although a rule may change them as well.
 */
async function ruleOf(
  walk: Walk,
  at: number,
  { name, said, isOfFilled }: { name: string; said: number | undefined; isOfFilled: boolean },
): Promise<void> {
  const { page } = walk;
  const cards = page.locator("section[aria-label='What Stet noticed'] .card");
  await tickAlone(cards.nth(at).locator("> label.choice input"));
  await page.waitForSelector("footer button.primary:enabled");
  const before = sheetOf(walk);
  const column = columnOf(walk);
  const [told] = await runIt(walk);
  const results = columnOf(walk, 1);
  const changed = column.filter((cell, row) => holds(cell) && keyOf(cell) !== keyOf(results[row] ?? ""));
  same(walk, `${name}: done`, told, changed.length);
  const { filledAt } = plainCounts(column);
  const meant = column.filter(
    (cell, row) => filledAt[row] && holds(cell) && keyOf(cell) !== keyOf(results[row] ?? ""),
  );
  if (said !== undefined) same(walk, `${name}: cells`, said, (isOfFilled ? meant : changed).length);
  await page.click("button:has-text('Undo this run')");
  await numbers(walk, /[\d,]+ cells? put back\./);
  same(walk, `${name}: taken back`, JSON.stringify(sheetOf(walk)), JSON.stringify(before));
}

/**
 * Ticks a card, and takes every rule out of the form that it does not ask for: the usual ones are ticked from the start,
 * and have a card only where they would change something that is filled.
 */
async function tickAlone(box: Locator): Promise<void> {
  const page = box.page();
  const ticked = () =>
    page.evaluate(() =>
      [...document.querySelectorAll<HTMLInputElement>("fieldset.scroll input")].flatMap(
        ({ checked }, rule) => (checked ? [rule] : []),
      ),
    );
  const click = (rule: number) =>
    page.evaluate(async (at) => {
      document.querySelectorAll<HTMLInputElement>("fieldset.scroll input")[at]?.click();
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    }, rule);
  if (await box.isChecked()) await box.click();
  const others = await ticked();
  if (!(await box.isChecked())) await box.click();
  // Without any rule the form goes back to its usual ones: then the card is about all of these.
  if ((await ticked()).length > others.length) for (const rule of others) await click(rule);
}

/** What was noticed in the whole sheet that takes out rows. */
export async function sheetRows(walk: Walk): Promise<void> {
  const { page } = walk;
  const look = async () => {
    await openColumn(walk);
    await page.click("text=Check the whole sheet");
    await page.waitForFunction(() => !/Looking through/.test(document.body.innerText));
  };
  await look();
  const cards = page.locator("article:has(button:text-matches('^Remove '))");
  const count = await cards.count();
  for (let at = 0; at < count; at++) {
    if (at > 0) await look();
    const sentence = await cards.nth(at).locator("p").first().innerText();
    const button = cards.nth(at).locator("button", { hasText: /^Remove / });
    const [promised = 0] = numbersIn(await button.innerText());
    same(walk, `sheet: ${sentence.slice(0, 50)}`, numbersIn(sentence)[0], promised);
    await button.evaluate((each) => each.setAttribute("data-walk", "rows"));
    await removeRows(walk, `sheet: ${sentence.slice(0, 50)}`, "[data-walk=rows]", promised);
  }
}
