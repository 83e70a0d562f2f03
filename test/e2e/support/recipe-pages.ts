import type { Page } from "playwright-core";
import type { CellValue } from "../../../playground/book.ts";
import { openSidebars, type SidebarWindows } from "../../support/sidebar-window.ts";

/** Waits until the page says this somewhere. */
export const reads = (page: Page, part: string) =>
  page.waitForFunction((each) => document.body.innerText.includes(each), part);

/** Types into the field that has the keys, and goes on to the next. */
export async function typeOn(page: Page, text: string): Promise<void> {
  await page.keyboard.type(text);
  await page.keyboard.press("Tab");
}

/** The rows that are asked for, as they read. */
export const askedRows = (page: Page) =>
  page.$$eval(".items > .field .value", (values) => values.map(({ textContent }) => textContent ?? ""));

/** What has been learned from all that was typed; from less of it, the same may have been said a moment before. */
export async function learned(page: Page, part: string): Promise<void> {
  await page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  );
  await page.waitForFunction(
    (each) => !document.body.innerText.includes("Learning…") && document.body.innerText.includes(each),
    part,
  );
}

/** A sidebar whose look at the sheet behind an undo can be held back. */
export class RecipePages {
  private constructor(
    readonly windows: SidebarWindows,
    private readonly hold: (wait: Promise<void> | undefined) => void,
  ) {}

  static async open(cells: CellValue[][]): Promise<RecipePages> {
    let held: Promise<void> | undefined;
    const windows = await openSidebars({
      sheets: [{ name: "Members", cells }],
      before: (method) => (method === "table" ? held : undefined),
    });
    return new RecipePages(windows, (wait) => {
      held = wait;
    });
  }

  /** Undoes, and holds back the look at the sheet behind that: what was counted is void until then. */
  async undoHeld(page: Page): Promise<void> {
    let free = () => {};
    this.hold(
      new Promise((done) => {
        free = done;
      }),
    );
    await page.press("button:text-is('Undo')", "Enter");
    await reads(page, "put back.");
    expect(await page.isDisabled("footer button")).toBe(true);
    this.hold(undefined);
    free();
    await page.waitForSelector("footer button:enabled");
  }
}
