import type { Page } from "playwright-core";
import { type RunningRival, startRival } from "../support/rival/start-rival.ts";
import { openSidebars, type SidebarWindows } from "../support/sidebar-window.ts";
import { problemsOf } from "./support/look.ts";

const HEADLINES = Array.from({ length: 12 }, (_, index) => `Headline ${index}`);

describe("a run into a column that has choices", () => {
  let windows: SidebarWindows;
  let rival: RunningRival;
  let page: Page;

  beforeEach(async () => {
    rival = await startRival({ mostInputs: 8 });
    windows = await openSidebars({
      sheets: [{ name: "Data", cells: [["Topic"], ...HEADLINES.map((headline) => [headline])] }],
      origins: { "https://router.huggingface.co": rival.url, "https://huggingface.co": rival.url },
    });
    windows.book.setDropdown(
      "s1",
      { row: 2, column: 1, rows: 12, columns: 1 },
      { values: ["politics", "sport"], allowInvalid: false },
    );
    page = await windows.open();
    await page.selectOption("select >> nth=1", "HF_CLASSIFY");
  });
  afterEach(async () => {
    await windows.close();
    await rival.close();
  });

  const reads = (part: string) =>
    page.waitForFunction((each) => document.body.innerText.includes(each), part);
  const column = (number: number) =>
    windows.book.values("s1", { row: 2, column: number, rows: 12, columns: 1 }).flat();
  const focused = () => page.evaluate(() => document.activeElement?.querySelector(".value")?.textContent);

  it("takes them for labels, to be changed, says what it accepts, and lists the rest for review", async () => {
    const labels = page.locator("textarea").first();
    await page.waitForFunction(() => document.querySelector("textarea")?.value === "politics, sport");
    await reads("The column accepts only: politics, sport.");
    await labels.fill("politics, sport, crime");
    await page.click("summary:has-text('More options')");
    await page.getByLabel("Into the column itself").check();
    await page.getByRole("button", { name: "Classify 12 rows" }).click();
    await reads("Done: 12 rows");
    await reads("“crime” is not among the column's choices: politics, sport.");
    const now = column(1);
    const left = HEADLINES.filter((headline, index) => now[index] === headline);
    expect(left.length).toBeGreaterThan(0);
    expect(new Set(now.filter((cell) => !left.includes(String(cell))))).toEqual(
      new Set(["politics", "sport"]),
    );
    expect(column(2)).toEqual(HEADLINES);

    await page.click("footer button.primary");
    await page.waitForSelector("article");
    expect(await problemsOf(page)).toEqual([]);
    expect(await page.getByRole("button", { name: "Ask it about" }).count()).toBe(0);
    const first = page.locator("article").first();
    const value = (await first.locator(".value").first().innerText()).trim();
    const after = (await page.locator(".counts .value").nth(1).innerText()).trim();
    expect(left).toContain(value);
    await first.getByRole("button", { name: "crime", exact: true }).click();
    await page.getByRole("alert").getByText("is not among the column's choices").waitFor();
    await page.waitForFunction(
      (text) => document.querySelector("article .value")?.textContent?.trim() === text,
      value,
    );
    await first.getByRole("button", { name: "sport", exact: true }).click();
    await reads("What you decided is in the sheet.");
    await page.waitForFunction(
      (text) => document.querySelector("article .value")?.textContent !== text,
      value,
    );
    expect(column(1)[HEADLINES.indexOf(value)]).toBe("sport");
    expect(await focused()).toBe(after);
  });

  it("puts an original back, and the next value has the focus", async () => {
    await page.waitForFunction(() => document.querySelector("textarea")?.value === "politics, sport");
    await page.click("summary:has-text('More options')");
    await page.getByLabel("Into the column itself").check();
    await page.getByRole("button", { name: "Classify 12 rows" }).click();
    await reads("Done: 12 rows");
    expect(column(1)).not.toContain(HEADLINES[0]);
    // Of two labels the likelier is never below the threshold, so that nothing is offered for review at once.
    await page.click("text=Clean another column");
    await page.getByRole("button", { name: "Review", exact: true }).click();
    await page.getByLabel("Show what the model was not sure of").selectOption("0.95");
    const first = page.locator("article").first();
    const value = (await first.locator(".value").first().innerText()).trim();
    await first.getByRole("button", { name: "Keep as it was" }).click();
    await page.waitForFunction(
      (text) => document.querySelector("article .value")?.textContent !== text,
      value,
    );
    await reads("What you decided is in the sheet.");
    expect(column(1)[HEADLINES.indexOf(value)]).toBe(value);
    expect(await focused()).toBe(
      (await page.locator("article").first().locator(".value").first().innerText()).trim(),
    );
  });
});
