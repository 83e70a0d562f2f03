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

  it("shows a correction to a model that follows instructions, and writes into the log how many tokens it took", async () => {
    const first = page.locator("article").first();
    const row = (await first.locator(".value").first().innerText()).trim();
    const other = (await first.innerText()).includes("Accept “crime”") ? "sport" : "crime";
    await first.getByRole("button", { name: other, exact: true }).click();
    await reads("What you decided is in the sheet.");
    await page.fill("input[placeholder='org/name']", "openai/gpt-oss-20b");
    await ask();
    const told = rival.rival.log.map(({ parameters }) => String(parameters.instruction));
    expect(told.filter((text) => text.includes("the answers a person gave"))).not.toEqual([]);
    expect(JSON.parse(String(lastRun().Plan)).examples).toEqual([{ row, answer: other }]);
    expect(lastRun()).toMatchObject({ Status: "finished", "Answered by": "openai/gpt-oss-20b" });
    expect(lastRun().Tokens).toBeGreaterThan(100);
  });
});

describe("asking again", () => {
  let windows: SidebarWindows;
  let rival: RunningRival;
  let page: Page;
  const cells = (column: number) =>
    windows.book.values("s1", { row: 2, column, rows: 24, columns: 1 }).flat();
  const delivered = () => rival.rival.log.flatMap((exchange) => exchange.delivered).length;
  const reads = (part: string) =>
    page.waitForFunction((each) => document.body.innerText.includes(each), part);

  /** Classifies the column and asks afresh for what is unsure; returns how many values that are. */
  async function askAfresh({ inPlace }: { inPlace: boolean }, meanwhile = () => {}): Promise<number> {
    rival = await startRival({ mostInputs: 8 });
    windows = await openSidebars({
      sheets: [{ name: "Data", cells: CELLS }],
      origins: { "https://router.huggingface.co": rival.url, "https://huggingface.co": rival.url },
    });
    page = await windows.open();
    await page.selectOption("select >> nth=1", "HF_CLASSIFY");
    await page.fill("textarea", "politics, sport, crime");
    if (inPlace) {
      await page.press("summary:has-text('More options')", "Enter");
      await page.press("label:has-text('Into the column itself') input", " ");
    }
    await page.click("text=Classify 24 rows");
    await reads("Done: 24 rows");
    await page.click("footer button.primary");
    await page.waitForSelector("article");
    await page.press("summary:has-text('Ask another model')", "Enter");
    await page.getByRole("checkbox", { name: /Ask afresh/ }).check();
    const button = page.getByRole("button", { name: /Ask it about/ });
    const count = Number(/\d+/.exec(await button.innerText())?.[0]);
    meanwhile();
    await button.click();
    return count;
  }
  afterEach(async () => {
    await windows.close();
    await rival.close();
  });

  it("asks for what was unsure alone in a column classified in place, and is undone without a trace", async () => {
    let before = 0;
    const count = await askAfresh({ inPlace: true }, () => {
      before = delivered();
    });
    await page.waitForSelector("h1:has-text('Done: ')");
    expect(count).toBeGreaterThan(0);
    expect(delivered() - before).toBe(count);
    await page.click("footer button:has-text('Clean another column')");
    await page.click("nav >> text=History");
    const first = page.locator("article").last();
    await first.getByRole("button", { name: "Undo this run" }).click();
    await first.locator("button.primary").click();
    await page.waitForSelector("h1:has-text('put back')");
    expect(cells(1)).toEqual(CELLS.slice(1).flat());
  });

  it.each([false, true])("loses no answer when the service fails (in place: %p)", async (inPlace) => {
    let before: unknown[] = [];
    await askAfresh({ inPlace }, () => {
      before = cells(inPlace ? 1 : 2);
      rival.rival.respond = () => ({ status: 402, headers: {}, body: '{"error":"no credits"}', seconds: 0 });
    });
    await reads("without an answer");
    expect(cells(inPlace ? 1 : 2)).toEqual(before);
  });
});
