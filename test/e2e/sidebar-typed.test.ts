import type { Page } from "playwright-core";
import { sidebarCalls } from "../support/sidebar-calls.ts";
import { openSidebars, type SidebarWindows } from "../support/sidebar-window.ts";
import { picture } from "./support/playground.ts";

/** What is typed, and what is kept of it. */
const KEPT = [
  ["2.5", 2.5],
  ["2,5", 2.5],
  ["0.5", 0.5],
  ["0.05", 0.05],
  ["10 USD", 10],
  ["5 dollars", 5],
] as const;

/** What is refused, and what the refusal names: what was typed, or the two amounts that it may be. */
const REFUSED = [
  ["about 3", /about 3/],
  ["ten", /ten/],
  ["-3", /-3/],
  ["1,500", /\b1500\b.*\b1\.5\b/],
  ["2.500", /\b2500\b.*\b2\.5\b/],
] as const;

/** In German those alone that it might read otherwise, for the marks between digits. */
describe("a limit that is typed key by key", () => {
  let windows: SidebarWindows;
  let page: Page;

  afterEach(() => windows.close());

  it.each([
    ["en-GB", "Most a run may cost, in dollars"],
    ["de-DE", "Höchstens je Lauf, in Dollar"],
  ])("is kept as such or refused, and never turned into none, in %s", async (locale, label) => {
    windows = await openSidebars({ sheets: [{ name: "Data", cells: [["Text"], ["a"]] }] });
    page = await windows.open(locale);
    const toTheField = async () => {
      await page.locator("nav button").last().click();
      const field = page.getByLabel(label);
      await page.locator("details", { has: field }).locator("> summary").press("Enter");
      return field;
    };
    const kept = async () => (await sidebarCalls(windows.host).preferences()).dollarsPerRun;
    // The button is disabled while it saves, too.
    const keptOnceSaved = async (dollars: number) => {
      for (let look = 0; look < 200 && (await kept()) !== dollars; look++) await page.waitForTimeout(50);
      return kept();
    };
    const field = await toTheField();
    const save = page.locator("section", { has: field }).locator("> button");
    const type = async (text: string) => {
      await field.focus();
      await page.keyboard.press("Control+A");
      await page.keyboard.press("Delete");
      await page.keyboard.type(text);
      expect(await field.inputValue()).toBe(text);
      await save.click();
    };
    const isTried = (text: string) => locale === "en-GB" || /^[\d.,]+$/.test(text);
    let last = 0;
    for (const [text, dollars] of KEPT.filter(([text]) => isTried(text))) {
      await type(text);
      await save.and(page.locator(":disabled")).waitFor();
      expect([text, await keptOnceSaved(dollars)]).toEqual([text, dollars]);
      last = dollars;
    }
    for (const [text, named] of REFUSED.filter(([text]) => isTried(text))) {
      await type(text);
      await page.locator("[role=alert]", { hasText: named }).waitFor();
      expect([text, await kept()]).toEqual([text, last]);
    }
    await picture(page, `typed-${locale}`);
    await page.reload();
    expect(await (await toTheField()).inputValue()).toBe(String(last));
  });
});
