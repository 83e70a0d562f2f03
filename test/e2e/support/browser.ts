import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";

/**
 * The browser of this run, for one test or one file of tests: what it opens is closed with it, and no other sees it. It is
 * started once, by `test/support/start-browser.mjs`.
 */
export function launchBrowser(): Promise<Browser> {
  const address = process.env.STET_BROWSER;
  if (address === undefined) throw new Error("No browser has been started. Run the tests with npm test.");
  return chromium.connect(address);
}

/** Milliseconds between two looks of a test at a page that it waits for. */
const LOOK = 100;

/**
 * Makes a page be looked at now and then while a test waits for something in it, and say what it shows when that never
 * came. Playwright looks before every frame, and a page that has to draw sixty of them a second takes a core for itself.
 */
export function lookNowAndThen(page: Page): Page {
  const wait = page.waitForFunction.bind(page) as (...args: unknown[]) => Promise<never>;
  page.waitForFunction = (check: unknown, argument?: unknown, options?: object) =>
    wait(check, argument, { polling: LOOK, ...options }).catch(async (error: Error) => {
      const shown = await page.innerText("body").catch(String);
      throw new Error(
        `${error.message}\nWaited for ${JSON.stringify(argument)} on a page that shows:\n${shown}`,
      );
    });
  return page;
}

/** Milliseconds from one frame of a page to the next. */
const FRAME = 150;

/** Lets pages draw less often: one that goes on drawing without an end, as the grid does, otherwise does so sixty times a second. */
export function drawNowAndThen(context: BrowserContext): Promise<unknown> {
  return context.addInitScript((milliseconds) => {
    if (window !== window.top) return;
    window.requestAnimationFrame = (draw) => window.setTimeout(() => draw(performance.now()), milliseconds);
    window.cancelAnimationFrame = (frame) => window.clearTimeout(frame);
  }, FRAME);
}
