import type { Page } from "playwright-core";
import { type RunningRival, startRival } from "../support/rival/start-rival.ts";
import { openSidebars, type SidebarWindows } from "../support/sidebar-window.ts";

describe("values without an answer", () => {
  let windows: SidebarWindows;
  let rival: RunningRival;
  let page: Page;
  /** What the last screen of the run says of them. */
  let notice: string;

  afterEach(async () => {
    await windows.close();
    await rival.close();
  });

  const classify = async (texts: string[]) => {
    rival = await startRival({ mostInputs: 8, refuses: (text) => text.includes("unreadable") });
    windows = await openSidebars({
      sheets: [{ name: "Data", cells: [["Headline"], ...texts.map((text) => [text])] }],
      origins: { "https://router.huggingface.co": rival.url, "https://huggingface.co": rival.url },
    });
    page = await windows.open();
    await page.selectOption("select >> nth=1", "HF_CLASSIFY");
    await page.fill("textarea", "politics, sport, crime");
    await page.click(`text=Classify ${texts.length} rows`);
    await page.waitForSelector("h1:has-text('Done: ')");
    await page.waitForSelector("footer button.primary");
    notice = await page.locator("section.notice.warn").innerText();
    await page.locator("footer button.primary").click();
    await page.waitForSelector("nav");
  };
  const results = (rows: number) => windows.book.values("s1", { row: 2, column: 2, rows, columns: 1 }).flat();
  const failed = () => {
    const log = windows.book.sheets().find(({ name }) => name === "Stet log");
    const [headings = [], run = []] = windows.book.values(log?.id ?? "", {
      row: 1,
      column: 1,
      rows: 2,
      columns: 25,
    });
    return run[headings.indexOf("Values that failed")];
  };
  const listed = async () => {
    await page.locator("nav button").nth(1).click();
    await page.waitForSelector("article");
    const several = await page.locator(".counts .value").allInnerTexts();
    return several.length > 0 ? several : page.locator("article .value").allInnerTexts();
  };

  it("stay blank, are counted in the log, and stand first in the review", async () => {
    await classify(["a goal in sport", "unreadable one", "a crime", "unreadable one"]);
    expect(results(4)).toEqual(["sport", "", "crime", ""]);
    expect(failed()).toBe(1);
    expect((await listed())[0]?.trim()).toBe("unreadable one");
    expect(await page.locator("article").first().innerText()).toContain("2 rows");
  });

  it("are listed although none of the run has an answer", async () => {
    await classify(["unreadable one", "unreadable two"]);
    expect(results(2)).toEqual(["", ""]);
    expect(failed()).toBe(2);
    expect(notice.match(/refused/gi)).toHaveLength(1);
    expect(notice).toMatch(/refused.*unreadable one\s+in 1 row.*unreadable two\s+in 1 row/is);
    expect((await listed()).map((each) => each.trim())).toEqual(["unreadable one", "unreadable two"]);
  });
});
