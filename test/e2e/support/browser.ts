import { type Browser, chromium } from "playwright-core";

/**
 * The browser of this run, for one test: what it opens is closed with it, and no other test sees it. It is started once,
 * by `test/support/start-browser.mjs`.
 */
export function launchBrowser(): Promise<Browser> {
  const address = process.env.STET_BROWSER;
  if (address === undefined) throw new Error("No browser has been started. Run the tests with npm test.");
  return chromium.connect(address);
}
