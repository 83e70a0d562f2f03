import type { Page } from "playwright-core";
import type { CellValue } from "../../playground/book.ts";
import type { SidebarWindows } from "../support/sidebar-window.ts";
import { problemsOf } from "./support/look.ts";
import { picture } from "./support/playground.ts";
import { RecipePages, reads as says } from "./support/recipe-pages.ts";

describe("without an example", () => {
  let pages: RecipePages;
  let windows: SidebarWindows;
  let page: Page;

  const start = async (cells: CellValue[][]) => {
    pages = await RecipePages.open(cells);
    windows = pages.windows;
    page = await windows.open();
  };
  afterEach(() => windows.close());

  const undoHeld = () => pages.undoHeld(page);
  const press = (selector: string) => page.press(selector, "Enter");
  const reads = (part: string) => says(page, part);
  const column = (at: number, rows: number) =>
    windows.book.values("s1", { row: 1, column: at, rows, columns: 1 }).flat();

  it("makes a column consistent part by part, says what stays and why, and takes it back", async () => {
    const day = new Date(Date.UTC(2021, 0, 5));
    const dates: CellValue[] = [
      ...Array.from({ length: 20 }, (_, at) => `${at + 1} May 2021`),
      ...["2021-06-07", " 8 Jun 2021", "soon", "N/A", day, ""],
    ];
    const phones = dates.map((_, at) => (at % 2 ? `(212) 555-01${10 + at}` : `212.555.01${10 + at}`));
    await start([["Joined", "Phone"], ...dates.map((date, at) => [date, phones[at] ?? ""])]);
    await press("button:enabled:has-text('Make consistent')");
    await reads("3 rows change, 20 need no change, 2 stay as they are.");
    await picture(page, "consistent");
    await page.click("text=Words for nothing");
    await reads("2 rows change, 20 need no change, 3 stay as they are.");
    await page.selectOption("select", "left");
    await reads("This is not read as the others are.");
    await reads("This is a number, a date or a tick, not a text.");
    expect(await problemsOf(page)).toEqual([]);
    const other = windows.book.insertSheet("Other", 1);
    windows.book.type(other, { row: 1, column: 1, rows: 2, columns: 2 }, [
      ["soon ", '=HF_CLEAN(A1, "Joined, made consistent")'],
      [" never", '=HF_CLEAN(A2, "joined, MADE consistent")'],
    ]);
    await page.press("button:has-text('Save this recipe')", "Enter");
    await reads("Saved as “Joined, made consistent” in this document.");
    await reads("2 formulas name it and were calculated again.");
    await windows.book.settled();
    expect(windows.book.values(other, { row: 1, column: 2, rows: 2, columns: 1 }).flat()).toEqual([
      "soon",
      "never",
    ]);
    await press("button:enabled:has-text('Change 2 rows')");
    await reads("Undo");
    const after = [...dates.slice(0, 20), "7 Jun 2021", "8 Jun 2021", ...dates.slice(22)];
    expect(column(1, dates.length + 1).slice(1)).toEqual(after);
    await page.press("button:has-text('Undo')", "Enter");
    await reads("put back.");
    expect(column(1, dates.length + 1).slice(1)).toEqual(dates);

    windows.book.select("s1", { row: 2, column: 2, rows: 1, columns: 1 });
    page = await windows.open();
    await press("button:enabled:has-text('Make consistent')");
    await reads("Only if you want it: this loses something");
    expect(await page.$$eval("input[type=checkbox]:checked", (boxes) => boxes.length)).toBe(0);
    await picture(page, "consistent-choices");
    expect(await page.isDisabled("footer button")).toBe(true);
  });

  it("takes a column apart without an example, leaves what is built otherwise, and takes it back", async () => {
    const places = ["Bern - CH", "St. Gallen - CH", "Ulm - DE", "Pau - FR", "Linz - AT", "unknown", ""];
    const codes = ["01067", "10115", "20095", "50667", "60311", "70173", "80331"];
    await start([["Place", "Code", "Place 1"], ...places.map((place, at) => [place, codes[at] ?? "", at])]);
    const open = async () => {
      await press("button:enabled:has-text('All operations')");
      await page.fill("input[type=search]", "split columns");
      await page.press("button:has-text('Take apart into columns')", "Enter");
    };
    await open();
    await reads(
      "5 of 6 rows covered, 1 not covered. Rows that are not covered stay blank in the new columns",
    );
    await reads("Takes “Place” apart at “ - ”, and writes piece 1 into “Place 2” and piece 2 into “Place 3”");
    expect(
      await page.$$eval("tbody tr:nth-child(2) td:last-child div > div", (all) =>
        all.map((each) => (each as HTMLElement).innerText),
      ),
    ).toEqual(["Place 2\nSt. Gallen", "Place 3\nCH"]);
    await page.click("text=Headings of the new columns");
    await page.fill("details .field:nth-of-type(2) input", "Country");
    await page.keyboard.press("Tab");
    await reads("and piece 2 into “Country”");
    await picture(page, "split");
    expect(await problemsOf(page)).toEqual([]);
    await page.press("button:has-text('Save this recipe')", "Enter");
    await reads("Saved as “Place, taken apart” in this document.");
    await press("button:enabled:has-text('Write 5 rows')");
    await reads("5 rows written into “Place 2, Country”.");
    const table = () => windows.book.values("s1", { row: 1, column: 1, rows: 8, columns: 5 });
    expect(table().map((row) => row.slice(0, 3))).toEqual([
      ["Place", "Place 2", "Country"],
      ...places.map((place) => [place, ...(place.includes(" - ") ? place.split(" - ") : ["", ""])]),
    ]);
    await undoHeld();
    expect(table().map((row) => row.slice(0, 2))).toEqual([
      ["Place", "Code"],
      ...places.map((place, at) => [place, codes[at]]),
    ]);

    windows.book.select("s1", { row: 2, column: 2, rows: 1, columns: 1 });
    page = await windows.open();
    await open();
    await reads("The values of this column have nothing in common that they could be cut at.");
    await picture(page, "split-none");
    expect(await page.$("footer button")).toBeNull();
    await page.press("button:has-text('Back to this column')", "Enter");
    await page.waitForSelector("button:has-text('All operations'):focus");

    windows.book.type(
      "s1",
      { row: 2, column: 2, rows: 7, columns: 1 },
      codes.map((_, at) => [`(212) 555-011${at}`]),
    );
    page = await windows.open();
    await open();
    await reads("These are telephone numbers, which are mostly kept whole.");
    await picture(page, "split-whole");
    expect(await page.$("footer button")).toBeNull();
    await page.press("button:has-text('Take them apart all the same')", "Enter");
    await reads("7 of 7 rows covered");
  });
});
