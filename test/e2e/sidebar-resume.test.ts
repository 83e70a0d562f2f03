import type { Page } from "playwright-core";
import { asWritten } from "../support/rival/answers.ts";
import { askedAgain } from "../support/rival/log.ts";
import { type RunningRival, startRival } from "../support/rival/start-rival.ts";
import { openSidebars, type SidebarWindows } from "../support/sidebar-window.ts";

const LABELS = ["politics", "sport", "crime"];
const ROWS = 160;
/** Eight calls at once, four headlines a request. */
const IN_FLIGHT = 32;
const headline = (index: number) => `Headline number ${(index * 31) % 80} from the wire`;
const label = (text: string) => asWritten(text, LABELS);

/** The calls that a window dies at; `npm run bench -- laws` takes them all. */
const DEATHS = [1, 20, ...(process.env.CASES ? [5, 10, 15] : [])];

describe("a run that is taken up again", () => {
  let windows: SidebarWindows;
  let rival: RunningRival;
  /** Told of every call of a window. */
  let hear = () => {};

  const start = async (seconds: number): Promise<Page> => {
    rival = await startRival({ mostInputs: 4, seconds: () => seconds });
    windows = await openSidebars({
      sheets: [
        {
          name: "Data",
          cells: [["Headline"], ...Array.from({ length: ROWS }, (_, index) => [headline(index)])],
        },
      ],
      origins: { "https://router.huggingface.co": rival.url, "https://huggingface.co": rival.url },
      before: () => hear(),
    });
    const page = await windows.open();
    await page.selectOption("select >> nth=1", "HF_CLASSIFY");
    await page.fill("textarea", LABELS.join(", "));
    await page.click(`text=Classify ${ROWS} rows`);
    return page;
  };
  /** Waits until the windows have made so many calls. */
  const called = (count: number) =>
    new Promise<void>((resolve) => {
      hear = () => windows.calls.length >= count && resolve();
    });
  const reads = (page: Page, part: string) =>
    page.waitForFunction((each) => document.body.innerText.includes(each), part);
  const result = () => {
    const cells = windows.book.values("s1", { row: 2, column: 1, rows: ROWS, columns: 2 });
    return cells.map(([read, written]) => [read, written]);
  };
  const complete = Array.from({ length: ROWS }, (_, index) => [headline(index), label(headline(index))]);

  afterEach(async () => {
    await windows.close();
    await rival.close();
  });

  it.each(DEATHS)("ends as if nothing had happened when its window dies at call %i", async (deathAt) => {
    const first = await start(0.3);
    await first.waitForSelector("progress");
    await Promise.race([called(windows.calls.length + deathAt), first.waitForSelector("text=Done")]);
    await first.close();

    const second = await windows.open();
    await second.click("button:has-text('Go on with it here')");
    await reads(second, `Done: ${ROWS} rows`);
    expect(result()).toEqual(complete);
    const lost = rival.rival.log.filter(({ because }) => because === "answered");
    expect(askedAgain(lost).length).toBeLessThanOrEqual(IN_FLIGHT);
  });

  it("tells a second person that a run is going on, and stops here when it is taken over there", async () => {
    const first = await start(0.4);
    await first.waitForSelector("progress");
    const second = await windows.open();
    await reads(second, "A run is going on");
    await second.click("button:has-text('Go on with it here')");
    await reads(second, `Done: ${ROWS} rows`);
    await reads(first, "The run could not go on");
    expect(await first.evaluate(() => document.body.innerText)).toMatch(/another window|has ended/);
    expect(result()).toEqual(complete);
  });
});
