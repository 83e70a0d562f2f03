import { columnOf, holds, keyOf, numbers, numbersIn, openColumn, reopen, same, type Walk } from "./walk.ts";

/** The form: its preview, its button, the last screen, the history, and what an undo says. */
export async function runAsItStands(walk: Walk): Promise<void> {
  await reopen(walk);
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
  walk.deeds.push(written);
  await history(walk);
  await page
    .locator("button", { hasText: /^Undo this run$/ })
    .first()
    .click();
  same(walk, "history, asked", await numbers(walk, /Put back [\d,]+ cells?/), [written]);
  await page.locator("button.primary", { hasText: /^Undo this run$/ }).click();
  same(walk, "history, put back", (await numbers(walk, /[\d,]+ cells? put back\./))[0], written);
  same(walk, "history, the column", columnOf(walk), column);
}

/** What the history says of each change of this walk, the latest first. */
async function history(walk: Walk): Promise<void> {
  await walk.page.waitForSelector("article.card");
  const lines = await walk.page.locator("article.card p.small:not(.muted)").allInnerTexts();
  const shown = lines.slice(0, walk.deeds.length).map((line) => numbersIn(line)[0]);
  same(walk, "history", shown, [...walk.deeds].reverse());
}

/** Runs the form as it is filled in: how many rows it says are changed, and of how many. */
export async function runIt(walk: Walk): Promise<number[]> {
  const filled = columnOf(walk).filter(holds).length;
  await walk.page.click("footer button.primary:enabled");
  const [done] = await numbers(walk, /Done: [\d,]+ rows?/);
  same(walk, "done, rows", done, filled);
  const [changed = 0, of] = await numbers(walk, /[\d,]+ of [\d,]+ rows? changed\./);
  same(walk, "done, of", of, filled);
  return [changed];
}
