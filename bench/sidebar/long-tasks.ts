import { startRival } from "../../test/support/rival/start-rival.ts";
import { openSidebars } from "../../test/support/sidebar-window.ts";

/** What a run in the sidebar took, in Chromium, on the machine of the bench. */
export interface Taken {
  name: string;
  rows: number;
  distinct: number;
  requests: number;
  seconds: number;
  /** The longest time that the page could not react to a key or a click, in milliseconds. */
  longest: number;
}

const ROWS = 10_000;

/** Runs 10,000 rows through the built sidebar: by rules, and by a model on a service that takes 32 inputs a request. */
export async function longTasks(): Promise<Taken[]> {
  return [
    await run("rules, few distinct", 500, false),
    await run("rules, all distinct", ROWS, false),
    await run("model, few distinct", 500, true),
  ];
}

async function run(name: string, distinct: number, byModel: boolean): Promise<Taken> {
  const rival = await startRival({ mostInputs: 32 });
  const text = (index: number) => ` Headline number ${(index * 7919) % distinct}  about something&amp;more`;
  const windows = await openSidebars({
    sheets: [
      { name: "Data", cells: [["Headline"], ...Array.from({ length: ROWS }, (_, index) => [text(index)])] },
    ],
    origins: { "https://router.huggingface.co": rival.url, "https://huggingface.co": rival.url },
  });
  try {
    const page = await windows.open();
    const tasks: number[] = [];
    await page.exposeFunction("tookLong", (milliseconds: number) => tasks.push(milliseconds));
    await page.evaluate(() => {
      const tell = (window as unknown as { tookLong(milliseconds: number): void }).tookLong;
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) tell(Math.round(duration));
      }).observe({ type: "longtask", buffered: true });
    });
    if (byModel) {
      await page.selectOption("select >> nth=1", "HF_CLASSIFY");
      await page.fill("textarea", "politics, sport, crime");
    }
    await page.waitForSelector("footer button.primary:enabled");
    const from = performance.now();
    await page.click("footer button.primary");
    await page.waitForSelector("h1:has-text('Done: ')", { timeout: 120_000 });
    const seconds = (performance.now() - from) / 1000;
    return {
      name,
      rows: ROWS,
      distinct,
      requests: rival.rival.log.length,
      seconds,
      longest: Math.max(0, ...tasks),
    };
  } finally {
    await windows.close();
    await rival.close();
  }
}
