import type { Page } from "playwright-core";
import { type RunningRival, startRival } from "../support/rival/start-rival.ts";
import { openSidebars, type SidebarWindows } from "../support/sidebar-window.ts";
import { problemsOf } from "./support/look.ts";

const ROWS = 400;
const CELLS = [
  ["Headline"],
  ...Array.from({ length: ROWS }, (_, index) => [`Headline ${index % 120}${index % 3 ? "" : " "}`]),
];

describe("a trial before a run", () => {
  let windows: SidebarWindows;
  let rival: RunningRival;
  let page: Page;

  const open = async (seconds = 0) => {
    rival = await startRival({ mostInputs: 8, seconds: () => seconds });
    windows = await openSidebars({
      sheets: [{ name: "Data", cells: CELLS }],
      origins: { "https://router.huggingface.co": rival.url, "https://huggingface.co": rival.url },
    });
    page = await windows.open();
  };
  afterEach(async () => {
    await windows.close();
    await rival.close();
  });

  const reads = (part: string) =>
    page.waitForFunction((each) => document.body.innerText.includes(each), part);
  const classify = async () => {
    await page.selectOption("select >> nth=1", "HF_CLASSIFY");
    await page.fill("textarea", "politics, sport, crime");
  };
  const delivered = () => rival.rival.log.flatMap((exchange) => exchange.delivered as string[]);
  const second = () => windows.book.values("s1", { row: 1, column: 2, rows: ROWS, columns: 1 }).flat();

  it("asks about fifty random rows, writes nothing, and is not paid for again", async () => {
    await open();
    await classify();
    await page.getByRole("button", { name: "Try on 50 rows" }).click();
    await reads("Trial on 50 random rows");
    const tried = delivered();
    expect(tried.length).toBeGreaterThan(20);
    expect(tried.length).toBeLessThanOrEqual(50);
    expect(new Set(tried).size).toBe(tried.length);
    await reads("In all 400 rows, about:");
    expect(second().every((cell) => cell === "")).toBe(true);
    expect(windows.book.sheets().map(({ name }) => name)).not.toContain("Stet log");
    await page.getByText("Every result of the trial").click();
    expect(await page.locator("section.card tbody tr").count()).toBeGreaterThan(20);
    expect(await problemsOf(page)).toEqual([]);

    await page.getByRole("button", { name: "Classify 400 rows" }).click();
    await reads("Done: 400 rows");
    expect(new Set(delivered()).size).toBe(delivered().length);
  });

  it("can be stopped, and keeps what came", async () => {
    await open(1.5);
    await classify();
    await page.getByRole("button", { name: "Try on 50 rows" }).click();
    await page.getByRole("button", { name: "Stop" }).click();
    await reads("Trial, stopped after");
    expect(delivered().length).toBeLessThan(50);
    expect(await page.getByRole("button", { name: "Try on 50 rows" }).isEnabled()).toBe(true);
  });

  it("ends when the question changes meanwhile", async () => {
    await open(1.5);
    await classify();
    await page.getByRole("button", { name: "Try on 50 rows" }).click();
    await page.waitForSelector("progress");
    await page.fill("textarea", "war, peace");
    await page.waitForSelector("progress", { state: "detached" });
    expect(await page.innerText("main")).not.toContain("Trial");
  });

  it("tries rules at no cost", async () => {
    await open();
    await reads("would change");
    await page.getByRole("button", { name: "Try on 50 rows" }).click();
    await reads("Trial on 50 random rows");
    const trial = await page.locator("section.card", { hasText: "Trial on" }).innerText();
    const [, changed, all] =
      /(\d+) rows? would change\s+In all 400 rows, about: (\d+) changed/.exec(trial) ?? [];
    expect(Number(all)).toBe(Number(changed) * 8);
    expect(rival.rival.log).toEqual([]);
    expect(windows.calls).not.toContain("send");
  });
});
