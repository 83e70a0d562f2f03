import type { Page } from "playwright-core";
import type { CellValue } from "../../playground/book.ts";
import { openSidebars, type SidebarWindows } from "../support/sidebar-window.ts";

const CELLS: CellValue[][] = [
  ["Amount", "City", "Day"],
  [3, "  Paris", new Date("2026-03-02T00:00:00Z")],
  [1, "01234 ", "3/4"],
  [2, "Lyon&nbsp;", true],
  [4, "  Paris", ""],
  [5, "Köln", 12.5],
];

describe("the record of the sidebar's runs", () => {
  let windows: SidebarWindows;
  let page: Page;

  beforeEach(async () => {
    windows = await openSidebars({ sheets: [{ name: "Data", cells: CELLS }] });
    page = await windows.open();
  });
  afterEach(() => windows.close());

  const reads = (part: string) =>
    page.waitForFunction((each) => document.body.innerText.includes(each), part);
  const cells = (columns = 6) => windows.book.values("s1", { row: 1, column: 1, rows: 7, columns });
  /** All that is kept in the document: what is kept of a person stays with that person. */
  const everything = () =>
    JSON.stringify([
      ...windows.book.sheets().map(({ id, rows, columns }) => {
        const area = { row: 1, column: 1, rows, columns };
        return [...windows.book.values(id, area).flat(), ...windows.book.notes(id, area).flat()].filter(
          String,
        );
      }),
      windows.book.metadata(),
      windows.host.stored().caches.document,
      windows.host.stored().properties.document,
    ]);
  const tab = (name: string) => {
    const sheet = windows.book.sheets().find((each) => each.name === name);
    return sheet ? windows.book.values(sheet.id, { row: 1, column: 1, rows: 6, columns: 24 }) : [];
  };
  const clean = async ({ inPlace }: { inPlace: boolean }) => {
    await page.selectOption("select >> nth=0", "2");
    if (inPlace) {
      await page.press("summary:has-text('More options')", "Enter");
      await page.press("label:has-text('Into the column itself') input", " ");
    }
    await page.click("text=Clean 5 rows");
    await reads("Done: 5 rows");
  };

  it("cleans in place, keeps the original beside it, and gives every cell back after a sort", async () => {
    const area = { row: 1, column: 1, rows: 7, columns: 6 };
    const before = cells();
    const formats = windows.book.numberFormats("s1", area);
    await clean({ inPlace: true });
    expect(cells(3).map(([, city, original]) => [city, original])).toEqual([
      ["City", "City (original)"],
      ["Paris", "  Paris"],
      ["01234", "01234 "],
      ["Lyon", "Lyon&nbsp;"],
      ["Paris", "  Paris"],
      ["Köln", "Köln"],
      ["", ""],
    ]);
    const rows = { row: 2, column: 1, rows: 5, columns: 4 };
    windows.book.sort("s1", rows, 1, true);
    await page.click("text=Undo this run");
    await reads("put back");
    const byAmount = (a: CellValue[], b: CellValue[]) => Number(a[0]) - Number(b[0]);
    expect(cells().slice(1, 6)).toEqual(before.slice(1, 6).sort(byAmount));
    expect(cells()[0]).toEqual(before[0]);
    windows.book.sort("s1", { ...rows, columns: 3 }, 1, true);
    expect(windows.book.numberFormats("s1", area).map((row) => row[1])).toEqual(formats.map((row) => row[1]));
  });

  it("lists and leaves a cell that was edited after the run", async () => {
    await clean({ inPlace: false });
    windows.book.type("s1", { row: 3, column: 3, rows: 1, columns: 1 }, [["mine"]]);
    await page.click("text=Undo this run");
    await reads("C3: 01234 → mine");
    expect(cells(3).map((row) => row[2])).toEqual(["Clean: City", "", "mine", "", "", "", ""]);
  });

  it("tells of every changed cell what it was, what changed it and when", async () => {
    await clean({ inPlace: true });
    const [headings = [], run = []] = tab("Stet log");
    const log = Object.fromEntries(headings.map((heading, index) => [heading, run[index]]));
    expect(log).toMatchObject({
      Status: "finished",
      Function: "HF_CLEAN",
      Sheet: "Data",
      Read: "City",
      Wrote: "City",
      Where: "in place",
      Rows: 5,
      "Distinct values": 4,
    });
    const changes = tab("Stet changes")
      .slice(1)
      .filter(([id]) => id === log.Run);
    expect(changes.map(([, , value, before, after, rows]) => [value, before, after, rows])).toEqual([
      ["  Paris", "  Paris", "Paris", "2, 5"],
      ["01234 ", "01234 ", "01234", "3"],
      ["Lyon&nbsp;", "Lyon&nbsp;", "Lyon", "4"],
    ]);
    await page.click("text=Clean another column");
    await page.click("nav >> text=History");
    await page.click("text=Text for the methods box");
    expect(await page.inputValue("textarea")).toMatch(
      /^On \d+ \w+ 2\d{3}, .* ran HF_CLEAN over the column “City” of the sheet “Data”/,
    );
  });

  it("goes on into the column of an earlier run when rows were added", async () => {
    await clean({ inPlace: false });
    windows.book.type("s1", { row: 7, column: 2, rows: 1, columns: 1 }, [[" Nice"]]);
    await page.click("text=Clean another column");
    await page.selectOption("select >> nth=0", "2");
    await page.press("summary:has-text('More options')", "Enter");
    await page.click("text=Only new and blank rows, into column C");
    await page.click("text=Clean 6 rows");
    await reads("Done: ");
    expect(cells(5).map((row) => [row[2], row[3]])).toEqual([
      ["Clean: City", "Day"],
      ["Paris", CELLS[1]?.[2]],
      ["01234", "3/4"],
      ["Lyon", true],
      ["Paris", ""],
      ["Köln", 12.5],
      ["Nice", ""],
    ]);
  });

  it("leaves nothing of its own in the document once its traces are removed", async () => {
    await clean({ inPlace: false });
    await page.click("text=Clean another column");
    await page.click("nav >> [aria-label=Settings]");
    await page.press("summary:has-text('What Stet keeps')", "Enter");
    await reads("Tab “Stet changes”");
    await page.click("text=Remove Stet’s traces");
    await reads("Runs can no longer be undone after this, rows that were removed are gone for good");
    await page.click("text=Remove Stet’s traces");
    await reads("Nothing: no hidden tab");
    expect(windows.book.sheets().map(({ name }) => name)).toEqual(["Data"]);
    expect(windows.book.metadata()).toEqual([]);
    expect(everything()).not.toMatch(/stet\./i);
  });
});
