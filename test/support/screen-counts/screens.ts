import { plainCounts, textOf } from "../plain-counts.ts";
import {
  columnOf,
  fixCells,
  holds,
  numbers,
  numbersIn,
  openColumn,
  removeRows,
  same,
  sheetOf,
  takeBack,
  type Walk,
} from "./walk.ts";

const open = async (walk: Walk, name: string | RegExp): Promise<boolean> => {
  await openColumn(walk);
  const button = walk.page.getByRole("button", { name, exact: true, disabled: false });
  if ((await button.count()) === 0) return false;
  await button.last().click();
  return true;
};

/** What a card of a list shows. */
interface Card {
  text: string;
  /** Its lines, each with a value where it is shown whole, and what stands beside it. */
  lines: { value: string | undefined; rows: string }[];
  ticked: number;
}

/** Goes through the pages of a list, and reads the cards on the way, a page at once: there may be thousands. */
async function everyCard(walk: Walk, read: (card: Card) => void): Promise<number> {
  const { page } = walk;
  let seen = 0;
  for (;;) {
    const more = page.locator(".items > article button.link.small", { hasText: /^Show .* more$/ });
    while ((await more.count()) > 0) await more.first().click();
    const cards = await page.locator(".items > article").evaluateAll((all) =>
      all.map((card) => ({
        text: (card as HTMLElement).innerText,
        lines: [...card.querySelectorAll("ul.spellings > li")].map((line) => ({
          value: line.querySelector(".value mark")
            ? undefined
            : (line.querySelector(".value")?.textContent ?? ""),
          rows: line.querySelector(".row > span")?.textContent ?? "",
        })),
        ticked: card.querySelectorAll("input:checked").length,
      })),
    );
    for (const card of cards) read(card);
    seen += cards.length;
    const next = page.locator("main button:enabled", { hasText: /^Next$/ });
    if ((await next.count()) === 0) return seen;
    const [of, , to] = await numbers(walk, /[\d,]+ (groups?|values?): [\d,]+ to [\d,]+/);
    same(walk, "pages", to, seen);
    if (seen === of) return seen;
    await next.click();
    await numbers(walk, new RegExp(`: ${(seen + 1).toLocaleString("en-GB")} to `));
  }
}

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
  await everyCard(walk, ({ text, lines }) => {
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
  const [promised = 0] = numbersIn(await page.innerText("footer button.primary"));
  if (promised > 0) await fixCells(walk, "clusters", "footer button.primary", promised);
}

/** Rows that repeat each other in this column. */
export async function duplicates(walk: Walk): Promise<void> {
  if (!(await open(walk, "Duplicate rows"))) return;
  const { page } = walk;
  await page.click("button:enabled:has-text('Look for duplicates')");
  const said = await page.waitForSelector("main p[role=status]:text-matches('duplicates|No rows')");
  if ((await said.innerText()).startsWith("No rows")) return;
  const [groups, out] = numbersIn((await said.innerText()).replace("Nothing", "0"));
  let ticked = 0;
  const seen = await everyCard(walk, (card) => {
    same(walk, `rows ${card.text.slice(0, 30)}`, numbersIn(card.text)[0], card.lines.length);
    ticked += card.ticked;
  });
  same(walk, "duplicates, groups", groups, seen);
  same(walk, "duplicates, ticked", out, ticked);
  if (ticked > 0) await removeRows(walk, "duplicates", "footer button.primary", ticked);
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
  if (matched === 0) return;
  const before = sheetOf(walk);
  same(walk, "match, to write", numbersIn(await page.innerText("footer button.primary"))[0], matched);
  await page.click("footer button.primary");
  const [told] = await numbers(walk, /[\d,]+ cells? changed\. /);
  same(walk, "match, written", columnOf(walk, 1).filter(holds).length, matched);
  same(walk, "match, told", told, matched);
  same(walk, "match, put back", await takeBack(walk, "match", before), matched);
}

/** What a person asks for from the list of operations: what each says, and does. */
export async function byHand(walk: Walk, titles: readonly string[]): Promise<void> {
  for (const title of titles) {
    if (!(await open(walk, "All operations"))) return;
    const { page } = walk;
    await page.locator(".operations button", { has: page.getByText(title, { exact: true }) }).click();
    await page.waitForSelector("article, main p[role=status]:text-matches('Nothing to do|Fill in')");
    if ((await page.locator("article").count()) === 0) continue;
    const sentence = await page.locator("article p").first().innerText();
    if (title === "Find blank cells") {
      const empty = sheetOf(walk)
        .slice(1)
        .filter((row) => !row.some(holds)).length;
      const { blank } = plainCounts(columnOf(walk));
      same(walk, title, numbersIn(sentence), [blank - empty, walk.rows - empty]);
      continue;
    }
    const button = page.locator("article button", { hasText: /^(Change|Remove) / });
    if ((await button.count()) === 0 || (await button.isDisabled())) continue;
    const [promised = 0] = numbersIn(await button.innerText());
    if (/^[\d,]/.test(sentence)) same(walk, `${title}: sentence`, numbersIn(sentence)[0], promised);
    await button.evaluate((each) => each.setAttribute("data-walk", "hand"));
    const fix = (await button.innerText()).startsWith("Remove") ? removeRows : fixCells;
    await fix(walk, title, "[data-walk=hand]", promised);
  }
}

/** A value that is written anew in the list of values. */
export async function editValue(walk: Walk): Promise<void> {
  if (!(await open(walk, /^List /))) return;
  const { page } = walk;
  await page.getByLabel("Show", { exact: true }).selectOption("values");
  await page.waitForSelector("[role=option]");
  const first = page.locator("[role=option]").first();
  const shown = numbersIn((await first.locator(":scope > :last-child").innerText()).trim())[0];
  await first.click();
  const [said] = await numbers(walk, /(?<=: )[\d,]+ rows? Selected in the sheet/);
  same(walk, "value, rows", said, shown);
  await page.fill("footer input, footer textarea", "written by the walk");
  const button = page.locator("footer button.primary:enabled");
  const [promised = 0] = numbersIn(await button.innerText());
  same(walk, "value, cells", promised, shown);
  await fixCells(walk, "value", "footer button.primary:enabled", promised);
}

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
  const views = await page.locator("option", { hasText: /different\)$/ }).allInnerTexts();
  const different = views.reduce((sum, view) => sum + (numbersIn(view).at(-1) ?? 0), 0);
  same(walk, "examples, different", different, new Set(column.filter(holds).map(textOf)).size);
  const write = page.locator("button:enabled", { hasText: /^Write [\d,]+ rows?$/ });
  if ((await write.count()) === 0) return;
  const [promised] = numbersIn(await write.innerText());
  const before = sheetOf(walk);
  await write.click();
  const [told] = await numbers(walk, /[\d,]+ rows? written into/);
  const written = columnOf(walk, 1).filter((cell) => cell !== "").length;
  same(walk, "examples, promised", promised, written);
  same(walk, "examples, told", told, written);
  same(walk, "examples, put back", await takeBack(walk, "examples", before), written);
}
