import type { Locator } from "playwright-core";
import { plainCounts } from "../plain-counts.ts";
import { runIt } from "./form.ts";
import { countFormulas, countPlainly } from "./plain-findings.ts";
import {
  changedCells,
  columnOf,
  fixCells,
  holds,
  keyOf,
  numbers,
  numbersIn,
  openColumn,
  removeRows,
  same,
  sameSheet,
  settled,
  sheetOf,
  takeBack,
  unread,
  type Walk,
} from "./walk.ts";

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
  await countFormulas(walk);
  const count = await cards.count();
  for (let at = 0; at < count; at++) {
    if (at > 0) {
      await openColumn(walk);
      await showAll();
    }
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
    if (await isManyBlank(walk, sentence)) continue;
    if ((await fix.count()) > 0) await fixOf(walk, card, name, said);
    else if ((await card.locator("> label.choice").count()) > 0)
      await ruleOf(walk, at, { name, said, isOfFilled });
    else if (/spellings of one name, perhaps/.test(sentence)) await choiceOf(walk, card, name);
    else countPlainly(walk, sentence, columnOf(walk));
  }
}

/** A card with a button for each spelling that may be kept: how many cells hold one of them, and what the first button does. */
async function choiceOf(walk: Walk, card: Locator, name: string): Promise<void> {
  const said = (await card.locator("p").first().textContent()) ?? "";
  const spellings = new Set([...said.matchAll(/“([^”]*)”/g)].map(([, spelling]) => spelling));
  const texts = columnOf(walk).filter((cell) => typeof cell === "string");
  const holding = (await asRead(walk, texts)).filter((text) => spellings.has(text));
  same(walk, name, numbersIn(said)[0], holding.length);
  const before = sheetOf(walk);
  await card.locator("button:enabled", { hasText: "→" }).first().click();
  const [told] = await numbers(walk, /[\d,]+ cells? changed\. /);
  const changed = changedCells(before, sheetOf(walk));
  walk.deeds.push(changed);
  same(walk, `${name}: told`, told, changed);
  same(walk, `${name}: put back`, await takeBack(walk, name, before), changed);
}

/** Texts as a person would write them down: what an HTML page makes of `&amp;`, without stray spaces. */
function asRead({ page }: Walk, texts: readonly string[]): Promise<string[]> {
  return page.evaluate((all) => {
    const field = document.createElement("textarea");
    return all.map((text) => {
      field.innerHTML = text.replaceAll("<", "&lt;");
      return field.value.replace(/[^\S\n]+/gu, " ").trim();
    });
  }, texts);
}

/** The card that says how many cells are blank, whose number is that of the card of the column. */
async function isManyBlank(walk: Walk, sentence: string): Promise<boolean> {
  if (!/^\d+\s?% of the cells are blank/.test(sentence)) return false;
  const { blank } = plainCounts(columnOf(walk));
  const share = Math.floor((blank / walk.rows) * 100);
  same(walk, "many blank", numbersIn(sentence), [share, blank, walk.rows]);
  return true;
}

async function fixOf(walk: Walk, card: Locator, name: string, said: number | undefined): Promise<void> {
  const details = card.locator("details");
  if ((await details.count()) > 0 && !(await details.evaluate((each) => (each as HTMLDetailsElement).open)))
    await details.locator("summary").press("Enter");
  const boxes = card.locator("details input");
  for (const box of await boxes.all()) await box.check();
  await unread(walk, name);
  const more = card.locator("text=/^and [\\d,]+ more$/");
  const isAll = (await more.count()) === 0;
  const lines = await card.locator("details label.choice").allInnerTexts();
  const listed = lines.reduce(
    (sum, line) => sum + (numbersIn(/in [\d,]+ rows$/.exec(line.trim())?.[0] ?? "1")[0] ?? 1),
    0,
  );
  const groups = lines.length + (isAll ? 0 : (numbersIn(await more.innerText())[0] ?? 0));
  const button = card.locator("button", { hasText: /^(Fix|Fill) / });
  const [promised = 0] = numbersIn(await button.innerText());
  if (promised === 0) return;
  if (said !== undefined && isAll) same(walk, `${name}: button`, said, promised);
  const handle = "stet-fix";
  await button.evaluate((each, id) => each.setAttribute("data-walk", id), handle);
  const isOfOne = (await card.locator("details label.choice").first().locator("div").count()) === 1;
  await fixCells(walk, name, `[data-walk=${handle}]`, promised, (pairs) => {
    if (!isOfOne) return;
    if (isAll) same(walk, `${name}: rows listed`, listed, promised);
    same(walk, `${name}: ways to change`, groups, pairs);
  });
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
  walk.deeds.push(results.filter((cell) => cell !== "").length);
  const { filledAt } = plainCounts(column);
  const meant = column.filter(
    (cell, row) => filledAt[row] && holds(cell) && keyOf(cell) !== keyOf(results[row] ?? ""),
  );
  // The rule that reads percentages reads the fractions among them that are texts as well.
  const isOfPercents = /cells? are percentages where/.test(name);
  const percents = column.filter((cell) => typeof cell === "string" && cell.trim().endsWith("%"));
  const noticed = isOfPercents ? percents : isOfFilled ? meant : changed;
  if (said !== undefined) same(walk, `${name}: cells`, said, noticed.length);
  await page.click("button:has-text('Undo this run')");
  await numbers(walk, /[\d,]+ cells? put back\./);
  sameSheet(walk, `${name}: taken back`, before);
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

/** What was noticed in the whole sheet: rows that go, cells that change, and what is only shown. */
export async function sheetRows(walk: Walk): Promise<void> {
  const { page } = walk;
  await openColumn(walk);
  await page.click("text=Check the whole sheet");
  const cards = page.locator("section[aria-label='What Stet noticed'] article.card");
  const showAll = async () => {
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
    await settled(walk);
    const more = page.getByRole("button", { name: /^Show [\d,]+ more$/ });
    while ((await more.count()) > 0) {
      const [left = 0] = numbersIn(await more.innerText());
      const before = await cards.count();
      await more.click();
      await settled(walk);
      const come = (await cards.count()) - before;
      // The list begins anew where the sheet is looked at again meanwhile.
      if (left <= 10 && come > 0) same(walk, "sheet, more", left, come);
    }
    await unread(walk, "sheet");
  };
  await showAll();
  const count = await cards.count();
  for (let at = 0; at < count; at++) {
    if (at > 0) await showAll();
    const card = cards.nth(at);
    const heading = (await card.locator("h3").count()) > 0 ? await card.locator("h3").innerText() : "";
    const sentence = (await card.locator("p").first().innerText()).replace(/\s+/g, " ");
    const name = `sheet: ${heading} ${sentence.slice(0, 50)}`;
    const column = (sheetOf(walk)[0] ?? []).findIndex((each) => String(each) === heading) + 1;
    const cells = column > 0 ? columnOf({ ...walk, column }) : [];
    const [, of] = /^[\d,]+ of [\d,]+ (filled )?cells?/.test(sentence) ? numbersIn(sentence) : [];
    const ways = [plainCounts(cells).filled, cells.filter(holds).length, walk.rows];
    if (of !== undefined)
      same(walk, `${name}: of`, ways.includes(of) ? of : [of], ways.includes(of) ? of : ways);
    const button = card.locator("button", { hasText: /^(Remove|Fix|Fill) / });
    if ((await button.count()) === 0) {
      if ((await card.locator("button").count()) === 0) countPlainly(walk, sentence, cells);
      continue;
    }
    const [said] = /^[\d,]/.test(sentence) ? numbersIn(sentence) : [];
    if (!(await button.innerText()).startsWith("Remove")) {
      await fixOf(walk, card, name, said);
      continue;
    }
    const [promised = 0] = numbersIn(await button.innerText());
    same(walk, name, said, promised);
    const listed = await card.locator("details p:not(.muted)").count();
    const more = card.locator("details p.muted");
    const rest = (await more.count()) > 0 ? numbersIn((await more.textContent()) ?? "")[0] : 0;
    same(walk, `${name}: listed`, listed + (rest ?? 0), promised);
    await button.evaluate((each) => each.setAttribute("data-walk", "rows"));
    await removeRows(walk, name, "[data-walk=rows]", promised);
  }
}
