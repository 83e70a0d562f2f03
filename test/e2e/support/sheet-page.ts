import type { Page } from "playwright-core";
import type {} from "../../../playground/page/window.ts";

/** The page as a person uses it: keys go in, cells are read off the grid (which is a canvas, so through its API). */
export class SheetPage {
  constructor(readonly page: Page) {}

  /** Waits until the page takes keys. */
  async ready(): Promise<void> {
    await this.page.evaluate(() => window.playground.ready);
  }

  /** What a cell of the sheet in front shows, as the page has it. */
  cell(address: string): Promise<string> {
    return this.page.evaluate((at) => {
      const range = window.playground.api?.getActiveWorkbook()?.getActiveSheet()?.getRange(at);
      return String(range?.getDisplayValue() ?? "");
    }, address);
  }

  /** Waits until a cell shows this. */
  async shows(address: string, text: string): Promise<void> {
    const shown = this.page.waitForFunction(
      ([at, expected]) => {
        const range = window.playground.api
          ?.getActiveWorkbook()
          ?.getActiveSheet()
          ?.getRange(at as string);
        return String(range?.getDisplayValue() ?? "") === expected;
      },
      [address, text],
      { timeout: 30_000 },
    );
    await shown.catch(async (error: Error) => {
      const document = await this.page.evaluate(async () => (await fetch("document")).text());
      const inNode = document.includes(JSON.stringify(text)) ? "holds" : "does not hold";
      throw new Error(
        `${address} shows ${await this.cell(address)}. The workbook in Node ${inNode} ${text}.\n${error.message}`,
      );
    });
  }

  /** Goes to a cell through the name box. */
  async goTo(address: string): Promise<void> {
    const name = this.page.locator("[data-u-comp=defined-name] input");
    await name.fill(address);
    await name.press("Enter");
    await this.page.waitForFunction((at) => {
      const range = window.playground.api
        ?.getActiveWorkbook()
        ?.getActiveSheet()
        ?.getSelection()
        ?.getActiveRange();
      return range?.getA1Notation() === at;
    }, address);
  }

  /** Presses keys one after the other, as a person does: behind Alt and a letter not before the menu is there. */
  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      await this.page.keyboard.press(key);
      if (!key.startsWith("Alt+")) continue;
      const open = () => document.activeElement?.closest("[role=menu]") !== null;
      await this.page.waitForFunction(open, undefined, { timeout: 5_000 }).catch(async () => {
        await this.page.keyboard.press(key);
        await this.page.waitForFunction(open);
      });
    }
  }

  /** Goes to a cell, types the first character, lets the others come at once, and presses Enter: the page draws itself anew for every key. */
  async type(address: string, text: string): Promise<void> {
    await this.goTo(address);
    await this.page.keyboard.type(text.slice(0, 1));
    await this.page.keyboard.insertText(text.slice(1));
    await this.page.keyboard.press("Enter");
  }

  /** Moves the mouse onto a cell of the upper left corner of the sheet, which is not scrolled away. */
  async pointAt(address: string): Promise<void> {
    const rect = await this.page.evaluate((at) => {
      const cell = window.playground.api?.getActiveWorkbook()?.getActiveSheet()?.getRange(at).getCellRect();
      return cell && { x: cell.x + cell.width / 2, y: cell.y + cell.height / 2 };
    }, address);
    const canvas = await this.page.locator("[id^=univer-sheet-main-canvas]").boundingBox();
    if (!rect || !canvas) throw new Error(`${address} is not on the screen.`);
    await this.page.mouse.move(canvas.x + rect.x, canvas.y + rect.y, { steps: 3 });
  }

  /** Waits until Node has nothing left to calculate and the page shows it. */
  async settled(): Promise<void> {
    await this.page.evaluate(() => window.playground.settled());
  }
}
