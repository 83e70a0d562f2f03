import type { Page } from "playwright-core";
import type { Host } from "../../playground/host/host.ts";
import { startRival } from "../../test/support/rival/start-rival.ts";
import { openSidebars } from "../../test/support/sidebar-window.ts";
import { traceTasks } from "./trace-tasks.ts";

/** What a run in the sidebar took, in Chromium, on the machine of the bench. */
export interface Taken {
  name: string;
  rows: number;
  distinct: number;
  requests: number;
  seconds: number;
  /** Seconds of these in which Google had something to do for the page. */
  called: number;
  /** The longest time that the page could not react to a key or a click: milliseconds of its own processor time. */
  longest: number;
}

const ROWS = 10_000;

/** Rows of a newsroom's tables: contractors, which are cleaned by rules, and books. */
const CONTRACTORS = 11_120;

/** Google's calls take their time, half as much again or half, by this seed; a model takes a second to answer. */
const SEED = 1;
const MODEL_SECONDS = 1;

/** What a person does, and what shows that it is done. */
interface Deed {
  name: string;
  distinct: number;
  rows?: number;
  columns?: number;
  /** What each row holds, in place of a headline; by its place among the different ones. */
  text?: (place: number) => string;
  prepare?: (page: Page) => Promise<unknown>;
  /** What shows that the click can be measured; the button of a run, unless said otherwise. */
  ready?: string;
  click: string;
  done: string;
}

const headline = (place: number) => ` Headline number ${place}  about something&amp;more`;

const RUN = { click: "footer button.primary:enabled", done: "h1:has-text('Done: ')" };

const classify = async (page: Page) => {
  await page.selectOption("select >> nth=1", "HF_CLASSIFY");
  await page.fill("textarea", "politics, sport, crime");
};

/** Opens the operation that gives each of several values a row of its own. */
const split = async (page: Page) => {
  await page.click("button:has-text('All operations')");
  await page.click(".operations button:has-text('Split into rows')");
};
const SPLIT = "article button.primary:enabled";

/** Authors as a catalogue has them: mostly one, sometimes two or three. Each row that is split takes a call of its own. */
const authors = (place: number) =>
  ["Ana Berg", "Ben Haddad", "Eve Ortiz"]
    .slice(0, place % 24 === 0 ? (place % 48 === 0 ? 3 : 2) : 1)
    .map((name) => `${name} ${place}`)
    .join("/");

/** Names of people, some of whom are written in two ways. */
const person = (place: number) =>
  `${["Ana", "Ben", "Eve", "Gerd", "Ivo"][place % 5]} ${(place >> 1).toString(36).replace(/\d/g, "e")}${place % 2 === 0 ? "" : " "}son`;

const GROUP = "button:enabled:has-text('Group spellings')";

/** Opens the groups of a column that mean the same, which a hosted model is asked for. */
const byMeaning = async (page: Page) => {
  await page.click(GROUP);
  await page.waitForSelector("article");
  await page.selectOption("select", "meaning");
  await page.click("text=/^Hugging Face$/");
};

/**
 * Runs 10,000 rows through the built sidebar: by rules, and by a model on a service that takes 32 inputs a request;
 * and looks through a sheet of as many rows and ten columns, and one of 2,000 rows and 500 columns; and gives each of
 * several values in a cell a row of its own; and groups spellings in every way, and by what a hosted model says they mean.
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
  {
    name: "check of 500 columns",
    distinct: 500,
    rows: 2000,
    columns: 500,
    click: "text=Check the whole sheet",
    done: "article button",
  },
  {
    name: "rows split",
    distinct: CONTRACTORS,
    rows: CONTRACTORS,
    columns: 5,
    text: authors,
    prepare: split,
    ready: SPLIT,
    click: SPLIT,
    done: "text=/rows? (was|were) put in/",
  },
  { name: "spellings grouped", distinct: ROWS, text: person, click: GROUP, done: "article" },
  {
    name: "meanings compared",
    distinct: ROWS / 2,
    text: person,
    prepare: byMeaning,
    ready: "button:enabled:has-text('Compare meanings')",
    click: "button:has-text('Compare meanings')",
    done: "article",
  },
];

/** @param named the deeds that are wanted; all of them, unless some are named */
export async function longTasks(named: readonly string[] = []): Promise<Taken[]> {
  const taken: Taken[] = [];
  for (const deed of DEEDS) if (named.length === 0 || named.includes(deed.name)) taken.push(await run(deed));
  return taken;
}

/** As Google is: its calls take time, and so does a model. */
export async function besideCalls(): Promise<Taken[]> {
  const rules = { name: "rules", distinct: CONTRACTORS, rows: CONTRACTORS, ...RUN };
  const model = { name: "classify, 500 different", distinct: 500, prepare: classify, ...RUN };
  return [await run(rules, true), await run(model, true)];
}

async function run(
  {
    name,
    distinct,
    rows = ROWS,
    columns = 1,
    text = headline,
    prepare,
    ready = RUN.click,
    click,
    done,
  }: Deed,
  takesTime = false,
): Promise<Taken> {
  const rival = await startRival({ mostInputs: 32, ...(takesTime && { seconds: () => MODEL_SECONDS }) });
  const cell = (index: number) => text((index * 7919) % distinct);
  const wide = <Item>(item: Item) => Array.from({ length: columns }, () => item);
  const windows = await openSidebars({
    sheets: [
      {
        name: "Data",
        cells: [wide("Headline"), ...Array.from({ length: rows }, (_, index) => wide(cell(index)))],
      },
    ],
    ...(takesTime && { callsTakeTime: SEED }),
    origins: { "https://router.huggingface.co": rival.url, "https://huggingface.co": rival.url },
  });
  try {
    const page = await windows.open();
    await prepare?.(page);
    await page.waitForSelector(ready);
    const longestTask = await traceTasks(page);
    const called = timeCalled(windows.host);
    const from = performance.now();
    await page.click(click);
    await page.waitForSelector(done, { timeout: 300_000 });
    const seconds = (performance.now() - from) / 1000;
    return {
      name,
      rows,
      distinct,
      called: called() / 1000,
      requests: rival.rival.log.length,
      seconds,
      longest: await longestTask(),
    };
  } finally {
    await windows.close();
    await rival.close();
  }
}

/** From now on, the milliseconds in which at least one call of the page is under way. */
function timeCalled(host: Host): () => number {
  const rpc = host.rpc.bind(host);
  let total = 0;
  let flying = 0;
  let since = 0;
  host.rpc = async (...args) => {
    if (flying++ === 0) since = performance.now();
    try {
      return await rpc(...args);
    } finally {
      if (--flying === 0) total += performance.now() - since;
    }
  };
  return () => total;
}
