import type { Browser, BrowserContext, Page } from "playwright-core";
import { launchBrowser, lookNowAndThen } from "../e2e/support/browser.ts";

/** What `shared-environment.cjs` does when the tests of a file are over, and what it keeps for the next file. */
declare global {
  var afterFile: (() => Promise<void>) | undefined;
  var keptBrowser: {
    browser?: Promise<Browser>;
    /** By language. */
    contexts: Map<string, BrowserContext>;
    /** Of the pages; 0 before the first of them. */
    port: number;
  };
}

// A bench has no files of tests, and keeps what it opens itself.
globalThis.keptBrowser ??= { contexts: new Map(), port: 0 };

/** Contexts that this test file is opening, by language. */
const opening = new Map<string, Promise<BrowserContext>>();

/** Pages that tests of this file have left, by language. */
const left = new Map<string, Page[]>();

/** A port to try first, 0 for any. */
export const lastPort = (): number => keptBrowser.port;

/**
 * Opens a page for a server of this computer, in the one context that the test files of a process have for a language: one
 * that another test of the file has left, if there is one. A page that reads the script of a page before it, from the same
 * address and in the same process of the browser, takes it compiled. All that pages of one context share is what they keep
 * at their address: `isAlone` for what keeps something there.
 */
export async function newPage(origin: string, locale: string, { isAlone = false } = {}): Promise<Page> {
  keptBrowser.browser ??= launchBrowser();
  globalThis.afterFile = closePages;
  if (isAlone) return lookNowAndThen(await (await keptBrowser.browser).newPage(optionsFor(locale)));
  keptBrowser.port = Number(new URL(origin).port);
  const context = opening.get(locale) ?? contextFor(origin, locale);
  opening.set(locale, context);
  await context;
  return left.get(locale)?.pop() ?? lookNowAndThen(await (await context).newPage());
}

const optionsFor = (locale: string) => ({ locale, viewport: { width: 300, height: 640 } });

async function contextFor(origin: string, locale: string): Promise<BrowserContext> {
  const { browser, contexts } = keptBrowser;
  const known = contexts.get(locale);
  if (known) return known;
  const context = await ((await browser) as Browser).newContext(optionsFor(locale));
  // The browser keeps a process for as long as a page is open in it, be it an empty one.
  await (await context.newPage()).goto(`${origin}/nothing`);
  contexts.set(locale, context);
  return context;
}

/** Takes a page back that a test has done with: what ran in it ends now. One that does not go is closed. */
export async function leavePage(page: Page, locale: string): Promise<void> {
  if (page.isClosed()) return;
  const isEmpty = await page.goto("about:blank").then(
    () => true,
    () => false,
  );
  if (!isEmpty) return page.close();
  left.set(locale, [...(left.get(locale) ?? []), page]);
}

/** Closes every page but the empty ones. */
async function closePages(): Promise<void> {
  const open = [...keptBrowser.contexts.values()].flatMap((context) => context.pages().slice(1));
  await Promise.all(open.map((page) => page.close()));
}
