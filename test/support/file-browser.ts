import type { Browser, BrowserContext, Page } from "playwright-core";
import { launchBrowser, lookNowAndThen } from "../e2e/support/browser.ts";

/** What `shared-environment.cjs` does when the tests of a file are over. */
declare global {
  var afterFile: (() => Promise<void>) | undefined;
}

/** The browser of this test file. */
let browser: Promise<Browser> | undefined;

/** Its contexts, by language. */
const contexts = new Map<string, Promise<BrowserContext>>();

/** Pages that tests have left, by language. */
const left = new Map<string, Page[]>();

/** The port of the pages of this file, 0 before the first of them. */
let port = 0;

/** A port to try first, 0 for any. */
export const lastPort = (): number => port;

/**
 * Opens a page for a server of this computer, in the one context that this test file has for a language: one that another
 * test has left, if there is one. A page that reads the script of a page before it, from the same address and in the same
 * process of the browser, takes it compiled. All that pages of one context share is what they keep at their address:
 * `isAlone` for what keeps something there.
 */
export async function newPage(origin: string, locale: string, { isAlone = false } = {}): Promise<Page> {
  browser ??= launchBrowser();
  globalThis.afterFile = closeBrowser;
  const options = { locale, viewport: { width: 300, height: 640 } };
  if (isAlone) return lookNowAndThen(await (await browser).newPage(options));
  port = Number(new URL(origin).port);
  const known = contexts.get(locale);
  const context = known ?? browser.then((each) => each.newContext(options));
  contexts.set(locale, context);
  // The browser keeps a process for as long as a page is open in it, be it an empty one.
  if (!known) await (await (await context).newPage()).goto(`${origin}/nothing`);
  return left.get(locale)?.pop() ?? lookNowAndThen(await (await context).newPage());
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

async function closeBrowser(): Promise<void> {
  await (await browser)?.close();
  browser = undefined;
  contexts.clear();
  left.clear();
}
