import type { CellValue } from "../../../playground/book.ts";
import { listDifferences, listOf } from "../counts-shown.ts";
import { plainCounts } from "../plain-counts.ts";
import { measuresIn, type Ranged, rangeDifferences, rangeOf } from "../range-shown.ts";
import { open } from "./cards.ts";
import {
  columnOf,
  fixCells,
  keyOf,
  numbers,
  numbersIn,
  same,
  settled,
  sheetOf,
  unread,
  type Walk,
} from "./walk.ts";

const VALUES = "values";

/** A value that is written anew in the list of values. */
export async function editValue(walk: Walk): Promise<void> {
  if (!(await open(walk, /^List /))) return;
  const { page } = walk;
  const { rows: shown, value } = await chooseFirst(walk);
  const [said] = await numbers(walk, /(?<=: )[\d,]+ rows? Selected in the sheet/);
  same(walk, "value, rows", said, shown);
  await placesOf(walk, value);
  await page.fill("footer input, footer textarea", "written by the walk");
  const button = page.locator("footer button.primary:enabled");
  const [promised = 0] = numbersIn(await button.innerText());
  same(walk, "value, cells", promised, shown);
  await fixCells(walk, "value", "footer button.primary:enabled", promised);
}

/** Cells of only marks, which can be emptied at once. */
export async function marks(walk: Walk): Promise<void> {
  if (plainCounts(columnOf(walk)).marks === 0 || !(await open(walk, /^List /))) return;
  const { page } = walk;
  await page.locator(".quick button", { hasText: /^Only marks/ }).click();
  const button = page.locator("footer button.primary:enabled", { hasText: /^Empty / });
  const [promised = 0] = numbersIn(await button.innerText());
  same(walk, "marks", promised, plainCounts(columnOf(walk)).marks);
  await fixCells(walk, "marks", "footer button.primary:enabled", promised);
}

/** Chooses the most frequent value: what it is called, and how many rows are shown beside it. */
async function chooseFirst({ page }: Walk): Promise<{ rows: number; value: string }> {
  await page.getByLabel("Show", { exact: true }).selectOption(VALUES);
  await page.waitForSelector("[role=option]");
  const first = page.locator("[role=option]").first();
  const [rows = 0] = numbersIn((await first.locator(":scope > :last-child").innerText()).trim());
  const value = (await first.getAttribute("title")) ?? "";
  await first.click();
  return { rows, value };
}

/** In how many places of the sheet the chosen value stands, where all of them are named. */
async function placesOf(walk: Walk, value: string): Promise<void> {
  const said = await walk.page.innerText("footer [role=status] >> nth=0");
  const of = /places (?:[\d,]+ to [\d,]+ of )?[\d,]+|in [\d,]+ places/.exec(said);
  const texts = columnOf(walk).map((cell) => keyOf(cell));
  const key = texts.find((each) => each.slice(each.indexOf(" ") + 1) === value);
  // A label with its kind behind it is one of two values that read alike.
  if (key === undefined) return;
  const blocks = texts.filter((each, row) => each === key && texts[row - 1] !== key).length;
  same(walk, "value, places", of ? numbersIn(said).at(-1) : 1, blocks);
}

/** The range of a column's numbers, dates and lengths: its bars, and what is chosen of it with and without blanks and other cells. */
export async function ranges(walk: Walk): Promise<void> {
  if (!(await open(walk, /^List /))) return;
  const { page } = walk;
  const column = columnOf(walk);
  const show = page.getByLabel("Show", { exact: true });
  await show.waitFor();
  const views = await show
    .locator("option")
    .evaluateAll((all) => all.map((each) => (each as HTMLOptionElement).value));
  for (const of of ["numbers", "dates", "lengths"] as const) {
    if (!views.includes(of)) continue;
    const range = await rangeOf(page, of);
    walk.compared += 2 + range.bars.length;
    walk.problems.push(...rangeDifferences(range, column).map((each) => `range, ${each}`));
    const values = measuresIn(column, of);
    const [least = 0, most = 0] = [Math.min(...values), Math.max(...values)];
    // Where all are alike, there is nothing to type that is not there already.
    if (least === most) continue;
    const bounds = await narrowedTo(walk, of, least + (most - least) / 3, least + (2 * (most - least)) / 3);
    const inRange = values.filter((each) => each >= bounds.from && each <= bounds.to).length;
    await chosenRows(walk, `${of} in the range`, inRange);
    const ticks = page.locator("fieldset .choice");
    same(walk, `${of} ticked`, numbersIn(await ticks.first().innerText())[0], inRange);
    let chosen = inRange;
    for (let at = 1; at < (await ticks.count()); at++) {
      chosen += numbersIn(await ticks.nth(at).innerText())[0] ?? 0;
      await ticks.nth(at).click();
      await chosenRows(walk, `${of} and what is none`, chosen);
    }
    if ((await ticks.count()) === 3)
      same(walk, `${of}, all but those outside`, chosen, column.length - values.length + inRange);
    await page.locator(".chips button").first().click();
  }
}

/** Types both ends of a range, and says what they are then. */
async function narrowedTo(
  { page }: Walk,
  of: Ranged["of"],
  from: number,
  to: number,
): Promise<{ from: number; to: number }> {
  const day = (time: number) => new Date(time).toISOString().slice(0, 10);
  const typed = (value: number) => (of === "dates" ? day(value) : String(Number(value.toPrecision(4))));
  const [first, last] = [typed(from), typed(to)];
  const fields = page.locator(".field input[type=number], .field input[type=date]");
  for (const [at, value] of [first, last].entries()) {
    await fields.nth(at).fill(value);
    await page.keyboard.press("Tab");
  }
  return of === "dates"
    ? { from: Date.parse(first), to: Date.parse(last) + 86_399_999 }
    : { from: Number(first), to: Number(last) };
}

async function chosenRows(walk: Walk, what: string, counted: number): Promise<void> {
  const shown = `: ${counted.toLocaleString("en-GB")} row`;
  // A range is looked up once it has not been moved for a moment.
  await walk.page
    .waitForFunction((text) => document.querySelector("footer")?.innerText.includes(text), shown, {
      timeout: 3000,
    })
    .catch(() => {});
  const said = await walk.page.locator("footer p").first().innerText();
  same(walk, what, numbersIn(/: ([\d,]+) rows?$/.exec(said)?.[0] ?? "")[0], counted);
  await unread(walk, "range");
}

/** What is chosen in this column narrows what is counted in the next one, and a value there narrows it further. */
export async function narrowed(walk: Walk): Promise<void> {
  const width = sheetOf(walk)[0]?.length ?? 1;
  if (width < 2 || !(await open(walk, /^List /))) return;
  const { page } = walk;
  const isFirst = isIn(columnOf(walk), await chooseFirst(walk));
  const other = (walk.column % width) + 1;
  await page.selectOption(".narrow select", String(other));
  await settled(walk);
  const among = columnOf({ ...walk, column: other });
  const own = among.filter((_, row) => isFirst(row));
  const said = await page.innerText("main [role=status] >> nth=0");
  same(walk, "narrowed, of", numbersIn(said)[0], own.length);
  if (plainCounts(own).filled === 0) return;
  const list = await listOf(page);
  walk.compared += 3 + list.quick.length + list.values.length + list.patterns.length;
  walk.problems.push(...listDifferences(list, own, among).map((each) => `narrowed, ${each}`));
  await unread(walk, "narrowed");
  const second = await chooseFirst(walk);
  await settled(walk);
  const together = await page.locator("footer p").first().innerText();
  same(walk, "narrowed, together", numbersIn(/: ([\d,]+) rows?$/.exec(together)?.[0] ?? "")[0], second.rows);
  await onlyThese(walk, second.rows);
}

/** What is chosen is taken along to the form, and given up there again. */
async function onlyThese(walk: Walk, rows: number): Promise<void> {
  const { page } = walk;
  const keep = page.locator("footer button", { hasText: /^Work on / });
  same(walk, "only these, button", numbersIn(await keep.innerText())[0] ?? 1, rows);
  await keep.click();
  const said = await page.locator(".only [role=status]", { hasText: /^Only / }).innerText();
  same(walk, "only these, rows", numbersIn(said)[0], rows);
  const chips = page.locator(".only .chips button");
  while ((await chips.count()) > 0) await chips.first().click();
}

/** Tells the rows that a value stands in, by what it is called and how many they are. */
function isIn(
  column: readonly CellValue[],
  { value, rows }: { value: string; rows: number },
): (row: number) => boolean {
  const counts = new Map<string, number>();
  for (const cell of column) counts.set(keyOf(cell), (counts.get(keyOf(cell)) ?? 0) + 1);
  const isCalled = (text: string) => text === value || value.startsWith(`${text} (`);
  const key = [...counts].find(([each, n]) => n === rows && isCalled(each.slice(each.indexOf(" ") + 1)))?.[0];
  return (row) => keyOf(column[row] ?? "") === key;
}
