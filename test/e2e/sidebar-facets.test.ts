import type { Page } from "playwright-core";
import type { CellValue } from "../../playground/book.ts";
import { cardOf, differences, listDifferences, listOf } from "../support/counts-shown.ts";
import { rangeDifferences, rangeOf } from "../support/range-shown.ts";
import { openSidebars, type SidebarWindows } from "../support/sidebar-window.ts";
import { problemsOf } from "./support/look.ts";
import { picture } from "./support/playground.ts";

const day = (iso: string) => new Date(`${iso}T00:00:00Z`);

/** Columns that a count may be wrong about, each under its heading. */
const COLUMNS: Record<string, CellValue[]> = {
  Rating: ["5", "4", "3", "2", "1", "0", "5", "5", "Exempt", "5", "AwaitingInspection", "5", "4", "5"],
  Latitude: [", ", "52.4, -1.9", ", ", "", "", "", "", "52.5, -1.8", ", ", "", "", "", "52.5, -1.8", ""],
  Amount: [1, "1", 1, 2.5, "2.5", -3, 0, "n/a", "", 1000000, 2.5, 1, "#N/A", "#HF LIMIT x"],
  Day: [
    day("2024-11-02"),
    "02.11.24",
    day("2024-11-02"),
    "2024-11-02",
    "last week",
    "",
    " ",
    "03.12.24",
    true,
    "",
    "",
    "",
    "",
    "",
  ],
  Markup: [
    "<b>Bold</b>",
    "=1+1",
    "+44 20",
    "<b>Bold</b>",
    "😀",
    "😀",
    "'tis",
    "{n}",
    "a  b",
    "a b",
    " a b",
    "\u200b",
    "--",
    "()",
  ],
  Test: ["+", "-", "+", "-", "-", "+", "", "+", "-", "-", "+", "-", "-", "+"],
  Postcode: [
    "B1 1AA",
    "B1 1AA",
    "B12 3CD",
    "b1 1aa",
    "B1  1AA",
    "CV4 7AL",
    "B1 1AA",
    "B9 9ZZ",
    "B2 2BB",
    "B3 3CC",
    "B4 4DD",
    "B5 5EE",
    "B6 6FF",
    "",
  ],
};
const ROWS = 14;
const CELLS: CellValue[][] = [
  Object.keys(COLUMNS),
  ...Array.from({ length: ROWS }, (_, row) => Object.values(COLUMNS).map((column) => column[row] ?? "")),
];

let windows: SidebarWindows;
let page: Page;

const start = async () => {
  windows = await openSidebars({ sheets: [{ name: "Data", cells: CELLS }] });
  page = await windows.open();
};
const waits = (part: string) => page.waitForFunction((each) => document.body.innerText.includes(each), part);
const list = async (column: number) => {
  await cardOf(page, column);
  await page.click("button:has-text('List ')");
  await page.waitForSelector("[role=listbox]");
};
const option = (name: string) => `[role=option][title="${name}"]`;
const held = (column: number, rows = ROWS) =>
  windows.book.values("s1", { row: 2, column, rows, columns: 1 }).flat();

describe("what stands in a column, while nothing is changed", () => {
  beforeAll(start);
  afterAll(() => windows.close());

  it("is counted on its card as a plain script counts it, in every column", async () => {
    for (const [at, [heading, column]] of Object.entries(COLUMNS).entries()) {
      const card = await cardOf(page, at + 1);
      expect([heading, differences(card, column)]).toEqual([heading, []]);
    }
    await picture(page, "first-look");
    expect(await problemsOf(page)).toEqual([]);
  });

  it("is said to be blank before anything else where much of it is", async () => {
    await cardOf(page, 2);
    await page.waitForSelector("article");
    expect(await page.innerText("article >> nth=0")).toContain("78% of the cells are blank: 11 of 14.");
    expect(await page.innerText("main")).toContain("3 of the blank cells hold only marks.");
    await picture(page, "first-look-blank");
  });

  it("is listed with every count as a plain script makes it, values, patterns, blanks and errors", async () => {
    for (const [at, [heading, column]] of Object.entries(COLUMNS).entries()) {
      await list(at + 1);
      expect([heading, listDifferences(await listOf(page), column)]).toEqual([heading, []]);
      await page.click("text=Back to this column");
    }
  });

  it("is a range to choose where it is numbers or dates: what only looks so is said, each bar counts its own", async () => {
    await list(4);
    expect(rangeDifferences(await rangeOf(page, "dates"), COLUMNS.Day ?? [])).toEqual([]);
    await page.click("text=Back to this column");
    await list(3);
    expect(rangeDifferences(await rangeOf(page, "numbers"), COLUMNS.Amount ?? [])).toEqual([]);
    expect(await page.innerText("fieldset p")).toBe(
      "8 numbers, from -3 to 1,000,000. 2 texts only look like numbers: they are in no bar.",
    );
    await page.focus("input[type=range][aria-label=To]");
    await page.keyboard.press("Home");
    await page.keyboard.press("ArrowRight");
    await waits("In the range: 7");
    expect(await page.getAttribute("input[type=range][aria-label=To]", "aria-valuetext")).toBe("2.5");
    await waits("-3 to 2.5: 7 rows");
    await waits("Selected in the sheet, in 4 places.");
    const { area, others = [] } = windows.book.selection();
    expect([area, ...others].map(({ row, rows }) => [row, rows])).toEqual([
      [2, 1],
      [4, 2],
      [7, 2],
      [12, 2],
    ]);
    await page.fill("input[type=number] >> nth=0", "1");
    await page.keyboard.press("Tab");
    await waits("In the range: 5");
    await page.click("label:has-text('Not numbers: 5')");
    await waits("1 to 2.5 + Not numbers: 10 rows");
    await picture(page, "facets-range");
    await page.click("label:has-text('In the range: 5')");
    await page.click("label:has-text('Not numbers: 5')");
    await waits("Nothing is chosen.");
    expect(await problemsOf(page)).toEqual([]);
    await page.click("text=Back to this column");
  });

  it("is found in the sheet by keyboard: a value's rows are counted and selected, nothing is hidden", async () => {
    await list(1);
    await page.focus("[role=listbox]");
    expect(await page.getAttribute("[role=listbox]", "aria-activedescendant")).toBe(
      await page.getAttribute(option("5"), "id"),
    );
    await page.keyboard.press("Enter");
    await waits("Selected in the sheet, in 5 places.");
    expect(await page.innerText("footer p >> nth=0")).toBe("5: 6 rows");
    const { area, others = [] } = windows.book.selection();
    expect([area, ...others].map(({ row, rows, column }) => [column, row, rows])).toEqual([
      [1, 2, 1],
      [1, 8, 2],
      [1, 11, 1],
      [1, 13, 1],
      [1, 15, 1],
    ]);
    await picture(page, "facets-chosen");
    await page.keyboard.press("End");
    await page.keyboard.press("Enter");
    await waits("1 row\n");
    await page.fill("input[type=search]", "EXEMP");
    expect(await page.innerText("main")).toContain("1 of 8 values");
    expect(await page.locator("[role=option]").allInnerTexts()).toEqual(["Exempt\n1 row\n1"]);
    await page.getByLabel("Sort by").selectOption("name");
    await page.fill("input[type=search]", "");
    await page.waitForFunction(() => document.querySelector("[role=option]")?.getAttribute("title") === "0");
    expect(await problemsOf(page)).toEqual([]);
  });
});

/** In this order: a change in place puts the original beside its column, and those behind it are moved. */
describe("what stands in a column", () => {
  beforeAll(start);
  afterEach(() => page.click("text=Back to this column"));
  afterAll(() => windows.close());

  it("is edited in all its cells as one run, and put back", async () => {
    await list(7);
    await page.click(option("B1 1AA"));
    await waits("Selected in the sheet");
    await page.fill("footer input", "B1 9ZZ");
    await page.click("button:has-text('Change 3 cells')");
    await waits("3 cells changed.");
    const postcodes = COLUMNS.Postcode as string[];
    expect(held(7)).toEqual(postcodes.map((value) => (value === "B1 1AA" ? "B1 9ZZ" : value)));
    expect(held(8)).toEqual(postcodes);
    await page.waitForSelector(`${option("B1 9ZZ")}:has-text("3 rows")`);
    await page.click("button:has-text('Undo')");
    await waits("3 cells put back.");
    expect(held(7)).toEqual(postcodes);
  });

  it("is narrowed by what is chosen in another column, counted so, and edited only there", async () => {
    await list(1);
    await page.click(option("5"));
    await waits("5: 6 rows");
    await page.selectOption(".narrow select", "7");
    await waits("Of 6 rows that are chosen by other columns: 5 rows filled");
    const postcodes = COLUMNS.Postcode as string[];
    const among = postcodes.filter((_, row) => COLUMNS.Rating?.[row] === "5");
    expect(listDifferences(await listOf(page), among)).toEqual([]);
    await page.getByLabel("Show", { exact: true }).selectOption("values");
    await page.click(option("B1 1AA"));
    await waits("Chosen by all columns together: 2 rows");
    await waits("Selected in the sheet, in 2 places.");
    await picture(page, "facets-narrowed");
    expect(await problemsOf(page)).toEqual([]);
    await page.fill("footer input", "B1 9ZZ");
    await page.click("button:has-text('Change 2 cells')");
    await waits("2 cells changed.");
    expect(held(7)).toEqual(
      postcodes.map((value, row) => (value === "B1 1AA" && COLUMNS.Rating?.[row] === "5" ? "B1 9ZZ" : value)),
    );
    await page.waitForSelector(`${option("B1 9ZZ")}:has-text("2 rows")`);
    await page.click("button:has-text('Undo')");
    await waits("2 cells put back.");
    expect(held(7)).toEqual(postcodes);
    await page.click("button[aria-label='No longer choose Rating: 5']");
    await waits("13 rows filled, 1 blank");
    expect(await page.locator(".chips li").count()).toBe(0);
  });

  it("keeps a number a number when it is edited, and says when it would become a text", async () => {
    await list(3);
    await page.click(option("1 (number)"));
    await page.fill("footer input", "7,5");
    await waits("This will be a text");
    await page.fill("footer input", "7.5");
    await page.click("button:has-text('Change 3 cells')");
    await waits("3 cells changed.");
    expect(held(3).slice(0, 4)).toEqual([7.5, "1", 7.5, 2.5]);
  });

  it("is emptied where it holds only marks, found from the card in one click", async () => {
    await cardOf(page, 2);
    await page.click("article button:has-text('Find them')");
    await waits("Blank cells: 11 rows");
    await page.click("button:has-text('Only marks: 3')");
    await page.click("button:has-text('Empty 3 cells')");
    await waits("3 cells changed.");
    expect(held(2).filter((cell) => cell === "")).toHaveLength(11);
    await waits("Blank: 11");
  });

  it("is not edited, nor said to be selected, where the sheet has changed meanwhile", async () => {
    await list(1);
    windows.book.type("s1", { row: 2, column: 1, rows: 1, columns: 1 }, [["Three"]]);
    await windows.book.settled();
    await page.click(option("5"));
    await waits("The sheet has changed since it was read");
    await page.fill("footer input", "6");
    await page.click("button:has-text('Change 6 cells')");
    await waits("nothing was written yet");
    expect(held(1).slice(0, 3)).toEqual(["Three", "4", "3"]);
    await page.click("button:has-text('Change 5 cells')");
    await waits("5 cells changed.");
  });
});

describe("ten thousand different values", () => {
  let windows: SidebarWindows;
  afterEach(() => windows.close());

  it("are listed by drawing only those that are seen, and selected a hundred places at a time", async () => {
    const rows = Array.from({ length: 10_000 }, (_, row) => [row % 50 === 0 ? "again" : `Name ${row}`]);
    windows = await openSidebars({ sheets: [{ name: "Data", cells: [["Name"], ...rows] }] });
    const page = await windows.open();
    await cardOf(page, 1);
    await page.click("button:has-text('List all 9,801 values')");
    await page.focus("[role=listbox]");
    await page.keyboard.press("End");
    await page.waitForSelector('[role=option][aria-posinset="9801"]');
    expect(await page.locator("[role=option]").count()).toBeLessThan(40);
    await page.keyboard.press("Home");
    await page.keyboard.press("Enter");
    const waits = (part: string) =>
      page.waitForFunction((each) => document.body.innerText.includes(each), part);
    await waits("Selected in the sheet: places 1 to 100 of 200.");
    expect(windows.book.selection()).toMatchObject({ area: { row: 2 }, others: { length: 99 } });
    await page.click("button:has-text('Next 100')");
    await waits("places 101 to 200 of 200");
    expect(windows.book.selection().area.row).toBe(5002);
  });
});
