import type { Page } from "playwright-core";
import type { CellValue } from "../../playground/book.ts";
import { cardOf, differences } from "../support/counts-shown.ts";
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

describe("what stands in a column", () => {
  let windows: SidebarWindows;
  let page: Page;

  const start = async (locale?: string) => {
    windows = await openSidebars({ sheets: [{ name: "Data", cells: CELLS }] });
    page = await windows.open(locale);
  };
  afterEach(() => windows.close());

  it("is counted on its card as a plain script counts it, in every column", async () => {
    await start();
    for (const [at, [heading, column]] of Object.entries(COLUMNS).entries()) {
      const card = await cardOf(page, at + 1);
      expect([heading, differences(card, column)]).toEqual([heading, []]);
    }
    await picture(page, "first-look");
    expect(await problemsOf(page)).toEqual([]);
  });

  it("is said to be blank before anything else where much of it is", async () => {
    await start();
    await cardOf(page, 2);
    await page.waitForSelector("article");
    expect(await page.innerText("article >> nth=0")).toBe("78% of the cells are blank: 11 of 14.");
    expect(await page.innerText("main")).toContain("3 of the blank cells hold only marks.");
    await picture(page, "first-look-blank");
  });
});
