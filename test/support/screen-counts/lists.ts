import { plainCounts, textOf } from "../plain-counts.ts";
import { everyCard, open } from "./cards.ts";
import { columnOf, fixCells, holds, numbers, numbersIn, same, sheetOf, takeBack, type Walk } from "./walk.ts";

/** Spellings that a group has at most for a model to be asked about it. */
const ASKED = 30;

/** Groups of spellings: the spellings and rows of each, and the cells that change. */
export async function clusters(walk: Walk): Promise<void> {
  if (!(await open(walk, "Group spellings"))) return;
  const { page } = walk;
  await page.waitForFunction(
    () => !/Comparing|Reading the sheet/.test(document.body.innerText.replace("Reading the sheet from", "")),
  );
  const rowsOf = new Map<string, number>();
  for (const cell of columnOf(walk))
    if (typeof cell === "string") rowsOf.set(cell, (rowsOf.get(cell) ?? 0) + 1);
  let unticked = 0;
  await everyCard(walk, ({ text, lines, ticked }) => {
    if (ticked === 0 && lines.length <= ASKED) unticked += 1;
    const [spellings, rows] = numbersIn(/^.* spellings?, [^\n]*/m.exec(text)?.[0] ?? "");
    const group = `group ${text.slice(0, 40)}`;
    same(walk, `${group}: spellings`, spellings, lines.length);
    const own = lines.map((each) => numbersIn(each.rows)[0] ?? 0);
    const sum = own.reduce((all, n) => all + n, 0);
    same(walk, `${group}: rows`, rows, sum);
    lines.forEach(({ value }, index) => {
      if (value !== undefined && value.length < 300)
        same(walk, `spelling ${value}`, own[index], rowsOf.get(value) ?? 0);
    });
  });
  const ask = page.locator("button", { hasText: /^Ask a model about / });
  if ((await ask.count()) > 0)
    same(walk, "groups to ask about", numbersIn(await ask.innerText())[0] ?? 1, unticked);
  const [promised = 0] = numbersIn(await page.innerText("footer button.primary"));
  if (promised > 0) await fixCells(walk, "clusters", "footer button.primary", promised);
}

/**
 * Matching to a list of some values of the column itself, one of them spelled otherwise. Texts are compared, so the
 * number 7 and the text 7 are one line there.
 */
export async function match(walk: Walk): Promise<void> {
  if (!(await open(walk, "Match to a list"))) return;
  const { page } = walk;
  const column = columnOf(walk);
  const texts = [
    ...new Set(column.filter((cell): cell is string => typeof cell === "string" && holds(cell))),
  ];
  const list = texts.filter((text, at) => at % 3 === 0 && !text.includes("\n")).slice(0, 30);
  if (list.length === 0) return;
  await page.selectOption("select >> nth=0", "pasted");
  await page.fill("textarea", [...list, `${list[0]}!`].join("\n"));
  const find = page.locator("footer button.primary:enabled");
  const cells = column.filter((cell) => holds(cell) && plainCounts([cell]).errors === 0);
  const filled = cells.length;
  same(walk, "match, rows to find", numbersIn(await find.innerText())[0], filled);
  await find.click();
  const [matched = 0, of, left] = await numbers(
    walk,
    /[\d,]+ of [\d,]+ rows? match(es)?; [\d,]+ rows? stays? /,
  );
  same(walk, "match, of", of, filled);
  same(walk, "match, left", left, filled - matched);
  const views = await page.locator("select >> nth=1").locator("option").allInnerTexts();
  const values = views.reduce((sum, view) => sum + (numbersIn(view).at(-1) ?? 0), 0);
  same(walk, "match, values", values, new Set(cells.map(textOf)).size);
  await viewsOf(walk, cells.map(textOf));
  if (matched === 0) return;
  const before = sheetOf(walk);
  same(walk, "match, to write", numbersIn(await page.innerText("footer button.primary"))[0], matched);
  await page.click("footer button.primary");
  const [told] = await numbers(walk, /[\d,]+ cells? changed\. /);
  same(walk, "match, written", columnOf(walk, 1).filter(holds).length, matched);
  same(walk, "match, told", told, matched);
  walk.deeds.push(matched);
  same(walk, "match, put back", await takeBack(walk, "match", before), matched);
}

/** Every view of what was matched: how many values it has, and in how many rows each stands. */
async function viewsOf(walk: Walk, texts: readonly string[]): Promise<void> {
  const { page } = walk;
  const rowsOf = new Map<string, number>();
  for (const text of texts) rowsOf.set(text, (rowsOf.get(text) ?? 0) + 1);
  const select = page.locator("select >> nth=1");
  const options = select.locator("option:enabled");
  for (let at = 0; at < (await options.count()); at++) {
    const option = options.nth(at);
    const [of] = numbersIn((await option.innerText()).replace(/^.*\(/, ""));
    if (of === 0) continue;
    await select.selectOption((await option.getAttribute("value")) ?? "");
    const name = `match, ${(await option.innerText()).replace(/ \(.*/, "")}`;
    const seen = await everyCard(walk, ({ text, value }) => {
      if (value === undefined || value.length > 300 || value.includes("\n")) return;
      const [rows] = numbersIn(/[\d,]+ rows?/.exec(text.slice(value.length))?.[0] ?? "");
      same(walk, `${name}: rows of ${value}`, rows, rowsOf.get(value));
    });
    same(walk, `${name}: values`, of, seen);
  }
}
