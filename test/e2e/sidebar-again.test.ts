import type { Page } from "playwright-core";
import type { CellValue } from "../../playground/book.ts";
import { type RunningRival, startRival } from "../support/rival/start-rival.ts";
import { openSidebars, type SidebarWindows } from "../support/sidebar-window.ts";

const CELLS: CellValue[][] = [
  ["Headline"],
  ...Array.from({ length: 24 }, (_, index) => [`Headline ${index % 12}`]),
];

describe("asking again in the review", () => {
  let windows: SidebarWindows;
  let rival: RunningRival;
  let page: Page;

  beforeEach(async () => {
    rival = await startRival({ mostInputs: 8 });
    windows = await openSidebars({
      sheets: [{ name: "Data", cells: CELLS }],
      origins: { "https://router.huggingface.co": rival.url, "https://huggingface.co": rival.url },
    });
    page = await windows.open();
    await page.selectOption("select >> nth=1", "HF_CLASSIFY");
    await page.fill("textarea", "politics, sport, crime");
    await page.click("text=Classify 24 rows");
    await reads("Done: 24 rows");
    await page.click("footer button.primary");
    await page.waitForSelector("article");
    await page.press("summary:has-text('Ask another model')", "Enter");
  });
  afterEach(async () => {
    await windows.close();
    await rival.close();
  });

  const reads = (part: string) =>
    page.waitForFunction((each) => document.body.innerText.includes(each), part);
  const results = () => windows.book.values("s1", { row: 2, column: 2, rows: 24, columns: 1 }).flat();
  const delivered = () => rival.rival.log.flatMap((exchange) => exchange.delivered);
  /** How many values the button says it will ask about. */
  const ask = async () => {
    const button = page.getByRole("button", { name: /Ask it about/ });
    const count = Number(/\d+/.exec(await button.innerText())?.[0]);
    await button.click();
    await page.waitForSelector("h1:has-text('Done: ')");
    return count;
  };
  const lastRun = () => {
    const log = windows.book.sheets().find(({ name }) => name === "Stet log");
    const lines = windows.book.values(log?.id ?? "", { row: 1, column: 1, rows: 3, columns: 25 });
    return Object.fromEntries((lines[0] ?? []).map((heading, index) => [String(heading), lines[2]?.[index]]));
  };

  it("asks the same model about what was unsure, although its answers are remembered", async () => {
    const before = { results: results(), delivered: delivered().length };
    expect(await page.getByRole("button", { name: /Ask it about/ }).isEnabled()).toBe(false);
    await page.getByRole("checkbox", { name: /Ask afresh/ }).check();
    const count = await ask();
    expect(count).toBeGreaterThan(0);
    expect(delivered().slice(before.delivered)).toHaveLength(count);
    expect(results()).toEqual(before.results);
    expect(lastRun()).toMatchObject({ Status: "finished", Remembered: 0, Tokens: 0 });
  });

  it("shows a correction to a model that follows instructions", async () => {
    const first = page.locator("article").first();
    const row = (await first.locator(".value").first().innerText()).trim();
    await first.getByRole("button", { name: "Correct" }).click();
    await first.getByRole("combobox").fill("crime");
    await first.getByRole("button", { name: "Save" }).click();
    await page.waitForFunction((value) => !document.querySelector("article")?.innerText.includes(value), row);
    await page.fill("input[placeholder='org/name']", "openai/gpt-oss-20b");
    await ask();
    const told = rival.rival.log.map(({ parameters }) => String(parameters.instruction));
    expect(told.filter((text) => text.includes("the answers a person gave"))).not.toEqual([]);
    expect(JSON.parse(String(lastRun().Plan)).examples).toEqual([{ row, answer: "crime" }]);
  });

  it("writes into the log how many tokens a chat model took", async () => {
    await page.fill("input[placeholder='org/name']", "openai/gpt-oss-20b");
    await ask();
    expect(lastRun()).toMatchObject({ Status: "finished", "Answered by": "openai/gpt-oss-20b" });
    expect(lastRun().Tokens).toBeGreaterThan(100);
  });
});

describe("asking again about a column that was classified in place", () => {
  it("asks for what was unsure alone, and gives the originals back when both runs are undone", async () => {
    const rival = await startRival({ mostInputs: 8 });
    const windows = await openSidebars({
      sheets: [{ name: "Data", cells: CELLS }],
      origins: { "https://router.huggingface.co": rival.url, "https://huggingface.co": rival.url },
    });
    try {
      const page = await windows.open();
      const cells = (column: number) =>
        windows.book.values("s1", { row: 2, column, rows: 24, columns: 1 }).flat();
      const delivered = () => rival.rival.log.flatMap((exchange) => exchange.delivered).length;
      await page.selectOption("select >> nth=1", "HF_CLASSIFY");
      await page.fill("textarea", "politics, sport, crime");
      await page.press("summary:has-text('More options')", "Enter");
      await page.press("label:has-text('Into the column itself') input", " ");
      await page.click("text=Classify 24 rows");
      await page.waitForSelector("h1:has-text('Done: 24 rows')");
      const labels = cells(1);
      expect(cells(2)).toEqual(CELLS.slice(1).flat());
      const before = delivered();
      await page.click("footer button.primary");
      await page.waitForSelector("article");
      await page.press("summary:has-text('Ask another model')", "Enter");
      await page.getByRole("checkbox", { name: /Ask afresh/ }).check();
      const button = page.getByRole("button", { name: /Ask it about/ });
      const count = Number(/\d+/.exec(await button.innerText())?.[0]);
      expect(count).toBeGreaterThan(0);
      await button.click();
      await page.waitForSelector("h1:has-text('Done: ')");
      expect(delivered() - before).toBe(count);
      expect(cells(1)).toEqual(labels);

      for (let run = 0; run < 2; run++) {
        await page.click(run === 0 ? "button:has-text('Undo this run')" : "nav >> text=History");
        if (run === 1) {
          await page.click("article:last-of-type button:has-text('Undo this run')");
          await page.click("article:last-of-type button.primary");
        }
        await page.waitForSelector("h1:has-text('put back')");
        await page.click("footer button");
      }
      expect(cells(1)).toEqual(CELLS.slice(1).flat());
    } finally {
      await windows.close();
      await rival.close();
    }
  });
});
