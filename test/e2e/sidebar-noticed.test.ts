import type { Page } from "playwright-core";
import type { CellValue } from "../../playground/book.ts";
import { openSidebars, type SidebarWindows } from "../support/sidebar-window.ts";
import { problemsOf } from "./support/look.ts";

const CITIES = ["Lisbon", "Porto", "Braga", "Faro"];
const ROWS = 60;

/** Three spellings of Lisbon, two rows that stand twice, a blank one, and a name that stands once a block. */
const CELLS: CellValue[][] = [
  ["Region", "City", "Visitors"],
  ...Array.from({ length: ROWS }, (_, index): CellValue[] => [
    index % 15 === 0 ? `Region ${index / 15 + 1}` : "",
    index % 20 === 4 ? "LISBON" : (CITIES[index % 4] as string),
    100 + index,
  ]),
  ["Region 5", "Porto", 7],
  ["Region 5", "Porto", 7],
  ["", "", ""],
  ["Region 5", "Braga", 8],
];

let windows: SidebarWindows;
let page: Page;

const start = async () => {
  windows = await openSidebars({ sheets: [{ name: "Data", cells: CELLS }] });
  page = await windows.open();
  await page.selectOption("select >> nth=0", "2");
};
const reads = (part: string) => page.waitForFunction((each) => document.body.innerText.includes(each), part);
/** Waits until the sheet has been looked at again: what is read of it moves what stands below, and a click hits what stands still. */
const settles = () =>
  page.waitForFunction(
    () =>
      document.querySelector("[aria-busy=true]") === null &&
      !document.body.innerText.includes("Looking through"),
  );
const undo = () => page.click("[role=status] button:has-text('Undo')");
const cells = (columns = 3) => windows.book.values("s1", { row: 1, column: 1, rows: CELLS.length, columns });
const lisbons = (column: number) => cells(column).filter((row) => row[column - 1] === "LISBON").length;

describe("what Stet noticed, and puts back", () => {
  beforeAll(start);
  afterAll(() => windows.close());

  it("is put right by one click, and taken back by another", async () => {
    await page.click("button:has-text('Fix 3 cells')");
    await reads("3 cells changed.");
    await settles();
    expect([lisbons(2), lisbons(3)]).toEqual([0, 3]);
    expect(cells(3)[0]).toEqual(["Region", "City", "City (original)"]);
    expect(await page.inputValue("select >> nth=0")).toBe("2");
    await page.click("[role=status] button:has-text('Undo')");
    await reads("3 cells put back.");
    expect(cells()).toEqual(CELLS);
    await page.waitForSelector("button:has-text('Fix 3 cells')");
  });

  it("takes nothing off the page above it while the column is read again, so that Undo does not move away", async () => {
    await page.waitForSelector("button:has-text('Fix 3 cells')");
    await page.evaluate(() => {
      const field = document.querySelector(".field") as HTMLElement;
      const look = () => {
        const paragraphs = field.querySelectorAll("p").length;
        document.body.dataset.said = `${document.body.dataset.said ?? ""}${paragraphs} ${field.innerText}\n`;
      };
      look();
      new MutationObserver(look).observe(field, { childList: true, characterData: true, subtree: true });
    });
    await page.press("button:has-text('Fix 3 cells')", "Enter");
    await reads("3 cells changed.");
    await settles();
    await reads("4 different");
    const said = await page.evaluate(() => document.body.dataset.said ?? "");
    expect(said).toContain("5 different");
    expect(said).not.toContain("Reading the sheet");
    expect(said).not.toMatch(/^0 /m);
    await undo();
    await reads("3 cells put back.");
    expect(cells()).toEqual(CELLS);
  });

  it("can be looked through and left out first, by keyboard alone", async () => {
    await page.waitForSelector("button:has-text('Fix 3 cells')");
    await page.press("summary:has-text('See what would change')", "Enter");
    await page.press("label:has-text('LISBON') input", " ");
    expect(await page.isDisabled("button:has-text('Fix 0 cells')")).toBe(true);
    await page.press("label:has-text('LISBON') input", " ");
    await page.press("button:has-text('Fix 3 cells')", "Enter");
    await reads("3 cells changed.");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("role"))).toBe("status");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await reads("3 cells put back.");
    expect(cells()).toEqual(CELLS);
    await settles();
  });

  it("offers no other fix between a click and the next look at the sheet", async () => {
    await page.click("text=Check the whole sheet");
    await page.waitForSelector("button:has-text('Remove 1 row') >> nth=0");
    const enabled = await page.evaluate(async () => {
      const fixes = () =>
        [...document.querySelectorAll<HTMLButtonElement>("article button")].filter((each) =>
          /^(Fix|Fill|Remove) /.test(each.innerText),
        );
      const offered = fixes().filter((each) => !each.disabled);
      offered[0]?.click();
      await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
      return [offered.length, fixes().filter((each) => !each.disabled).length];
    });
    expect(enabled).toEqual([expect.any(Number), 0]);
    expect(enabled[0]).toBeGreaterThan(2);
    await page.waitForSelector("article button:has-text('Remove 1 row'):enabled >> nth=0");
    await undo();
    await reads(" put back.");
    expect(cells()).toEqual(CELLS);
    await settles();
    await page.click("text=Back to this column");
  });

  it("is told of the whole sheet when asked: rows to remove, blanks to fill, and the way to each column", async () => {
    await page.click("text=Check the whole sheet");
    await page.waitForSelector("button:has-text('Remove 1 row') >> nth=0");
    const removes = await page.$$eval("article:has(button:has-text('Remove'))", (all) =>
      all.map((each) => each.querySelector("p")?.textContent?.trim()),
    );
    expect(removes).toEqual(
      expect.arrayContaining([
        "1 row is blank throughout.",
        "1 row is the same as a row above, to the letter.",
      ]),
    );
    expect(await problemsOf(page)).toEqual([]);

    await page.click(
      "article:has-text('same as a row above, to the letter') button:has-text('Remove 1 row')",
    );
    await reads("1 row removed.");
    expect(cells(1).flat().filter(Boolean)).toHaveLength(7);
    await page.click("[role=status] button:has-text('Undo')");
    await reads("1 row put back.");
    expect(cells()).toEqual(CELLS);

    await page.click("article:has-text('spelled differently') button:has-text('Fix 3 cells')");
    await reads("3 cells changed.");
    await page.click("text=Back to this column");
    expect(
      await page.$eval("select", (each) => (each as HTMLSelectElement).selectedOptions[0]?.text),
    ).toMatch(/City$/);
  });
});

describe("what Stet noticed", () => {
  beforeEach(start);
  afterEach(() => windows.close());

  it("is in the history, and told there as what it was", async () => {
    await page.click("button:has-text('Fix 3 cells')");
    await reads("3 cells changed.");
    await page.click("nav >> text=History");
    await reads("Fix: City");
    expect(await problemsOf(page)).toEqual([]);
    await page.click("nav >> text=Review");
    await reads("Nothing has been run in this document yet.");
  });

  it("changes nothing of what a person has changed since it was noticed", async () => {
    await page.waitForSelector("button:has-text('Fix 3 cells')");
    windows.book.type("s1", { row: 6, column: 2, rows: 1, columns: 1 }, [["Lisboa"]]);
    await page.click("button:has-text('Fix 3 cells')");
    await reads("2 cells changed.");
    await reads("1 left as it is");
    expect(cells(2)[5]?.[1]).toBe("Lisboa");
  });

  it("is noticed in a browser that lets no worker run, too, and rules run there", async () => {
    page = await windows.open("en-GB", () => {
      window.Worker = class {
        constructor() {
          throw new Error("refused");
        }
      } as never;
    });
    await page.selectOption("select >> nth=0", "2");
    await page.waitForSelector("button:has-text('Fix 3 cells')");
    await reads("None of 5 different values would change.");
    await page.click("footer button.primary:enabled");
    await reads("Done: 63 rows");
  });

  it("keeps to its sheet when another is open by then", async () => {
    await page.waitForSelector("button:has-text('Fix 3 cells')");
    windows.book.select(windows.book.insertSheet("Other"), { row: 1, column: 1, rows: 1, columns: 1 });
    await page.click("button:has-text('Fix 3 cells')");
    await reads("3 cells changed.");
    await page.waitForSelector("option:has-text('City (original)')", { state: "attached" });
    expect(await page.inputValue("select >> nth=0")).toBe("2");
  });
});
