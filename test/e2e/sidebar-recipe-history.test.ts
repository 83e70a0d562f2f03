import type { Page } from "playwright-core";
import type { CellValue } from "../../playground/book.ts";
import { openSidebars, type SidebarWindows } from "../support/sidebar-window.ts";
import { problemsOf } from "./support/look.ts";
import { picture } from "./support/playground.ts";

const TYPES = [
  "Firm fixed price",
  "firm  fixed-price",
  "FIRM FIXED PRICE.",
  "Labor hours",
  "Firm fixed price",
];
const JUNE: CellValue[][] = [["Type", "Paid"], ...TYPES.map((type, at) => [type, at])];
const JULY: CellValue[][] = [
  ["Paid", "Contract type"],
  ...["firm, fixed price.", "Lease of land", "lease of land", "Lease of land", "T&M", "TM"].map(
    (type, at) => [at, type],
  ),
];

describe("what was done to a column", () => {
  let windows: SidebarWindows;
  let page: Page;
  afterEach(() => windows.close());

  const reads = (part: string) =>
    page.waitForFunction((each) => document.body.innerText.includes(each), part);
  const press = (name: string) => page.press(`button:enabled:has-text('${name}')`, "Enter");
  const column = (sheet: string, at: number, rows: number) =>
    windows.book.values(sheet, { row: 2, column: at, rows, columns: 1 }).flat();

  it("becomes a recipe, which joins next month's spellings and asks about groups that are new to it", async () => {
    windows = await openSidebars({ sheets: [{ name: "June", cells: JUNE }] });
    page = await windows.open();
    await press("Group spellings");
    await press("Change 2 cells");
    await reads("2 cells changed.");
    await press("Back to this column");
    await press("From examples");
    await page.press("summary:has-text('From what was done to “Type”')", "Enter");
    await reads("those that are spelled alike in one way");
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute("type"));
    await page.press("summary:has-text('From what was done to “Type”')", "Tab");
    expect(await focused()).toBe("radio");
    await page.keyboard.press("Tab");
    expect(await focused()).toBe("checkbox");
    await picture(page, "recipe-history");
    expect(await problemsOf(page)).toEqual([]);
    // What is written and undone meanwhile is in the list, and out of it again.
    const runs = (n: number) =>
      page.waitForFunction(
        (each) => document.querySelectorAll("details[open] input[type=checkbox]").length === each,
        n,
      );
    await runs(1);
    await page.fill("form input[type=text]", "in capitals");
    await press("Find a recipe");
    await press("Write 5 rows");
    await reads("5 cells changed.");
    await runs(2);
    await press("Undo");
    await reads("put back.");
    await runs(1);
    await press("Make a recipe of these");
    await reads("Recipe: Type, as it was done");
    await press("Save this recipe");
    await reads("Saved as “Type, as it was done”");

    const july = windows.book.insertSheet("July", 1);
    windows.book.type(july, { row: 1, column: 1, rows: JULY.length, columns: 2 }, JULY);
    windows.book.select(july, { row: 2, column: 2, rows: 1, columns: 1 });
    page = await windows.open();
    await press("From examples");
    await press("Use “Type, as it was done”");
    await page.getByLabel("Type", { exact: false }).first().selectOption({ label: "B · Contract type" });
    await reads("1 group of spellings is new to this recipe");
    await page.waitForSelector("footer button:has-text('Write 1 row')");
    expect(await page.innerText("section.notice")).toContain("“lease of land” → “Lease of land”");
    await picture(page, "recipe-new-spellings");
    expect(await problemsOf(page)).toEqual([]);
    await press("Write these in one way, too");
    await page.waitForSelector("footer button:enabled:has-text('Write 2 rows')");
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("H1");
    expect(await page.innerText("main")).not.toContain("new to this recipe");
    await press("Write 2 rows");
    await reads("2 cells changed.");
    const land = ["Lease of land", "Lease of land", "Lease of land"];
    expect(column(july, 2, 6)).toEqual(["Firm fixed price", ...land, "T&M", "TM"]);
    await press("Undo");
    await reads("2 cells put back.");
    expect(column(july, 2, 6)).toEqual(JULY.slice(1).map(([, type]) => type));

    // A recipe that is kept is known again as the one that ran, with its groups.
    await press("Replace “Type, as it was done”");
    await reads("Saved as “Type, as it was done”");
    await press("Write 2 rows");
    await reads("2 cells changed.");
    await press("Back to examples");
    await page.press("summary:has-text('From what was done to “Contract type”')", "Enter");
    await reads("as decided for 3 groups");
  });

  it("is one recipe for the whole sheet, but for columns that nobody can tell apart by their headings", async () => {
    const towns = ["Town", "lyon", "paris", "rome", "oslo", "bonn"];
    const notes = ["Note", "sent late", "paid", "open", "to ask", "paid twice"];
    const rows = JUNE.map(([type], at) => [type ?? "", towns[at] ?? "", notes[at] ?? "", notes[at] ?? ""]);
    windows = await openSidebars({ sheets: [{ name: "June", cells: rows }] });
    page = await windows.open();
    await press("Group spellings");
    await press("Change 2 cells");
    await reads("2 cells changed.");
    // Each column that was changed in its place has a copy of what it was beside it.
    for (const at of [3, 5]) {
      windows.book.select(windows.book.sheets()[0]?.id ?? "", { row: 2, column: at, rows: 1, columns: 1 });
      page = await windows.open();
      await press("From examples");
      await page.fill("form input[type=text]", "in capitals");
      await press("Find a recipe");
      await reads("Write 5 rows");
      await press("Write 5 rows");
      await reads("5 cells changed.");
    }
    await page.press("summary:has-text('From what was done to “Note”')", "Enter");
    await reads("More than one column is called “Note”");
    expect(await page.locator("details[open] input[type=checkbox]").count()).toBe(0);
    await page.getByLabel("The whole sheet").check();
    await reads("Town · ");
    const runs = page.locator("details[open] input[type=checkbox]");
    expect(await runs.count()).toBe(2);
    const shown = await page.innerText("details[open]");
    expect(shown.indexOf("Type · ")).toBeLessThan(shown.indexOf("Town · "));
    expect(shown).toContain("Left out, because it was done to rows");
    expect(shown).toContain("Note · ");
    await picture(page, "recipe-history-sheet");
    expect(await problemsOf(page)).toEqual([]);
    await press("Make a recipe of these");
    await reads("Recipe: June, as it was done");
    await reads("those that are spelled alike in one way");
    await reads("Only the terminal runs such a recipe");
    await press("Save this recipe");
    await reads("Saved as “June, as it was done”");
  });
});
