import type { Page } from "playwright-core";
import type { CellValue } from "../../playground/book.ts";
import { cardOf } from "../support/counts-shown.ts";
import { sidebarCalls } from "../support/sidebar-calls.ts";
import { openSidebars, type SidebarWindows } from "../support/sidebar-window.ts";
import { problemsOf, tooWide } from "./support/look.ts";
import { picture } from "./support/playground.ts";

const CELLS: CellValue[][] = [
  ["Town", "Sum", "Land"],
  [" paris ", 5, "FR"],
  [" paris ", 50, "US"],
  ["rome", 500, "IT"],
  [" rome ", 7, "IT"],
  ["", 8, "FR"],
  ["oslo/lima", 9, ""],
];
const TOWNS = CELLS.slice(1).map(([town]) => town);

let windows: SidebarWindows;
let page: Page;
const waits = (part: string) => page.waitForFunction((each) => document.body.innerText.includes(each), part);
const held = (column: number) =>
  windows.book.values("s1", { row: 2, column, rows: CELLS.length - 1, columns: 1 }).flat();

/** Chooses the sums up to 10, four rows of which three hold a town, for whatever is done next. */
const chooseSmall = async () => {
  await cardOf(page, 2);
  await page.click("button:has-text('List ')");
  await page.getByLabel("Show", { exact: true }).selectOption("numbers");
  await page.fill("input[type=number] >> nth=1", "10");
  await page.keyboard.press("Tab");
  await waits("5 to 10: 4 rows");
  await page.click("button:has-text('Work on these 4 rows only')");
  await waits("Only 4 rows");
  await cardOf(page, 1);
};

describe("what is done only to the rows that are chosen", () => {
  beforeEach(async () => {
    windows = await openSidebars({ sheets: [{ name: "Data", cells: CELLS }] });
    page = await windows.open();
    await chooseSmall();
  });
  afterEach(() => windows.close());

  it("is done by a recipe for words, made consistent, marked as duplicates and replaced, each counted so, until the chip is given up", async () => {
    await page.press("button:enabled:has-text('All operations')", "Enter");
    await page.fill("input[type=search]", "in words");
    await page.keyboard.press("Enter");
    await waits("Only 4 rows");
    await page.keyboard.type("capital letters");
    await page.waitForSelector("button:enabled:has-text('Find a recipe')");
    await page.keyboard.press("Enter");
    await waits("3 rows change, 0 need no change, 0 stay as they are.");
    await page.press("button:enabled:has-text('Write 3 rows')", "Enter");
    await waits("0 rows change, 3 need no change");
    expect(held(1)).toEqual([" PARIS ", " paris ", "rome", " ROME ", "", "OSLO/LIMA"]);
    await page.press("button:has-text('Undo')", "Enter");
    await waits("3 rows change");
    expect(held(1)).toEqual(TOWNS);
    await page.click("text=Back to this column");

    await page.click("button:has-text('Make consistent')");
    await waits("Only 4 rows");
    await page.click("footer button:has-text('2 rows')");
    await waits("2 cells changed.");
    expect(held(1)).toEqual(["paris", " paris ", "rome", "rome", "", "oslo/lima"]);
    await page.click("button:has-text('Undo')");
    await waits("2 cells put back.");
    await page.click("text=Back to this column");
    await page.click("button:has-text('Duplicate rows')");
    await page.getByLabel("Town").uncheck();
    await page.getByLabel("Land").check();
    await page.click("button:has-text('Look for duplicates')");
    await waits("1 group");
    await page.click("button:has-text('Mark 2 rows'), button:has-text('Mark all 2 rows')");
    await waits("2 rows marked");
    const marks = held(4);
    expect(marks.map((mark) => (mark === "" ? "" : "marked"))).toEqual(["marked", "", "", "", "marked", ""]);
    await picture(page, "chosen-rows-marked");
    await page.click("text=Back to this column");

    await page.click("button:has-text('All operations')");
    await waits("Only 4 rows");
    await page.fill("input[type=search]", "find and replace");
    await page.keyboard.press("Enter");
    await page.getByLabel("Look for").fill("r");
    await waits("is taken out of 2 cells of 5");
    await picture(page, "chosen-rows-replace");
    expect(await problemsOf(page)).toEqual([]);
    await page.getByLabel("Write instead").fill("x");
    await waits("in 2 cells of 5");
    await page.click("button:has-text('Change 2 cells')");
    await waits("2 cells changed.");
    expect(held(1)).toEqual([" paxis ", " paris ", "rome", " xome ", "", "oslo/lima"]);
    await page.click("button:has-text('Undo')");
    await waits("2 cells put back.");
    expect(held(1)).toEqual(TOWNS);
    await page.click("button[aria-label='No longer choose Sum: 5 to 10']");
    await waits("in 4 cells of 5");
    expect(await page.locator(".chips").count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.className)).toBe("only");
  });

  it("is run by rules there alone, counted so, once a colleague has changed what is chosen, and put back", async () => {
    await waits("Clean 3 rows");
    await picture(page, "chosen-rows-form");
    expect(await problemsOf(page)).toEqual([]);
    windows.book.type("s1", { row: 5, column: 2, rows: 1, columns: 1 }, [["70"]]);
    await windows.book.settled();
    await page.click("button:has-text('Clean 3 rows')");
    await waits("Only rows where “Sum” is from 5 to 10.");
    await picture(page, "chosen-rows-done");
    expect(held(2)).toEqual(["paris", "", "", "", "", "oslo/lima"]);
    await page.click("button:has-text('Clean another column')");
    await page.click("text=History");
    await waits("Only rows where “Sum” is from 5 to 10.");
    await picture(page, "chosen-rows-history");
  });

  it("is grouped there alone, counted so, looked at again as it is written, and put back as one", async () => {
    const type = async (row: number, column: number, text: string) => {
      windows.book.type("s1", { row, column, rows: 1, columns: 1 }, [[text]]);
      await windows.book.settled();
    };
    await type(7, 1, "ROME");
    await cardOf(page, 2);
    await cardOf(page, 1);
    await page.click("button:enabled:has-text('Group spellings')");
    await waits("Only 4 rows");
    await waits("2 spellings, 2 rows");
    expect(await page.locator("article").count()).toBe(1);
    await page.fill("article input[type=text]", "Roma");
    await page.press("article input[type=text]", "Tab");
    await picture(page, "chosen-rows-grouped");
    expect(await problemsOf(page)).toEqual([]);
    const towns = held(1);
    await type(7, 2, "90");
    await page.click("button:has-text('Change 2 cells')");
    await waits("nothing was written yet");
    expect(held(1)).toEqual(towns);
    await page.click("button:has-text('Change 1 cell')");
    await waits("1 cell changed.");
    expect(held(1)).toEqual([" paris ", " paris ", "rome", "Roma", "", "ROME"]);
    const runs = await sidebarCalls(windows.host).runs();
    expect(runs.map(({ only }) => only)).toEqual(["Only rows where “Sum” is from 5 to 10."]);
    await page.click("button:has-text('Undo')");
    await waits("1 cell put back.");
    expect(held(1)).toEqual(towns);
    await page.press("button[aria-label='No longer choose Sum: 5 to 10']", "Enter");
    await waits("3 spellings, 3 rows");
    expect(await page.locator(".chips").count()).toBe(0);
  });
});

describe("rows that are chosen in another language", () => {
  beforeEach(async () => {
    windows = await openSidebars({ sheets: [{ name: "Data", cells: CELLS }] });
    page = await windows.open("de-DE");
  });
  afterEach(() => windows.close());

  it("are chosen and worked on in German, too, with nothing in the way of a screen reader or a narrow window", async () => {
    await page.locator("select").first().selectOption("2");
    await waits("6 verschiedene Werte");
    await page.click("button:has-text('auflisten')");
    await page.getByLabel("Zeigen", { exact: true }).selectOption("lengths");
    await waits("1 bis 3 Zeichen lang.");
    await page.fill("input[type=number] >> nth=1", "1");
    await page.keyboard.press("Tab");
    await waits("1 bis 1 Zeichen: 4 Zeilen");
    await picture(page, "de-chosen-lengths");
    expect(await tooWide(page)).toEqual([]);
    await page.selectOption(".narrow select", "3");
    await page.click("[role=option][title=FR]");
    await waits("In allen Spalten zugleich ausgewählt: 2 Zeilen");
    await picture(page, "de-chosen-together");
    expect(await tooWide(page)).toEqual([]);
    await page.click("button:has-text('Nur mit diesen 2 Zeilen arbeiten')");
    await waits("Nur 2 Zeilen");
    await page.locator("select").first().selectOption("1");
    await waits("4 verschiedene Werte");
    await waits("Nur 2 Zeilen");
    await picture(page, "de-chosen-form");
    expect(await tooWide(page)).toEqual([]);
    await page.click("button:has-text('Einheitlich machen')");
    await page.click("footer button:has-text('1 Zeile ändern')");
    await waits("1 Zelle geändert.");
    await picture(page, "de-chosen-consistent");
    expect(await tooWide(page)).toEqual([]);
    expect(held(1)).toEqual(["paris", " paris ", "rome", " rome ", "", "oslo/lima"]);
  });
});
