import { textOf } from "../plain-counts.ts";
import { open } from "./cards.ts";
import {
  columnOf,
  keyOf,
  numbers,
  numbersIn,
  openColumn,
  same,
  settled,
  sheetOf,
  takeBack,
  type Walk,
} from "./walk.ts";

/** Lines of new spellings that are shown at once. */
const SHOWN = 20;

/**
 * A recipe of what was done: spellings are grouped, the recipe of that is kept, the groups are undone, and the recipe does
 * the same again.
 */
export async function history(walk: Walk): Promise<void> {
  if (!(await open(walk, "Group spellings"))) return;
  const { page } = walk;
  await page.waitForFunction(
    () => !/Comparing|Reading the sheet/.test(document.body.innerText.replace("Reading the sheet from", "")),
  );
  await settled(walk);
  const change = page.locator("footer button.primary");
  if ((numbersIn(await change.innerText())[0] ?? 0) === 0) return;
  const before = sheetOf(walk);
  const was = columnOf(walk);
  await change.click();
  await numbers(walk, /[\d,]+ cells? changed\. /);
  const is = columnOf(walk);
  walk.deeds.push(is.filter((cell, row) => keyOf(cell) !== keyOf(was[row] ?? "")).length);
  const isKept = await keep(walk, leftOut(was, is));
  await openColumn(walk);
  await page.click("nav >> text=History");
  await page.getByRole("button", { name: "Undo this run" }).first().click();
  await page.locator("button.primary", { hasText: /^Undo this run$/ }).click();
  await numbers(walk, /[\d,]+ cells? put back\./);
  await openColumn(walk);
  if (!isKept) return;

  if (!(await open(walk, "From examples"))) return;
  await page
    .getByRole("button", { name: /^Use “.*, as it was done”$/s })
    .last()
    .click();
  await numbers(walk, /[\d,]+ of [\d,]+ rows? covered, [\d,]+ not covered\./);
  await settled(walk);
  await newToIt(walk);
  const write = page.locator("footer button:enabled", { hasText: /^Write [\d,]+ rows?$/ });
  const [promised] = numbersIn(await write.innerText());
  await write.click();
  const [told] = await numbers(walk, /[\d,]+ cells? changed\. /);
  const again = columnOf(walk);
  const changed = again.filter((cell, row) => keyOf(cell) !== keyOf(was[row] ?? "")).length;
  walk.deeds.push(changed);
  same(walk, "history, promised", promised, changed);
  same(walk, "history, told", told, changed);
  same(walk, "history, the same again", again.map(keyOf), is.map(keyOf));
  same(walk, "history, put back", await takeBack(walk, "history", before), changed);
}

/** Values of which a recipe cannot tell what they became: several things, or one of them stayed. */
function leftOut(was: ReturnType<typeof columnOf>, is: ReturnType<typeof columnOf>): number {
  const ends = new Map<string, Set<string>>();
  was.forEach((cell, row) => {
    if (keyOf(cell) !== keyOf(is[row] ?? ""))
      ends.set(textOf(cell), (ends.get(textOf(cell)) ?? new Set()).add(keyOf(is[row] ?? "")));
  });
  return [...ends.values()].filter(({ size }) => size > 1).length;
}

/** Makes a recipe of what was done, and keeps it; false for a column whose heading another one has. */
async function keep(walk: Walk, left: number): Promise<boolean> {
  const { page } = walk;
  if (!(await open(walk, "From examples"))) return false;
  await page.locator("summary", { hasText: /^From what was done to/ }).click();
  const make = page.getByRole("button", { name: "Make a recipe of these", disabled: false });
  const repeated = page.getByText(/^More than one column is called/);
  await make.or(repeated).first().waitFor();
  if (await repeated.isVisible()) return false;
  const said = /([\d,]+) values? (is|are) left out/.exec(await page.innerText("main"))?.[0] ?? "";
  same(walk, "history, left out", numbersIn(said)[0] ?? 0, left);
  await make.click();
  await numbers(walk, /[\d,]+ of [\d,]+ rows? covered, [\d,]+ not covered\./);
  await settled(walk);
  await newToIt(walk);
  await page.getByRole("button", { name: /^(Save this recipe|Replace “.*”)$/s, disabled: false }).click();
  await page.waitForSelector("text=Saved as “");
  return true;
}

/** How many groups are said to be new to a recipe, and stand there. */
async function newToIt(walk: Walk): Promise<void> {
  const notice = walk.page.locator("section.notice", { hasText: "new to this recipe" });
  if ((await notice.count()) === 0) return;
  const lines = await notice.locator("li").count();
  const [more = 0] = numbersIn(/And [\d,]+ more/.exec(await notice.innerText())?.[0] ?? "");
  same(
    walk,
    "history, groups that are new",
    numbersIn(await notice.locator("h2").innerText())[0],
    lines + more,
  );
  same(walk, "history, shown at once", more === 0 || lines === SHOWN, true);
}
