import type { Page } from "playwright-core";
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

/** What a person does, and what shows that it is done. */
interface Deed {
  name: string;
  distinct: number;
  columns?: number;
  prepare?: (page: Page) => Promise<unknown>;
  click: string;
  done: string;
}

const RUN = { click: "footer button.primary:enabled", done: "h1:has-text('Done: ')" };

const classify = async (page: Page) => {
  await page.selectOption("select >> nth=1", "HF_CLASSIFY");
  await page.fill("textarea", "politics, sport, crime");
};

/**
 * Runs 10,000 rows through the built sidebar: by rules, and by a model on a service that takes 32 inputs a request;
 * and looks through a sheet of as many rows and ten columns.
 */
const DEEDS: readonly Deed[] = [
  { name: "rules, few distinct", distinct: 500, ...RUN },
  { name: "rules, all distinct", distinct: ROWS, ...RUN },
  { name: "model, few distinct", distinct: 500, prepare: classify, ...RUN },
  {
    name: "check of the whole sheet",
    distinct: 500,
    columns: 10,
    click: "text=Check the whole sheet",
    done: "article button",
  },
];

export async function longTasks(): Promise<Taken[]> {
  const taken: Taken[] = [];
  for (const deed of DEEDS) taken.push(await run(deed));
  return taken;
}

async function run({ name, distinct, columns = 1, prepare, click, done }: Deed): Promise<Taken> {
  const rival = await startRival({ mostInputs: 32 });
  const text = (index: number) => ` Headline number ${(index * 7919) % distinct}  about something&amp;more`;
  const wide = <Item>(item: Item) => Array.from({ length: columns }, () => item);
  const windows = await openSidebars({
    sheets: [
      {
        name: "Data",
        cells: [wide("Headline"), ...Array.from({ length: ROWS }, (_, index) => wide(text(index)))],
      },
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
    await prepare?.(page);
    await page.waitForSelector(RUN.click);
    const from = performance.now();
    await page.click(click);
    await page.waitForSelector(done, { timeout: 120_000 });
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
