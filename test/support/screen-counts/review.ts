import { plainCounts, textOf } from "../plain-counts.ts";
import { scored } from "../rival/answers.ts";
import {
  changedCells,
  columnOf,
  holds,
  numbers,
  numbersIn,
  openColumn,
  reopen,
  same,
  sheetOf,
  type Walk,
} from "./walk.ts";

const LABELS = ["politics", "sport", "crime"];
/** The score below which a label is in doubt. */
const BELOW = 0.5;

/**
 * A run by a model whose answers follow from the text alone, and the review of what it was not sure of: wherever a label
 * or a doubt is counted, the rows and different values are those of the texts themselves.
 */
export async function review(walk: Walk): Promise<void> {
  await reopen(walk);
  await openColumn(walk);
  const { page } = walk;
  const cells = columnOf(walk).filter(holds);
  if (cells.length === 0) return;
  const texts = cells.map(textOf);
  const different = [...new Set(texts)];
  await page.selectOption("select >> nth=1", "HF_CLASSIFY");
  await page.fill("textarea", LABELS.join(", "));
  const run = page.locator("footer button.primary:enabled");
  await page.waitForFunction(() => /request/.test(document.querySelector("footer")?.innerText ?? ""));
  same(walk, "model, run button", numbersIn(await run.innerText())[0], cells.length);
  await run.click();
  const [done] = await numbers(walk, /Done: [\d,]+ rows?/);
  same(walk, "model, done", done, cells.length);
  const labelOf = (text: string) => {
    const [best] = scored(text, LABELS);
    // Scores are kept, shown and compared with four digits.
    return best !== undefined && Math.round(best.score * 1e4) / 1e4 >= BELOW ? best.label : "UNSURE";
  };
  const isError = (text: string) => plainCounts([text]).errors > 0;
  // An error stays what it is: no model is asked about it.
  const written = texts.map((text) => (isError(text) ? text : labelOf(text)));
  const results = columnOf(walk, 1).filter(holds).map(String);
  const wrong = written.findIndex((label, row) => results[row] !== label);
  same(walk, `model, written for ${texts[wrong]}`, results[wrong], written[wrong]);
  const [values] = await numbers(walk, /[\d,]+ different values?; [\d,]+ requests?; [\d,]+ remembered\./);
  same(walk, "model, different", values, different.length);
  const bars = await page
    .locator("table.shares tr")
    .evaluateAll((all) =>
      all.map(
        (row) => [row.querySelector("th")?.title ?? "", row.lastElementChild?.textContent ?? ""] as const,
      ),
    );
  for (const [label, rows] of bars)
    same(walk, `model, bar ${label}`, numbersIn(rows)[0], written.filter((each) => each === label).length);
  const unsure = different.filter((text) => !isError(text) && labelOf(text) === "UNSURE");
  const rowsOf = (some: ReadonlySet<string>) => texts.filter((text) => some.has(text)).length;
  if (unsure.length > 0) {
    const look = page.locator("footer button.primary", { hasText: /^Review / });
    same(walk, "model, to review", numbersIn(await look.innerText())[0], unsure.length);
    await look.click();
    same(walk, "review, progress", await numbers(walk, /[\d,]+ of [\d,]+ different values? decided/), [
      0,
      unsure.length,
    ]);
    await groups(walk, unsure, rowsOf);
  }
  await undoRun(walk, cells.length);
}

/** The groups with their counts; all of the first is accepted, which changes its rows. */
async function groups(
  walk: Walk,
  unsure: readonly string[],
  rowsOf: (some: ReadonlySet<string>) => number,
): Promise<void> {
  const { page } = walk;
  const likeliest = (text: string) => scored(text, LABELS)[0]?.label ?? "";
  const buttons = page.locator(".groups button");
  let first: ReadonlySet<string> | undefined;
  for (const button of await buttons.all()) {
    const label = await button.locator("b").innerText();
    const own = new Set(label === "All of it" ? unsure : unsure.filter((text) => likeliest(text) === label));
    first ??= own;
    const said = /[\d,]+ values? in [\d,]+ rows?/.exec(await button.innerText())?.[0] ?? "";
    same(walk, `review, ${label}`, numbersIn(said), [own.size, rowsOf(own)]);
  }
  if (first === undefined) return;
  const accept = page.locator("button:enabled", { hasText: /^Accept all / });
  if ((await accept.count()) === 0) return;
  const before = sheetOf(walk);
  const promised = numbersIn((await accept.innerText()).replace(/^Accept (all )?/, ""));
  same(walk, "review, accept", promised, [first.size, rowsOf(first)]);
  const place = await page.locator("text=/^[\\d,]+ of [\\d,]+$/").first().innerText();
  same(walk, "review, place", numbersIn(place), [1, first.size]);
  const give = await page.locator("summary", { hasText: / another label$/ }).innerText();
  if (first.size > 1) same(walk, "review, give another", numbersIn(give), [first.size]);
  const other = await page.locator("button", { hasText: /^Ask it about / }).textContent();
  same(walk, "review, another model", numbersIn(other ?? ""), [unsure.length]);
  await accept.click();
  const done = await numbers(
    walk,
    new RegExp(
      `${first.size.toLocaleString("en-GB")} of [\\d,]+ different values? decided|[\\d,]+ values? decided`,
    ),
  );
  same(walk, "review, decided", done[0], first.size);
  await page.waitForFunction(() => !/Writing [\d,]+ decisions?…/.test(document.body.innerText));
  const back = page.locator("button", { hasText: /^Take back all / });
  if (first.size > 1)
    same(walk, "review, take back", numbersIn((await back.first().textContent()) ?? ""), [first.size]);
  same(walk, "review, cells changed", changedCells(before, sheetOf(walk)), rowsOf(first));
}

async function undoRun(walk: Walk, written: number): Promise<void> {
  const { page } = walk;
  await reopen(walk);
  await page.click("nav >> text=History");
  await page
    .locator("button", { hasText: /^Undo this run$/ })
    .first()
    .click();
  await page.locator("button.primary", { hasText: /^Undo this run$/ }).click();
  same(walk, "review, put back", (await numbers(walk, /[\d,]+ cells? put back\./))[0], written);
  await reopen(walk);
}
