import type { Page } from "playwright-core";
import type { CellValue } from "../../playground/book.ts";
import { openSidebars, type SidebarWindows } from "../support/sidebar-window.ts";
import { problemsOf } from "./support/look.ts";

/** Two spellings used equally often, and days that may be read two ways. */
const CELLS: CellValue[][] = [
  ["Office", "Day", "Remark"],
  ...Array.from({ length: 24 }, (_, index): CellValue[] => [
    ["New Haven", "NEW HAVEN", "Hartford"][index % 3] as string,
    `0${(index % 8) + 1}/0${((index * 3) % 7) + 2}/2023`,
    ["came late", "left early", "none", "stayed"][index % 4] as string,
  ]),
];

describe("what only a person can say", () => {
  let windows: SidebarWindows;
  let page: Page;

  beforeEach(async () => {
    windows = await openSidebars({ sheets: [{ name: "Data", cells: CELLS }] });
    page = await windows.open();
  });
  afterEach(() => windows.close());

  const offices = () =>
    new Set(
      windows.book
        .values("s1", { row: 2, column: 1, rows: CELLS.length - 1, columns: 1 })
        .map(([office]) => office),
    );

  it("is offered as a button for each spelling, and the one that is pressed is kept", async () => {
    await page.selectOption("select >> nth=0", "1");
    await page.waitForSelector("button:has-text('NEW HAVEN → New Haven')");
    expect(await problemsOf(page)).toEqual([]);
    await page.locator("button", { hasText: /^New Haven → NEW HAVEN$/ }).click();
    await page.waitForFunction(() => document.body.innerText.includes("8 cells changed."));
    expect(offices()).toEqual(new Set(["NEW HAVEN", "Hartford"]));
  });

  it("is offered as a button for each reading of a date, which sets the rule for the column", async () => {
    await page.selectOption("select >> nth=0", "2");
    const reading = (day: string) => page.click(`button:has-text('01/02/2023 → ${day}')`);
    const order = (chosen: string) =>
      page.waitForFunction(
        (each) => [...document.querySelectorAll("select")].some(({ value }) => value === each),
        chosen,
      );
    await reading("2023-01-02");
    await order("MDY");
    await reading("2023-02-01");
    await order("DMY");
  });

  it("is looked at one by one, and nothing of it is ticked", async () => {
    await page.selectOption("select >> nth=0", "3");
    await page.waitForSelector("button:has-text('Fix 0 cells')");
    expect(await page.isDisabled("button:has-text('Fix 0 cells')")).toBe(true);
    expect(await problemsOf(page)).toEqual([]);
    await page.press("label:has-text('none') input", " ");
    expect(await page.isDisabled("button:has-text('Fix 6 cells')")).toBe(false);
  });
});
