import type { Page } from "playwright-core";
import type { CellValue } from "../../playground/book.ts";
import { openSidebars, type SidebarWindows } from "../support/sidebar-window.ts";
import { problemsOf } from "./support/look.ts";
import { picture } from "./support/playground.ts";

const CELLS: CellValue[][] = [
  ["Region", "Town", "Authors", "Paid"],
  ["North", "Alder", "Ann/Ben", 10],
  ["North", "Birch", "Cy", 20],
  ["", "Cedar", "Dee/Eve/Fay", 30],
  ["", "", "", ""],
  ["South", "Dogwood", "Ann/Ben", 40],
  ["", "Elm", "Gus", 50],
];

/** By its letter, too: the sheet is read anew after an undo, and until then the copy of a column is among its columns. */
const AUTHORS = { label: "C · Authors" };

describe("the list of operations", () => {
  let windows: SidebarWindows;
  let page: Page;
  let actions = 0;

  beforeAll(async () => {
    windows = await openSidebars({ sheets: [{ name: "Data", cells: CELLS }] });
    page = await windows.open();
  });
  afterAll(() => windows.close());

  /** Each word typed, key pressed on something and choice made is one action. */
  const press = async (selector: string, key = "Enter") => {
    actions += 1;
    await page.press(selector, key);
  };
  const type = async (text: string) => {
    actions += 1;
    await page.keyboard.type(text);
  };
  const enter = async () => {
    actions += 1;
    await page.keyboard.press("Enter");
  };
  const reads = (part: string) =>
    page.waitForFunction((each) => document.body.innerText.includes(each), part);
  const column = (at: number) =>
    windows.book.values("s1", { row: 2, column: at, rows: CELLS.length - 1, columns: 1 }).flat();
  const first = () => page.locator(".operations .name").first().innerText();

  it("begins with three things to try, which are put away for good", async () => {
    await reads("Three things to try");
    await picture(page, "first-time");
    expect(await problemsOf(page)).toEqual([]);
    await page.press("button:has-text('See all that can be done to a column')", "Enter");
    await reads("What to do with Region");
    await page.press("button:has-text('Back to this column')", "Enter");
    await page.waitForSelector("button:has-text('All operations'):focus");
    expect(await page.innerText("body")).not.toContain("Three things to try");
    await page.waitForFunction(() => !document.querySelector("[aria-busy=true]"));
    const again = await windows.open();
    await again.waitForSelector("button:has-text('All operations')");
    expect(await again.innerText("body")).not.toContain("Three things to try");
    await again.close();
  });

  it("fills down a block column that nobody detected, in at most six actions, and takes it back", async () => {
    actions = 0;
    await press("button:has-text('All operations')");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("type"))).toBe("search");
    await picture(page, "operations");
    expect(await problemsOf(page)).toEqual([]);
    await type("fill");
    await enter();
    await reads("2 blank cells get the value above.");
    await picture(page, "operations-fill-down");
    expect(await problemsOf(page)).toEqual([]);
    await press("button:has-text('Change 2 cells')");
    await reads("2 cells changed.");
    expect(actions).toBeLessThanOrEqual(6);
    expect(column(1)).toEqual(["North", "North", "North", "", "South", "South"]);
    expect(column(2)).toEqual(["North", "North", "", "", "South", ""]);
    await press("button:has-text('Undo')");
    await reads("2 cells put back.");
    expect(column(2)).toEqual(CELLS.slice(1).map(([, town]) => town));
    await press("button:has-text('Back to the list')");
  });

  it("finds what exists by plain words, and draws its settings", async () => {
    const found = async (text: string) => {
      await page.fill("input[type=search]", text);
      return first();
    };
    expect(await found("phone")).toBe("Phone numbers in one form");
    expect(await found("dedupe")).toBe("Take out repeated rows");
    expect(await found("split")).toMatch(/^Split/);
    expect(await page.innerText("main")).not.toMatch(/[a-z][A-Z]/);
    expect(await found("upper")).toBe("Capital or small letters");
    await page.press("input[type=search]", "Enter");
    await page.waitForSelector("label:text-is('style')");
    expect(await page.inputValue("label:text-is('style') + select")).toBe("upper");
    await reads("Capital or small letters");
  });

  it("splits authors into columns at what stands between them, in at most six actions", async () => {
    await page.selectOption("select >> nth=0", AUTHORS);
    await page.waitForFunction(() => !document.querySelector("[aria-busy=true]"));
    await reads("5 rows filled, 1 blank, 4 different values");
    actions = 0;
    await press("button:has-text('All operations')");
    await type("split col");
    await enter();
    await page.waitForSelector("label:text-is('by')");
    expect(await page.inputValue("label:text-is('by') + input")).toBe("/");
    await picture(page, "operations-split");
    await press("footer button.primary:enabled");
    await page.waitForSelector("h1:has-text('Done: ')");
    expect(actions).toBeLessThanOrEqual(6);
    const split = windows.book.values("s1", { row: 2, column: 4, rows: 3, columns: 3 });
    expect(split.map((row) => row.join("|"))).toEqual(["Ann|Ben|", "Cy||", "Dee|Eve|Fay"]);
    await page.click("button:has-text('Undo this run')");
    await reads("The column that the run added is gone again.");
    await page.click("footer button");
  });

  it("splits authors into rows by keyboard, in at most six actions, and makes them one again", async () => {
    const cells = () =>
      windows.book
        .displayValues("s1", { row: 2, column: 2, rows: 9, columns: 4 })
        .map((row) => row.join("|"));
    const before = cells();
    await page.selectOption("select >> nth=0", AUTHORS);
    await page.waitForFunction(() => !document.querySelector("[aria-busy=true]"));
    actions = 0;
    await press("button:has-text('All operations')");
    await type("split rows");
    await enter();
    await reads("3 of 6 rows become 7; the sheet will have 10 rows.");
    await reads("“Paid” holds numbers: each is repeated, so their sum goes from 150 to 260.");
    await page.waitForSelector("button:has-text('Split into 7 rows'):enabled");
    expect(await page.inputValue("label:text-is('Separator') + select")).toBe("/");
    await picture(page, "operations-split-rows");
    expect(await problemsOf(page)).toEqual([]);
    await press("button:has-text('Split into 7 rows')");
    await reads("4 rows were put in.");
    expect(actions).toBeLessThanOrEqual(6);
    await picture(page, "operations-split-rows-done");
    expect(cells().slice(0, 3)).toEqual(["Alder|Ann|2|10", "Alder|Ben|2|10", "Birch|Cy|3|20"]);
    await press("button:has-text('Undo')");
    await reads("3 cells put back.");
    expect(cells()).toEqual(before);
    await page.press("button:has-text('Back to the list')", "Enter");
    await page.click("button:has-text('Back to this column')");
  });

  it("splits them by mouse, numbers left blank, and says what formulas, notes and protection mean", async () => {
    const { book } = windows;
    const one = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });
    book.type("s1", one(2, 1), [['="North"']]);
    await book.settled();
    book.setNotes("s1", one(4, 2), [["by hand"]]);
    actions = 0;
    const click = async (selector: string) => {
      actions += 1;
      await page.click(selector);
    };
    await click("button:has-text('All operations')");
    await click(".operations button:has-text('Split into rows')");
    actions += 1;
    await page.selectOption("label:text-is('Numbers in the new rows') + select", "blank");
    await reads("“Paid” holds numbers: the new rows are blank there, and their sum stays.");
    await reads("A note on these rows: the new rows have none.");
    await reads("stay where they are; the new rows are blank there.");
    await picture(page, "operations-split-rows-notices");
    await click("button:has-text('Split into 7 rows')");
    await reads("4 rows were put in.");
    expect(actions).toBeLessThanOrEqual(6);
    const area = { row: 2, column: 1, rows: 3, columns: 5 };
    expect(book.displayValues("s1", area).map((row) => row.join("|"))).toEqual([
      "North|Alder|Ann|2|10",
      "|Alder|Ben|2|",
      "North|Birch|Cy|3|20",
    ]);
    expect(book.formulas("s1", one(2, 1))).toEqual([['="North"']]);
    await page.click("button:has-text('Undo')");
    await reads("3 cells put back.");
    book.type("s1", one(2, 1), [["North"]]);
    await page.click("button:has-text('Back to the list')");
    await page.click("button:has-text('Back to this column')");
  });

  it("shows the blank cells of a column in two actions", async () => {
    await page.selectOption("select >> nth=0", "1");
    actions = 0;
    await press("button:has-text('All operations')");
    await press("button:has-text('Find blank cells')");
    await reads("2 of 5 cells are blank.");
    expect(actions).toBe(2);
    await page.press("button:has-text('Next')", "Enter");
    await reads("1 of 2: row 4");
    expect(windows.book.selection().area).toMatchObject({ row: 4, column: 1 });
    await page.click("button:has-text('Back to the list')");
  });

  it("says before anything is written that rows cannot be put into merged cells", async () => {
    await page.click("button:has-text('Back to this column')");
    await page.selectOption("select >> nth=0", AUTHORS);
    await page.click("button:has-text('All operations')");
    windows.book.merge("s1", { row: 2, column: 1, rows: 2, columns: 1 });
    await page.click(".operations button:has-text('Split into rows')");
    await reads("A2:A3 is merged over several rows, so no rows can be put in there. Unmerge it first.");
    expect(await page.isDisabled("button:has-text('Split into 7 rows')")).toBe(true);
  });
});
