import type { Page } from "playwright-core";
import { builtWithEverything } from "../support/built-with-everything.ts";
import { type RunningRival, startRival } from "../support/rival/start-rival.ts";
import { openSidebars, type SidebarWindows } from "../support/sidebar-window.ts";
import { problemsOf } from "./support/look.ts";

const ROWS = 240;
const BUTTON = "button:has-text('Finish in the background')";

describe("a run that is handed to the background", () => {
  const dist = builtWithEverything();
  let windows: SidebarWindows;
  let rival: RunningRival;

  const start = async (build?: string): Promise<Page> => {
    rival = await startRival({ mostInputs: 16, seconds: () => 2 });
    windows = await openSidebars({
      ...(build !== undefined && { dist: build }),
      sheets: [
        {
          name: "Data",
          cells: [["Headline"], ...Array.from({ length: ROWS }, (_, index) => [`Headline number ${index}`])],
        },
      ],
      origins: { "https://router.huggingface.co": rival.url, "https://huggingface.co": rival.url },
    });
    const page = await windows.open();
    await page.selectOption("select >> nth=1", "HF_CLASSIFY");
    await page.fill("textarea", "politics, sport, crime");
    await page.click(`text=Classify ${ROWS} rows`);
    await page.waitForSelector("progress");
    return page;
  };

  afterEach(async () => {
    await windows.close();
    await rival.close();
  });

  it("is told of wherever the sidebar is opened, and can be stopped there", async () => {
    const first = await start(dist);
    expect(await problemsOf(first)).toEqual([]);
    await first.click(BUTTON);
    await first.click("button:has-text('Hand it over')");
    await first.waitForSelector("h1:has-text('A run is going on')");
    expect(await problemsOf(first)).toEqual([]);
    const second = await windows.open();
    await second.waitForSelector("h1:has-text('A run is going on')");
    await second.waitForSelector("text=once an hour");
    await second.click("button:has-text('Stop')");
    await second.waitForSelector("textarea, select");
    await first.click("button:has-text('Look again')");
    await first.waitForSelector("textarea, select");
  });

  it("can be taken back by another window, which finishes it", async () => {
    const first = await start(dist);
    await first.click(BUTTON);
    await first.click("button:has-text('Hand it over')");
    await first.waitForSelector("h1:has-text('A run is going on')");
    await first.close();
    const second = await windows.open();
    await second.click("button:has-text('Go on with it here')");
    await second.waitForFunction((text) => document.body.innerText.includes(text), `Done: ${ROWS} rows`);
    const cells = windows.book.values("s1", { row: 2, column: 2, rows: ROWS, columns: 1 }).flat();
    expect(cells).not.toContain("");
  });

  it("is handed over with an amount of its own and one a day for new rows, which the settings list and remove", async () => {
    const page = await start(dist);
    await page.click(BUTTON);
    await page.getByLabel("Most the rest may cost, in dollars").fill("2");
    await page.getByLabel("New rows, too").check();
    await page.getByLabel("Most new rows may cost a day, in dollars").fill("");
    await page.click("button:has-text('Hand it over')");
    await page.waitForSelector("text=Type how much new rows may cost a day");
    await page.getByLabel("Most new rows may cost a day, in dollars").fill("0.25");
    expect(await problemsOf(page)).toEqual([]);
    await page.click("button:has-text('Hand it over')");
    await page.waitForSelector("h1:has-text('A run is going on')");
    await page.getByRole("button", { name: "Settings", exact: true }).click();
    await page.click("summary:has-text('New rows that are looked at every hour')");
    await page.waitForSelector("text=at most $0.25 a day");
    expect(await problemsOf(page)).toEqual([]);
    await page.click("button:has-text('Remove') >> nth=0");
    await page.waitForSelector("summary:has-text('New rows that are looked at')", { state: "detached" });
    expect(JSON.stringify(windows.host.stored())).not.toContain("stet.order.");
    expect(JSON.stringify(windows.host.stored())).toMatch(/\\"most\\":2/);
  });

  it("is not offered in the default build", async () => {
    const page = await start();
    expect(await page.$("button:has-text('Stop')")).not.toBeNull();
    expect(await page.$(BUTTON)).toBeNull();
  });
});
