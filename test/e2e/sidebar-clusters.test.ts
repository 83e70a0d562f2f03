import type { Page } from "playwright-core";
import type { CellValue } from "../../playground/book.ts";
import { openSidebars, type SidebarWindows } from "../support/sidebar-window.ts";
import { problemsOf } from "./support/look.ts";
import { picture } from "./support/playground.ts";

const NAMES = [
  ...["Simon & Schuster", "Simon & Schuster", "Simon Schuster", "SIMON & SCHUSTER"],
  ...["Panther", "Pantheon", "Pantheon", "Café Royal", "Cafe Royal", "Penguin"],
];
const CELLS: CellValue[][] = [["Publisher"], ...NAMES.map((name) => [name])];

describe("groups of spellings", () => {
  let windows: SidebarWindows;
  let page: Page;

  const start = async (locale?: string) => {
    windows = await openSidebars({ sheets: [{ name: "Data", cells: CELLS }] });
    page = await windows.open(locale);
  };
  afterEach(() => windows.close());

  const reads = (part: string) =>
    page.waitForFunction((each) => document.body.innerText.includes(each), part);
  const cells = () => windows.book.values("s1", { row: 2, column: 1, rows: NAMES.length, columns: 1 }).flat();
  const card = (target: string) => `article[aria-label="${target}"]`;
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? "");
  const open = async (name = "Group spellings") => {
    await page.press(`button:enabled:has-text('${name}')`, "Enter");
    await page.waitForSelector(card("Simon & Schuster"));
  };

  it("are merged, one target corrected by hand, and taken back, by keyboard alone", async () => {
    await start();
    await open();
    expect(await focused()).toBe("Group spellings: Publisher");
    expect(await page.innerText(card("Simon & Schuster"))).toMatch(
      /3 spellings, 4 rows\s[\s\S]*2 rows\s+2\s+3/,
    );
    expect(await page.isChecked(`${card("Pantheon")} li input`)).toBe(false);
    await page.focus(`${card("Café Royal")} input[type=text]`);
    await page.keyboard.press("End");
    await page.keyboard.type(" Ltd");
    await page.press("button:has-text('Change 4 cells')", "Enter");
    await reads("4 cells changed.");
    expect(cells()).toEqual([
      ...Array(4).fill("Simon & Schuster"),
      ...["Panther", "Pantheon", "Pantheon", "Café Royal Ltd", "Café Royal Ltd", "Penguin"],
    ]);
    expect(await focused()).toContain("4 cells changed.");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await reads("4 cells put back.");
    expect(cells()).toEqual(NAMES);
    await page.press("button:has-text('Back to this column')", "Enter");
    await page.waitForFunction(() => document.activeElement?.textContent === "Group spellings");
  });

  it("remember what is not the same, show a row in the sheet, and merge with another group", async () => {
    await start();
    await open();
    await page.press(`${card("Simon & Schuster")} [aria-label='Show row 5 in the sheet']`, "Enter");
    await page.waitForFunction(() => !document.querySelector("[aria-busy=true]"));
    expect(windows.book.selection().area).toMatchObject({ row: 5, column: 1 });
    await page.press(`${card("Café Royal")} button:has-text('Merge')`, "Enter");
    await page.press(`${card("Simon & Schuster")} button:has-text('“Café Royal” belongs here')`, "Enter");
    await reads("5 spellings, 6 rows");
    await page.press(`article:has-text('Panther') button:has-text('Not the same')`, "Enter");
    await reads("Remembered: 1 pair of values is not the same.");
    expect(await page.locator("article").count()).toBe(1);
    await page.press("button:has-text('Change 4 cells')", "Enter");
    await reads("4 cells changed.");
    expect(cells().filter((cell) => cell === "Simon & Schuster")).toHaveLength(6);
    await reads("No values of this column look like spellings of one thing");
  });

  it("are written by value: what has changed meanwhile is told before anything is written", async () => {
    await start();
    await open();
    windows.book.type("s1", { row: 4, column: 1, rows: 1, columns: 1 }, [["Penguin"]]);
    await windows.book.settled();
    await page.press("button:has-text('Change 3 cells')", "Enter");
    await reads("nothing was written yet");
    expect(cells()).toContain("SIMON & SCHUSTER");
    await page.press("button:has-text('Change 2 cells')", "Enter");
    await reads("2 cells changed.");
  });

  it.each([
    ["en-GB", "Group spellings"],
    ["de-DE", "Schreibweisen gruppieren"],
  ])("are legible and narrow, in %s", async (locale, name) => {
    await start(locale);
    await open(name);
    await picture(page, `clusters-${locale}`);
    await page.evaluate(() => [...document.querySelectorAll("button")].at(-1)?.scrollIntoView());
    expect(await problemsOf(page)).toEqual([]);
  });
});
