import { writeFile } from "node:fs/promises";
import type { Browser, BrowserContext, Page } from "playwright-core";
import type { Answers } from "../../../playground/server/answers.ts";
import {
  type RunningPlayground,
  type StartOptions,
  startPlayground,
} from "../../../playground/server/start-playground.ts";
import { drawNowAndThen, launchBrowser, lookNowAndThen } from "./browser.ts";
import { SheetPage } from "./sheet-page.ts";

/** For tests in which no model is asked. */
export const NOBODY: Answers = { origins: {}, who: "nobody", close: async () => {} };

/** The playground and a browser, on free ports. */
export interface OpenPlayground {
  /** May be replaced by one that was started in its place, at the same address. */
  running: RunningPlayground;
  /** Opens one more page on it. */
  open(): Promise<SheetPage>;
  /** What went wrong in a page without anybody seeing it. */
  problems: string[];
  /** Addresses outside this computer that a page asked for. */
  outside: string[];
  close(): Promise<void>;
}

/** Starts the playground on the built add-on, without any model behind it unless `options.answers` says so. */
export async function openPlayground(options: StartOptions = {}): Promise<OpenPlayground> {
  const dist = process.env.STET_DIST ?? "dist";
  const running = await startPlayground({ answers: NOBODY, dist, ...options });
  const problems: string[] = [];
  const outside: string[] = [];
  let browser: Browser | undefined;
  let context: BrowserContext | undefined;
  const opened: OpenPlayground = {
    running,
    problems,
    outside,
    async open() {
      browser ??= await launchBrowser();
      if (!context) {
        context = await browser.newContext({
          viewport: { width: 1000, height: 600 },
          permissions: ["clipboard-read", "clipboard-write"],
        });
        await drawNowAndThen(context);
      }
      const page = lookNowAndThen(await context.newPage());
      page.on("pageerror", ({ message }) => problems.push(message));
      page.on("request", (request) => {
        if (!/^(http:\/\/127\.0\.0\.1:|data:|blob:|about:)/.test(request.url())) outside.push(request.url());
      });
      await page.goto(opened.running.url);
      const sheet = new SheetPage(page);
      await sheet.ready();
      return sheet;
    },
    async close() {
      await browser?.close();
      await opened.running.close();
    },
  };
  return opened;
}

/** Where STET_SCREENSHOTS names a folder, keeps a picture there for people to look at. */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env.STET_SCREENSHOTS;
  if (folder) await writeFile(`${folder}/${name}.png`, await page.screenshot());
}
